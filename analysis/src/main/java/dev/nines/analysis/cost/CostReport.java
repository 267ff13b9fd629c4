package dev.nines.analysis.cost;

import java.util.ArrayList;
import java.util.List;

import dev.nines.analysis.flow.Flow;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.model.Architecture;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// The bill of a design for a month of 730 hours, component by component and line by line.
///
/// A price that is not known makes a line unpriced and a total incomplete; it is never taken as 0. Free tiers and
/// taxes are no part of it.
///
/// @param design name of the design
/// @param components what costs something or is free of charge worth naming, in the order of the design
/// @param withoutLines components that are no matter of billing
/// @param extras second fleets of releases and standbys
/// @param assumptions what was taken for granted
public record CostReport(String design, List<ComponentCost> components, int withoutLines, List<ExtraCost> extras,
        List<Message> assumptions) {

    public CostReport {
        components = List.copyOf(components);
        extras = List.copyOf(extras);
        assumptions = List.copyOf(assumptions);
    }

    /// The bill of a design from the given prices.
    public static CostReport of(Architecture design, PriceBook prices) {
        return of(design, Flow.of(design), prices);
    }

    /// The bill of a design whose traffic is already known.
    public static CostReport of(Architecture design, Flow flow, PriceBook prices) {
        return new Billing(design, flow, prices).report();
    }

    /// The sum under a way of paying.
    public Total total(Plan plan) {
        return Total.of(lines(), plan);
    }

    /// The sum as designed.
    public Total total() {
        return total(Plan.AS_DESIGNED);
    }

    /// The sum of lines of one kind, as designed.
    public Total total(LineKind kind) {
        return total(kind, Plan.AS_DESIGNED);
    }

    /// The sum of lines of one kind under a way of paying.
    public Total total(LineKind kind, Plan plan) {
        return Total.of(lines().stream().filter(line -> line.kind() == kind).toList(), plan);
    }

    /// Every line.
    public List<CostLine> lines() {
        var lines = new ArrayList<CostLine>();
        components.forEach(component -> lines.addAll(component.lines()));
        return lines;
    }

    /// Lines without a price as designed.
    public List<CostLine> unpriced() {
        return lines().stream().filter(line -> line.amount() == null).toList();
    }

    /// The cost of a component, absent if it has no lines.
    public @Nullable ComponentCost find(ComponentId component) {
        for (var each : components) {
            if (each.component().equals(component)) {
                return each;
            }
        }
        return null;
    }

    /// How many components have a price, in whole or in part.
    public long estimated() {
        return components.stream().filter(component -> !component.free()).count();
    }

    /// How many components are free of charge.
    public long free() {
        return components.size() - estimated();
    }
}
