package dev.nines.app.report;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import dev.nines.analysis.prices.PriceBook;
import dev.nines.analysis.simulation.ClassPlay;
import dev.nines.analysis.simulation.ComponentPlay;
import dev.nines.analysis.simulation.FaultEffect;
import dev.nines.analysis.simulation.FleetPlay;
import dev.nines.analysis.simulation.Measure;
import dev.nines.analysis.simulation.Occurrence;
import dev.nines.analysis.simulation.Overload;
import dev.nines.analysis.simulation.Second;
import dev.nines.analysis.simulation.SimulationComparison;
import dev.nines.analysis.simulation.SimulationStudy;
import dev.nines.analysis.simulation.money.RunCost;
import dev.nines.analysis.simulation.process.Outcome;
import dev.nines.analysis.simulation.scaling.Reason;
import dev.nines.analysis.simulation.statistics.Interval;
import dev.nines.model.Architecture;
import dev.nines.model.property.Names;
import dev.nines.model.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/// What simulations of a design have shown, as JSON: times in seconds.
public final class SimulationJson {

    private static final double THOUSAND = 1e3;

    private SimulationJson() {}

    /// Adds the simulations to a result.
    public static void add(JsonReport json, Architecture design, SimulationStudy study) {
        add(json.fields(), design, study);
    }

    /// Adds simulations to the results of analyses, each of a scenario.
    static void addAll(JsonReport json, Architecture design, List<SimulationStudy> studies) {
        if (!studies.isEmpty()) {
            json.fields().list("simulations", studies, (fields, study) -> add(fields, design, study));
        }
    }

    private static void add(Fields fields, Architecture design, SimulationStudy study) {
        var first = study.first();
        fields.put("runs", study.runs()).put("seed", first.seed()).put("fingerprint", Long.toHexString(first.fingerprint()))
                .put("answered", interval(fields, study.answered(), 1)).put("lost", interval(fields, study.lost(), 1))
                .put("mean", interval(fields, study.mean(), THOUSAND)).put("p50", interval(fields, study.median(), THOUSAND))
                .put("p95", interval(fields, study.p95(), THOUSAND)).put("p99", interval(fields, study.p99(), THOUSAND))
                .put("precision", study.asked().relative())
                .put("converged", study.precise()).put("settled", seconds(study.settled()))
                .put("overload", overload(fields, study.overload())).put("scenario", scenario(fields, first.scenario()))
                .put("sent", first.sent()).put("failures", failures(fields, first.failed()))
                .put("worst", first.worst() == null ? null : (Integer) first.worst().second())
                .put("money", money(fields, RunCost.of(design, first, PriceBook.embedded())))
                .list("classes", first.classes(), SimulationJson::requestClass)
                .list("blames", List.copyOf(first.blames().entrySet()), (each, blame) -> each.put("component", blame.getKey())
                        .put("failures", failures(each, blame.getValue())))
                .list("faults", first.effects(), SimulationJson::effect)
                .list("components", first.components(), (each, component) -> component(each, component, study))
                .list("groups", first.fleets(), SimulationJson::group).list("log", first.log(), SimulationJson::occurrence)
                .list("seconds", first.series(), SimulationJson::second);
    }

    /// Adds designs played with the same luck: each but the first, and how it differs from the first.
    public static void addComparisons(JsonReport json, List<SimulationComparison> comparisons) {
        if (!comparisons.isEmpty()) {
            json.fields().list("simulation", comparisons, SimulationJson::differences);
        }
    }

    /// Adds how a simulation differs from another one of the same design with the same luck.
    public static void against(JsonReport json, SimulationComparison comparison) {
        var fields = new Fields(json.fields().language()).put("scenario", comparison.one().first().scenario().name());
        differences(fields, comparison);
        json.fields().put("against", fields.put("detected", interval(fields, comparison.detected(), THOUSAND))
                .put("recovered", interval(fields, comparison.recovered(), THOUSAND)));
    }

    private static void differences(Fields fields, SimulationComparison comparison) {
        fields.put("runs", comparison.one().runs()).put("answered", interval(fields, comparison.answered(), 1))
                .put("lost", interval(fields, comparison.lost(), 1)).put("mean", interval(fields, comparison.mean(), THOUSAND))
                .put("p50", interval(fields, comparison.median(), THOUSAND))
                .put("p95", interval(fields, comparison.p95(), THOUSAND))
                .put("p99", interval(fields, comparison.p99(), THOUSAND));
    }

    static Fields interval(Fields around, Interval interval, double by) {
        return new Fields(around.language()).put("middle", finite(interval.mean() / by)).put("half",
                finite(interval.half() / by));
    }

    private static Fields money(Fields around, RunCost cost) {
        return new Fields(around.language()).put("seconds", seconds(cost.length())).put("groups", cost.groups())
                .put("standing", cost.standing()).put("traffic", cost.traffic()).put("total", cost.total())
                .put("unpriced", cost.unpriced());
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? (Double) value : null;
    }

    private static Fields failures(Fields around, Map<Outcome, Long> failed) {
        var fields = new Fields(around.language());
        failed.forEach((outcome, count) -> fields.put(key(outcome), count));
        return fields;
    }

    private static void group(Fields fields, FleetPlay group) {
        fields.put("id", group.component()).put("serverSeconds", group.serverSeconds()).list("seconds", group.sizes(),
                (second, size) -> second.put("desired", size.desired()).put("running", size.running())
                        .put("inService", size.inService()).put("healthy", size.healthy()));
    }

    private static String key(Outcome outcome) {
        return switch (outcome) {
            case OK -> "ok";
            case REFUSED -> "refused";
            case FULL -> "full";
            case TIMEOUT -> "timeout";
            case NO_TARGET -> "noTarget";
            case BREAKER_OPEN -> "breakerOpen";
            case THROTTLED -> "throttled";
            case ERROR -> "error";
        };
    }

    private static @Nullable Fields overload(Fields around, @Nullable Overload overload) {
        return overload == null
                ? null
                : new Fields(around.language()).put("at", seconds(overload.at())).put("underWay", overload.underWay())
                        .put("component", overload.component()).put("there", overload.there());
    }

    private static Fields scenario(Fields around, Scenario scenario) {
        return new Fields(around.language()).put("name", scenario.name()).put("start", seconds(scenario.start()))
                .put("warmUp", seconds(scenario.warmUp())).put("duration", seconds(scenario.duration()));
    }

    private static void requestClass(Fields fields, ClassPlay played) {
        fields.put("name", played.name()).put("answered", played.times().count()).put("failed", played.failed())
                .put("p50", finite(played.times().median() / THOUSAND)).put("p99", finite(played.times().p99() / THOUSAND));
    }

    private static void effect(Fields fields, FaultEffect effect) {
        var fault = effect.fault();
        fields.put("what", Names.ofClass(fault.event().what().getClass()))
                .list("components", fault.components(), (each, id) -> each.put("id", id)).put("at", seconds(fault.at()))
                .put("lasts", seconds(fault.lasts())).put("detected", seconds(effect.detected()))
                .put("recovered", seconds(effect.recovered())).put("lost", effect.failed());
    }

    private static @Nullable Double seconds(@Nullable Duration duration) {
        return duration == null ? null : (Double) (duration.toMillis() / THOUSAND);
    }

    private static void component(Fields fields, ComponentPlay component, SimulationStudy study) {
        fields.put("id", component.component()).put("arrived", component.arrived()).put("inside", finite(component.inside()))
                .put("stayed", finite(component.stayed() / THOUSAND))
                .put("busy", interval(fields, study.component(component.component()).busy(), 1))
                .put("failures", failures(fields, component.failed()))
                .put("measures", measures(fields, component.measures()));
    }

    private static Fields measures(Fields around, Map<Measure, Double> measures) {
        var fields = new Fields(around.language());
        measures.forEach((measure, value) -> fields.put(key(measure), value));
        return fields;
    }

    private static String key(Measure measure) {
        return switch (measure) {
            case SERVED_IN_VAIN -> "servedInVain";
            case HITS -> "hits";
            case WARMTH -> "warmth";
            case COLD_STARTS -> "coldStarts";
            case CONNECTIONS -> "connections";
            case RECONNECTIONS -> "reconnections";
            case MOVED -> "moved";
            case BACKLOG -> "backlog";
            case OLDEST -> "oldest";
            case TAKEN_AGAIN -> "takenAgain";
            case DEAD_LETTERS -> "deadLetters";
            case DROPPED -> "dropped";
            case CREDITS -> "credits";
            case SLOWED -> "slowed";
            case CLIENT_CLOSED -> "http460";
            case BAD_GATEWAY -> "http502";
            case UNAVAILABLE -> "http503";
            case GATEWAY_TIMEOUT -> "http504";
        };
    }

    private static void occurrence(Fields fields, Occurrence occurrence) {
        fields.put("at", seconds(occurrence.at())).put("what", occurrence.what()).put("component", occurrence.component())
                .put("part", occurrence.part() < 0 ? null : (Integer) (occurrence.part() + 1))
                .put("checks", occurrence.count() == 0 ? null : (Integer) occurrence.count())
                .put("why", occurrence.why() == null ? null : why(fields, occurrence.why()));
    }

    private static Fields why(Fields around, Reason why) {
        var fields = new Fields(around.language());
        return switch (why) {
            case Reason.Alarm alarm -> fields.put("metric", alarm.metric()).put("value", finite(alarm.value()))
                    .put("above", alarm.above()).put("threshold", alarm.threshold()).put("minutes", alarm.minutes());
            case Reason.Schedule _ -> fields.put("schedule", true);
            case Reason.Foresight foresight -> fields.put("forecast", foresight.metric());
        };
    }

    private static void second(Fields fields, Second second) {
        fields.put("sent", second.sent()).put("answered", second.answered()).put("failed", second.failed())
                .put("p50", finite(second.median() / THOUSAND)).put("p95", finite(second.p95() / THOUSAND))
                .put("p99", finite(second.p99() / THOUSAND)).put("open", second.open());
    }
}
