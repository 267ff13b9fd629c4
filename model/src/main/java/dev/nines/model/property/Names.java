package dev.nines.model.property;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Names of classes and constants as files write them.
public final class Names {

    private static final ClassValue<Map<String, Enum<?>>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> type) {
            var constants = new LinkedHashMap<String, Enum<?>>();
            for (var constant : type.getEnumConstants()) {
                constants.put(ofConstant((Enum<?>) constant), (Enum<?>) constant);
            }
            return Collections.unmodifiableMap(constants);
        }
    };

    private Names() {}

    /// `AutoScalingGroup` is `auto-scaling-group`.
    public static String ofClass(Class<?> type) {
        var written = type.getSimpleName();
        var name = new StringBuilder();
        for (var at = 0; at < written.length(); at++) {
            var c = written.charAt(at);
            if (Character.isUpperCase(c) && at > 0 && !Character.isUpperCase(written.charAt(at - 1))) {
                name.append('-');
            }
            name.append(Character.toLowerCase(c));
        }
        return name.toString();
    }

    /// The constants of an enum by name, in order.
    static Map<String, Enum<?>> constants(Class<? extends Enum<?>> type) {
        return CONSTANTS.get(type);
    }

    /// `ROUND_ROBIN` is `round-robin`.
    public static String ofConstant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
