package dev.nines.model.file;

import org.jspecify.annotations.Nullable;

/// The way from the top of a file to one of its values.
///
/// @param step
///            name of a field, or place in a list as an [Integer]
record Trail(@Nullable Trail outer, Object step) {

    /// The top of a file.
    static final Trail TOP = new Trail(null, "$");

    Trail to(String field) {
        return new Trail(this, field);
    }

    Trail to(int place) {
        return new Trail(this, place);
    }

    /// As JSON path: `$.components[3].healthCheck.interval`.
    String path() {
        var text = new StringBuilder();
        path(text);
        return text.toString();
    }

    private void path(StringBuilder text) {
        if (outer == null) {
            text.append(step);
            return;
        }
        outer.path(text);
        if (step instanceof String name) {
            if (name.matches("[A-Za-z_][A-Za-z0-9_-]{0,80}")) {
                text.append('.').append(name);
            } else {
                text.append("['").append(Found.shortened(name)).append("']");
            }
        } else {
            text.append('[').append(step).append(']');
        }
    }

    /// As JSON pointer (RFC 6901) from one of the values on the way: `/healthCheck/interval`.
    String pointerFrom(Trail start) {
        if (outer == null || this == start) {
            return "";
        }
        return outer.pointerFrom(start) + "/" + escaped(step.toString());
    }

    /// A step as a pointer writes it.
    static String escaped(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }

    /// A step as it was before [#escaped].
    static String unescaped(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}
