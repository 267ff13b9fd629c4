package dev.nines.model.check;

import java.util.Objects;

import dev.nines.model.Severity;
import dev.nines.model.component.Kind;

/// A setting names a component of a kind it is made for.
final class ReferencesAreOfTheRightKind extends Rule {

    ReferencesAreOfTheRightKind() {
        super("reference.wrong-kind", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        for (var reference : design.settings().references()) {
            var found = design.find(reference.id());
            if (found != null && !reference.kinds().isEmpty()
                    && !reference.kinds().contains(found.kind().name())) {
                sink.add(reference.element(), reference.property(), found, found.kind(),
                        reference.kinds().stream().map(Kind::find).filter(Objects::nonNull).toList());
            }
        }
    }
}
