package dev.nines.model.property;

import java.util.Objects;

import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// One setting of a record: its name, shape, default, range and unit, and how to read it.
///
/// @param owner
///            the record's name in lower case with hyphens: with `name` the key of its words
/// @param name
///            the name in files
/// @param index
///            place among the record's settings
/// @param optional
///            whether it may be absent (null)
/// @param unit
///            unit of a plain number, or null
/// @param limits
///            least and greatest value, or null
public record Property(String owner, String name, int index, Shape shape, boolean optional,
        @Nullable String unit,
        @Nullable Limits limits, @Nullable String written, RecordAccess access) {

    /// What it is called, for people.
    public Message label() {
        return Terms.message("setting." + owner + "." + name);
    }

    /// What it means, in one sentence.
    public Message help() {
        return Terms.message("setting." + owner + "." + name + ".help");
    }

    /// The value in a record of the right type.
    public @Nullable Object of(Record owner) {
        return access.values(owner)[index];
    }

    /// The value when nobody gives one: null if it may be absent and has no default.
    ///
    /// @throws IllegalStateException
    ///             if the setting must be given
    public @Nullable Object defaultValue() {
        return Defaults.of(this);
    }

    /// Whether a value must be given: there is no default and it may not be absent.
    public boolean required() {
        return written == null && !optional && !Defaults.hasNatural(shape);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Property property && owner.equals(property.owner)
                && name.equals(property.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(owner, name);
    }
}
