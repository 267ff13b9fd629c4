package dev.nines.model.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.nines.model.release.Release;
import dev.nines.model.release.Step;
import dev.nines.model.release.Strategies;
import dev.nines.model.release.Strategy;
import org.jspecify.annotations.Nullable;

/// Makes a release of the text of a file, or says everything that is wrong with it.
final class ReleaseReader extends RecordReader<Release> {

    /// What can happen, but not to a version of a program.
    private static final Set<String> NO_DEFECTS = Set.of("partition", "failover", "cache-loss", "zonal-shift",
            "surge");
    private static final String DEFECTS = "crash, hang, slow, packet-loss, latency, errors";
    private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";

    ReleaseReader(String file) {
        super(Release.class, file, null);
    }

    ReleaseReading reading(@Nullable Release release) {
        return new ReleaseReading(release, problems());
    }

    @Override
    void look(Node.Fields root) {
        if (root.fields().get("defect") instanceof Node.Fields defect && defect.fields().get("type") instanceof Node.Single type
                && type.plain() instanceof String name && NO_DEFECTS.contains(name)) {
            findings().error("release.defect", null, Trail.TOP.to("defect").to("type"), type,
                    message("release.defect", Found.quoted(name), DEFECTS), null);
        }
        names(root);
    }

    private void names(Node.Fields root) {
        var taken = new HashSet<>(Strategies.all().stream().map(Strategy::name).toList());
        taken.add(Strategies.AS_DESIGNED);
        for (var strategy : strategies(root)) {
            if (strategy.node.fields().get("name") instanceof Node.Single single && single.plain() instanceof String name) {
                var trail = strategy.trail.to("name");
                if (!name.matches(NAME)) {
                    findings().error("release.name", null, trail, single, message("release.name", Found.quoted(name)),
                            Hints.id(name));
                } else if (!taken.add(name)) {
                    findings().error("release.twice", null, trail, single, message("release.twice", Found.quoted(name)),
                            Hints.maybe("\"my-" + name + "\""));
                }
            }
        }
    }

    /// Steps of one’s own must bring the new version to somewhere.
    @Override
    void check(Release release, Node.Fields root) {
        var nodes = strategies(root);
        for (var at = 0; at < nodes.size(); at++) {
            var steps = release.strategies().get(at).steps();
            if (!steps.isEmpty() && steps.stream().noneMatch(ReleaseReader::brings)) {
                findings().error("release.steps", null, nodes.get(at).trail.to("steps"), nodes.get(at).node,
                        message("release.steps"), null);
            }
        }
    }

    private static boolean brings(Step step) {
        return switch (step) {
            case Step.Update _,Step.Launch _,Step.Switch _ -> true;
            case Step.Route _,Step.Wait _,Step.Terminate _ -> false;
        };
    }

    private record Place(Node.Fields node, Trail trail) {}

    private static List<Place> strategies(Node.Fields root) {
        var places = new ArrayList<Place>();
        if (root.fields().get("strategies") instanceof Node.Items items) {
            for (var at = 0; at < items.items().size(); at++) {
                if (items.items().get(at) instanceof Node.Fields node) {
                    places.add(new Place(node, Trail.TOP.to("strategies").to(at)));
                }
            }
        }
        return places;
    }
}
