package dev.nines.analysis.cost;

import java.util.List;

import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// What one component costs a month.
///
/// @param component the component
/// @param label its name
/// @param kind its kind, as in files
/// @param region code of the region it is billed in
/// @param lines its lines; at least one
/// @param least total with the fewest servers of an Auto Scaling group; absent for everything else
/// @param most total with the most servers
public record ComponentCost(ComponentId component, String label, String kind, String region, List<CostLine> lines,
        @Nullable Total least, @Nullable Total most) {

    public ComponentCost {
        lines = List.copyOf(lines);
    }

    /// The sum of its lines under a way of paying.
    public Total total(Plan plan) {
        return Total.of(lines, plan);
    }

    /// The sum of its lines as designed.
    public Total total() {
        return total(Plan.AS_DESIGNED);
    }

    /// Whether nothing of it costs anything.
    public boolean free() {
        return lines.stream().allMatch(line -> line.kind() == LineKind.FREE);
    }
}
