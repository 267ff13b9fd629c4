package dev.nines.model.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.nines.model.Severity;
import dev.nines.model.property.Scalars;

/// Every value lies within the limits of its setting.
final class ValuesAreInRange extends Rule {

    ValuesAreInRange() {
        super("value.out-of-range", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        for (var beyond : design.settings().beyond()) {
            var limits = Objects.requireNonNull(beyond.property().limits());
            sink.add(beyond.element(), beyond.property(), text(beyond.value()),
                    limits.min() == null ? "−∞" : text(limits.min()),
                    limits.max() == null ? "∞" : text(limits.max()));
        }
    }

    private static String text(Object value) {
        return switch (value) {
            case List<?> list -> String.join(", ", list.stream().map(ValuesAreInRange::text).toList());
            case Map<?, ?> map -> String.join(", ", map.values().stream().map(ValuesAreInRange::text).toList());
            case BigDecimal number -> number.toPlainString();
            default -> Scalars.plain(value) instanceof BigDecimal number
                    ? number.toPlainString()
                    : String.valueOf(Scalars.plain(value));
        };
    }
}
