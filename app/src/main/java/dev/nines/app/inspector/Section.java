package dev.nines.app.inspector;

import java.util.Set;

import dev.nines.model.property.Property;

/// A part of a form: some settings of one record.
///
/// @param key
///            key of the heading; empty: none
/// @param prefix
///            path of the record; empty: the record the form is about
/// @param names
///            the settings shown, or left out
/// @param only
///            whether the names are those shown
record Section(String key, String prefix, Set<String> names, boolean only) {

    static final Section ALL = new Section("", "", Set.of(), false);

    static Section of(String key, String prefix, String... shown) {
        return new Section(key, prefix, Set.of(shown), true);
    }

    static Section without(String key, String prefix, String... hidden) {
        return new Section(key, prefix, Set.of(hidden), false);
    }

    boolean shows(Property property) {
        return names.contains(property.name()) == only;
    }
}
