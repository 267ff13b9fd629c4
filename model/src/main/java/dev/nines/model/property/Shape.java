package dev.nines.model.property;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// What values a setting may have: the type seen by files, schema and inspector.
public sealed interface Shape {

    /// Free text, or text from a catalogue.
    record Text(From.@Nullable Source source) implements Shape {}

    /// Yes or no.
    record Flag() implements Shape {}

    /// A whole number.
    record Whole() implements Shape {}

    /// A number.
    record Decimal() implements Shape {}

    /// A duration, `30s`.
    record Time() implements Shape {}

    /// A share between 0 and 1.
    record Share() implements Shape {}

    /// A rate per second, a plain number.
    record PerSecond() implements Shape {}

    /// An amount of data, `100 GB`.
    record Size() implements Shape {}

    /// An amount of money in US dollars, a plain number.
    record Amount() implements Shape {}

    /// A block of addresses, `10.0.0.0/16`.
    record Block() implements Shape {}

    /// The id of a component of one of the named kinds, or of any kind if none is named.
    record Reference(List<String> kinds) implements Shape {}

    /// One of the constants of an enum, in lower case with hyphens.
    record Choice(Class<? extends Enum<?>> type) implements Shape {

        /// The constants by the names that files give them, in order.
        public Map<String, Enum<?>> constants() {
            return Names.constants(type);
        }
    }

    /// A record with settings of its own.
    record Nested(Class<? extends Record> type) implements Shape {

        /// The description of the record.
        public RecordType<?> recordType() {
            return RecordType.of(type);
        }
    }

    /// One of several records, told apart by the field `type`.
    record Either(Class<?> type, Map<String, Class<? extends Record>> choices) implements Shape {
        public Either {
            choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
        }
    }

    /// A list of values of one shape.
    record ListOf(Shape element) implements Shape {}

    /// A map from constants of an enum to values of one shape.
    record MapOf(Choice key, Shape value) implements Shape {}

    /// Fields nobody knows yet, kept as they were read; no setting.
    record Extra() implements Shape {}
}
