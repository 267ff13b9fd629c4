package dev.nines.diagrams.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Placement;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// Makes room around containers that have to grow for what came into them: what stands to the right of one or below it
/// keeps its distance, so that nothing comes to stand on anything else. Everything else stays where a person put it.
public final class Spacing {

    private Spacing() {}

    /// The design with the placements that its containers need; the same where nothing grew.
    public static Architecture of(Architecture design) {
        var deepest = design.components().stream().mapToInt(each -> depth(design, each)).max().orElse(0);
        var spaced = design;
        for (var depth = deepest; depth >= 0; depth--) {
            spaced = level(spaced, depth);
        }
        return spaced;
    }

    private static int depth(Architecture design, Component component) {
        var seen = new HashSet<ComponentId>();
        var depth = 0;
        for (var at = design.parent(component); at != null && seen.add(at.id()); at = design.parent(at)) {
            depth++;
        }
        return depth;
    }

    /// What stands side by side at one depth, container by container.
    private static Architecture level(Architecture design, int depth) {
        var arrangement = Layout.arrange(design);
        Map<@Nullable ComponentId, List<Grown>> teams = new HashMap<>();
        for (var component : design.components()) {
            var placement = component.placement();
            var spot = arrangement.main(component.id());
            if (placement != null && spot != null && depth(design, component) == depth) {
                teams.computeIfAbsent(component.parent(), _ -> new ArrayList<>())
                        .add(new Grown(component, placement, spot.bounds().width(), spot.bounds().height()));
            }
        }
        var components = design.components();
        for (var team : teams.values()) {
            if (team.stream().anyMatch(Grown::grew)) {
                var across = moved(team, Placement::x, Placement::width, Grown::width);
                var down = moved(team, Placement::y, Placement::height, Grown::height);
                for (var each : team) {
                    var place = new Placement(across.getOrDefault(each, 0.0), down.getOrDefault(each, 0.0), each.width(),
                            each.height());
                    components = components.replace(each.component().at(each.component().locked()
                            ? each.before().sized(each.width(), each.height())
                            : place));
                }
            }
        }
        return components == design.components() ? design : design.with(components);
    }

    /// Where each begins in one direction: no further from the ones before it than it was, and no nearer.
    private static Map<Grown, Double> moved(List<Grown> team, ToDoubleFunction<Placement> start,
            ToDoubleFunction<Placement> length, ToDoubleFunction<Grown> grown) {
        var order = team.stream().sorted(Comparator.comparingDouble(each -> start.applyAsDouble(each.before()))).toList();
        var begins = new HashMap<Grown, Double>();
        for (var each : order) {
            var from = start.applyAsDouble(each.before());
            var begin = from;
            for (var other : order) {
                var end = start.applyAsDouble(other.before()) + length.applyAsDouble(other.before());
                var there = begins.get(other);
                if (other != each && there != null && end <= from) {
                    begin = Math.max(begin, there + grown.applyAsDouble(other) + from - end);
                }
            }
            begins.put(each, begin);
        }
        return begins;
    }

    /// A component, where a person put it, and how large it has to be now.
    private record Grown(Component component, Placement before, double width, double height) {

        boolean grew() {
            return width > before.width() || height > before.height();
        }
    }
}
