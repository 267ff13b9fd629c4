package dev.nines.model.file;

import dev.nines.model.property.RecordType;
import org.jspecify.annotations.Nullable;

/// The settings of a record before a file has said anything: the default of each, null where it has none.
final class Blank {

    private static final ClassValue<@Nullable Object[]> KNOWN = new ClassValue<>() {
        @Override
        protected @Nullable Object[] computeValue(Class<?> type) {
            return RecordType.of(type.asSubclass(Record.class)).properties().stream()
                    .map(property -> property.required() ? null : property.defaultValue()).toArray();
        }
    };

    private Blank() {}

    /// A fresh copy, by [dev.nines.model.property.Property#index].
    static @Nullable Object[] of(RecordType<?> type) {
        return KNOWN.get(type.type()).clone();
    }
}
