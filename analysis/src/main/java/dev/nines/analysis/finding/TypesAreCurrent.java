package dev.nines.analysis.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.catalogue.CacheNodes;
import dev.nines.model.catalogue.DatabaseClasses;
import dev.nines.model.catalogue.InstanceTypes;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.Cache;
import dev.nines.model.component.Database;
import dev.nines.model.component.ReadReplica;
import dev.nines.model.component.Server;

/// Servers, databases and caches are of a current generation.
final class TypesAreCurrent extends Rule {

    private static final Map<String, String> SUCCESSORS = Map.ofEntries(Map.entry("m1", "m5"), Map.entry("m2", "r5"),
            Map.entry("m3", "m5"), Map.entry("m4", "m5"), Map.entry("c1", "c5"), Map.entry("c3", "c5"), Map.entry("c4", "c5"),
            Map.entry("r3", "r5"), Map.entry("r4", "r5"), Map.entry("t1", "t3"), Map.entry("t2", "t3"));

    TypesAreCurrent() {
        super("type.previous-generation", Severity.ADVICE, Pillar.COST);
    }

    @Override
    void review(Scene scene, Sink sink) {
        for (var component : scene.architecture().components()) {
            switch (component.spec()) {
                case Server server -> look(scene, component, "template.instanceType", server.template().instanceType(), sink);
                case AutoScalingGroup group ->
                    look(scene, component, "template.instanceType", group.template().instanceType(), sink);
                case Database database -> look(scene, component, "instanceClass", database.instanceClass(), sink);
                case ReadReplica replica -> look(scene, component, "instanceClass", replica.instanceClass(), sink);
                case Cache cache -> look(scene, component, "nodeType", cache.nodeType(), sink);
                default -> {
                }
            }
        }
    }

    private static void look(Scene scene, Component component, String path, String type, Sink sink) {
        var parts = new ArrayList<>(List.of(type.split("\\.")));
        var family = parts.size() < 2 ? "" : parts.get(parts.size() - 2);
        var successor = SUCCESSORS.get(family);
        if (successor != null) {
            parts.set(parts.size() - 2, successor);
            var next = String.join(".", parts);
            if (InstanceTypes.find(next) != null || DatabaseClasses.find(next) != null || CacheNodes.find(next) != null) {
                var saved = scene.alone(component).minus(scene.alone(component.with(path, next)));
                sink.add(component, Fixes.change(component, path, next), type, next, Figures.dollars(saved));
            }
        }
    }
}
