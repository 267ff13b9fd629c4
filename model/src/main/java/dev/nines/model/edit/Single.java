package dev.nines.model.edit;

import java.util.function.UnaryOperator;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.quantity.ComponentId;

/// Changes one component and checks it.
final class Single {

    private Single() {}

    static Architecture change(Architecture design, ComponentId id, UnaryOperator<Component> change) {
        var before = design.components().get(id);
        var after = change.apply(before);
        if (after.equals(before)) {
            return design;
        }
        var result = design.with(design.components().replace(after));
        new Soundness(result).check(after);
        return result;
    }
}
