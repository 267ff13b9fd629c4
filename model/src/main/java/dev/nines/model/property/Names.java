package dev.nines.model.property;

import java.util.Locale;

/// Names of classes and constants as files write them.
public final class Names {

    private Names() {}

    /// `AutoScalingGroup` is `auto-scaling-group`.
    public static String ofClass(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /// `ROUND_ROBIN` is `round-robin`.
    public static String ofConstant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
