package dev.nines.model;

import java.util.List;

/// The kinds of request the design serves.
///
/// @param classes
///            request classes; none: all requests are alike
public record Traffic(List<RequestClass> classes) {

    public Traffic {
        classes = List.copyOf(classes);
    }
}
