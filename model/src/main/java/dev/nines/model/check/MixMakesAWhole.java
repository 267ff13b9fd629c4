package dev.nines.model.check;

import dev.nines.model.Severity;
import dev.nines.model.component.Users;

/// The request mix of users makes 1.
final class MixMakesAWhole extends Rule {

    MixMakesAWhole() {
        super("traffic.mix-shares", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(Users.class, (component, users) -> {
            var sum = users.mix().stream().mapToDouble(part -> part.share().value()).sum();
            if (!users.mix().isEmpty() && Math.abs(sum - 1) > 0.001) {
                sink.add(component, component, Shares.text(sum));
            }
        });
    }
}
