package dev.nines.analysis.flow;

/// What arrives at a component or goes over a connection, in one second.
///
/// @param requests
///            requests and messages per second
/// @param messages
///            of these, messages on long-lived connections
/// @param openings
///            long-lived connections opened per second
/// @param open
///            long-lived connections open at a time
public record Load(double requests, double messages, double openings, double open) {

    /// Nothing.
    public static final Load NONE = new Load(0, 0, 0, 0);
}
