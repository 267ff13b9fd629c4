package dev.nines.model.file;

import dev.nines.model.Architecture;
import dev.nines.model.component.Kind;
import dev.nines.model.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/// Makes a scenario of the text of a file, or says everything that is wrong with it.
final class ScenarioReader extends RecordReader<Scenario> {

    ScenarioReader(String file, @Nullable Architecture design) {
        super(Scenario.class, file, design);
    }

    ScenarioReading reading(@Nullable Scenario scenario) {
        return new ScenarioReading(scenario, problems());
    }

    /// The kinds that events name, which are plain texts to the description of a scenario.
    @Override
    void look(Node.Fields root) {
        if (!(root.fields().get("events") instanceof Node.Items events)) {
            return;
        }
        for (var at = 0; at < events.items().size(); at++) {
            if (events.items().get(at) instanceof Node.Fields event) {
                var trail = Trail.TOP.to("events").to(at);
                kinds(event.fields().get("on"), trail.to("on"));
                if (event.fields().get("what") instanceof Node.Fields what) {
                    kinds(what.fields().get("from"), trail.to("what").to("from"));
                }
            }
        }
    }

    private void kinds(@Nullable Node where, Trail trail) {
        if (where instanceof Node.Fields fields && fields.fields().get("kinds") instanceof Node.Items items) {
            for (var at = 0; at < items.items().size(); at++) {
                var node = items.items().get(at);
                if (node instanceof Node.Single single && single.plain() instanceof String name && Kind.find(name) == null) {
                    var names = Kind.all().stream().map(Kind::name).toList();
                    findings().error("kind.unknown", null, trail.to("kinds").to(at), node,
                            message("kind.unknown", Found.quoted(name), String.join(", ", names)), Hints.nearest(name, names));
                }
            }
        }
    }

    /// Whether there is something in the design that each event can happen to.
    @Override
    void check(Scenario scenario, Node.Fields root) {
        var design = design();
        if (design == null || !(root.fields().get("events") instanceof Node.Items nodes)) {
            return;
        }
        for (var at = 0; at < nodes.items().size(); at++) {
            var event = scenario.events().get(at);
            var trail = Trail.TOP.to("events").to(at);
            switch (event.fit(design)) {
                case GOOD -> {
                    // nothing to say
                }
                case NOTHING -> findings().error("scenario.nothing", null, trail.to("on"), nodes.items().get(at),
                        message("scenario.nothing"), null);
                case OTHER -> findings().error("scenario.other", null, trail.to("on"), nodes.items().get(at),
                        message("scenario.other", String.join(", ", event.what().kinds())), null);
            }
        }
    }
}
