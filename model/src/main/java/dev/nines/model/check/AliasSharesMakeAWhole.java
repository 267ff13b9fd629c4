package dev.nines.model.check;

import dev.nines.model.Severity;
import dev.nines.model.component.LambdaFunction;

/// The versions behind an alias share all calls.
final class AliasSharesMakeAWhole extends Rule {

    AliasSharesMakeAWhole() {
        super("function.alias-shares", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(LambdaFunction.class, (component, function) -> {
            var sum = function.versions().stream().mapToDouble(version -> version.share().value()).sum();
            if (!function.versions().isEmpty() && Math.abs(sum - 1) > 0.001) {
                sink.add(component, component, Shares.text(sum));
            }
        });
    }
}
