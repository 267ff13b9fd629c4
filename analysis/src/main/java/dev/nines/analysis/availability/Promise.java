package dev.nines.analysis.availability;

import java.util.List;

import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;

/// What the provider promises for all services in a row: a refund below it, not a forecast.
///
/// @param lines the services that every request needs
/// @param without components on the way that nobody promises anything for
public record Promise(List<Line> lines, List<ComponentId> without) {

    public Promise {
        lines = List.copyOf(lines);
        without = List.copyOf(without);
    }

    /// One service level agreement.
    ///
    /// @param availability monthly commitment
    public record Line(ComponentId component, String name, Message agreement, double availability) {}

    /// The product.
    public double availability() {
        return lines.stream().mapToDouble(Line::availability).reduce(1, (one, other) -> one * other);
    }
}
