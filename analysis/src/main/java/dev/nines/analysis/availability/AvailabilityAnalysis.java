package dev.nines.analysis.availability;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

import dev.nines.analysis.availability.structure.Diagrams;
import dev.nines.analysis.flow.Flow;
import dev.nines.analysis.flow.RequestGraph;
import dev.nines.model.Architecture;
import dev.nines.model.component.ConnectionKind;
import dev.nines.model.component.MessageQueue;
import dev.nines.model.component.Users;
import dev.nines.model.text.Message;

/// Computes how available a design is, exactly: its ways of requests as one function of physical facts, each counted once.
///
/// Faults are independent of one another and repaired independently; what fails together is a fact of its own. A design too large for
/// a diagram of half a million nodes gets bounds.
public final class AvailabilityAnalysis {

    private static final int BUDGET = 1 << 19;

    private final Facts facts = new Facts();
    private final Transitions transitions = new Transitions(facts);
    private final Architecture design;
    private final RequestGraph graph;
    private final Paths paths;
    private final Map<Integer, List<Way>> ways = new LinkedHashMap<>();

    /// A kind of traffic from one place.
    private record Way(int from, int traffic) {}

    /// A report and what it was read from.
    private record Result(AvailabilityReport report, Diagrams diagrams, int top) {}

    private AvailabilityAnalysis(Flow flow) {
        graph = flow.graph();
        design = graph.design();
        paths = new Paths(flow, facts, transitions);
    }

    /// The report on a design.
    public static AvailabilityReport of(Architecture design) {
        return of(Flow.of(design));
    }

    /// The report on the design of a flow already computed.
    public static AvailabilityReport of(Flow flow) {
        return new AvailabilityAnalysis(flow).result(flow).report;
    }

    /// Plays years of faults of a design.
    ///
    /// @param years at least 2
    /// @param progress told the share that is done
    /// @param cancelled asked often; what was played until then is kept
    public static Outages played(Architecture design, int years, long seed, DoubleConsumer progress, BooleanSupplier cancelled) {
        if (years < 2) {
            throw new IllegalArgumentException("%d years; at least 2, to know how much they differ".formatted(years));
        }
        var flow = Flow.of(design);
        var analysis = new AvailabilityAnalysis(flow);
        var result = analysis.result(flow);
        return new Years(analysis.facts, analysis.transitions, result.diagrams, result.top, years, seed).play(result.report,
                progress,
                cancelled);
    }

    private Result result(Flow flow) {
        var served = collect(flow);
        var top = facts.tree().or(served.stream().mapToInt(Integer::intValue).toArray());
        var background = background();
        var all = facts.tree().or(top, facts.tree().or(background.keySet().stream().mapToInt(Integer::intValue).toArray()));
        var diagrams = Diagrams.of(facts.tree(), all, shared(), BUDGET);
        transitions.resolve(diagrams);
        var measures = new Measures(facts, transitions, diagrams, top);
        var journeys = new ArrayList<Journey>();
        ways.forEach((gate, sources) -> journeys.add(journey(sources, measures.service(gate), background.containsKey(gate))));
        var report = new AvailabilityReport(measures.service(top), journeys, measures.cutSets(), measures.contributions(),
                measures.budget(),
                Promises.of(graph), facts.assumed(), design.objectives().availability(),
                assumptions(measures, !served.isEmpty()));
        return new Result(report, diagrams, top);
    }

    /// The gates of what users ask for; equal ones once, with all who take that way.
    private List<Integer> collect(Flow flow) {
        for (var at = 0; at < graph.size(); at++) {
            if (graph.spec(at) instanceof Users users && graph.out(at).length > 0) {
                for (var each = 0; each < graph.classes().size(); each++) {
                    if (graph.classes().size() == 1 || flow.mean(graph.component(at).id(), each) > 0) {
                        var traffic = Traffic.of(each, users.connection() == ConnectionKind.LONG_LIVED);
                        add(paths.calls(at, traffic), new Way(at, traffic));
                    }
                }
            }
        }
        return List.copyOf(ways.keySet());
    }

    private void add(int gate, Way way) {
        ways.computeIfAbsent(gate, _ -> new ArrayList<>()).add(way);
    }

    /// The gates of work that waits in queues, which no user waits for.
    private Map<Integer, Way> background() {
        var found = new LinkedHashMap<Integer, Way>();
        for (var at = 0; at < graph.size(); at++) {
            if (graph.spec(at) instanceof MessageQueue && graph.out(at).length > 0) {
                var way = new Way(at, Traffic.of(0, false));
                var gate = facts.tree().or(paths.fails(at, way.traffic), paths.machines().pool(at, way.traffic, null, 0));
                if (!ways.containsKey(gate)) {
                    found.put(gate, way);
                    add(gate, way);
                }
            }
        }
        return found;
    }

    private BitSet shared() {
        var shared = new BitSet();
        for (var fact : facts.all()) {
            shared.set(fact.event(), switch (fact.subject().cause()) {
                case REGION, ZONE, NETWORK -> true;
                default -> false;
            });
        }
        return shared;
    }

    private Journey journey(List<Way> sources, Service service, boolean background) {
        var first = graph.component(sources.getFirst().from);
        var names = new ArrayList<String>();
        var classes = new ArrayList<String>();
        for (var way : sources) {
            var label = graph.component(way.from).label();
            if (!names.contains(label)) {
                names.add(label);
            }
            var name = graph.classes().get(way.traffic >> 1);
            if (!name.isEmpty() && !classes.contains(name) && !background) {
                classes.add(name);
            }
        }
        return new Journey(first.id(), String.join(", ", names), classes, background, service);
    }

    private List<Message> assumptions(Measures measures, boolean used) {
        var assumptions = new ArrayList<Message>();
        if (!used) {
            assumptions.add(word("unused"));
        }
        if (!measures.exact()) {
            assumptions.add(word("bounds", BUDGET));
        }
        assumptions.add(word("independent"));
        assumptions.add(word("static-stability"));
        assumptions.add(word("needed"));
        if (!transitions.all().isEmpty()) {
            assumptions.add(word("hang"));
        }
        if (facts.all().stream().noneMatch(fact -> fact.subject().cause() == Cause.RELEASE)) {
            assumptions.add(word("no-releases"));
        }
        if (design.components().stream().anyMatch(each -> Machines.count(each.spec()) > Machines.MOST_BLOCKS)) {
            assumptions.add(word("blocks", Machines.MOST_BLOCKS));
        }
        if (facts.averaged()) {
            assumptions.add(word("repair", Crews.MOST_UNITS));
        }
        return assumptions;
    }

    private static Message word(String key, Object... arguments) {
        return Message.of(AvailabilityAnalysis.class, "assumption." + key, arguments);
    }
}
