package dev.nines.analysis.flow;

import dev.nines.model.Connection;

/// What goes over one connection of the design.
///
/// @param connection
///            the connection
/// @param meanCalls
///            calls per second, mean over a month
/// @param peakCalls
///            calls per second at the peak
/// @param requestKb
///            KB per second from caller to callee, mean
/// @param responseKb
///            KB per second from callee to caller, mean
/// @param crossZoneShare
///            share of the calls between different zones of one region, 0 to 1
public record ConnectionLoad(Connection connection, double meanCalls, double peakCalls, double requestKb,
        double responseKb,
        double crossZoneShare) {

    /// KB per second in both directions, mean.
    public double kb() {
        return requestKb + responseKb;
    }
}
