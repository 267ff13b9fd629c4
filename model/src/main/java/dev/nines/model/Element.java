package dev.nines.model;

import java.util.Map;

import dev.nines.model.quantity.ElementId;

/// What has an id in a design: a component or a connection.
public sealed interface Element permits Component, Connection {

    /// Its id.
    ElementId id();

    /// Fields of a newer version of the format, kept as they were read: plain values by path.
    Map<String, Object> extra();
}
