package dev.nines.app.inspector;

import dev.nines.model.property.Property;
import dev.nines.model.property.Shape;
import org.jspecify.annotations.Nullable;

/// A line of a form: its place and shape, not its value, so that equal rows need no new controls.
sealed interface Row {

    /// Where the value is: as in [dev.nines.model.property.RecordType#at].
    String path();

    /// How far it is inside other settings.
    int depth();

    /// The heading of a part of the form.
    record Heading(String path, String key, int depth) implements Row {}

    /// A single value.
    record Field(String path, Property property, int depth) implements Row {}

    /// A record of further settings, which follow where it is present.
    record Nest(String path, Property property, boolean present, int depth) implements Row {}

    /// A setting of one of several forms, whose own settings follow.
    ///
    /// @param chosen
    ///            name of the form, or null where the setting is absent
    record Variant(String path, Property property, Shape.Either either, @Nullable String chosen,
            int depth) implements Row {}

    /// A list; its items follow.
    record Items(String path, Property property, Shape.ListOf list, int size, int depth) implements Row {}

    /// One item of a list: a single value, or the heading of the settings that follow.
    ///
    /// @param list
    ///            path of the list
    /// @param chosen
    ///            name of the form where the item is of one of several, else null
    record Item(String path, String list, Property property, Shape element, int index, int size,
            @Nullable String chosen, int depth) implements Row {}

    /// A map from constants to values.
    record Table(String path, Property property, Shape.MapOf map, int depth) implements Row {}

    /// One value of a map.
    record Entry(String path, String map, Property property, Shape.MapOf shape, Enum<?> key,
            int depth) implements Row {}

    /// A list of components of some kinds: a check box for each that may be named.
    record Boxes(String path, Property property, Shape.ListOf list, int depth) implements Row {}
}
