package dev.nines.analysis.network;

/// What functions ask of a network (AWS Lambda quotas).
final class FunctionLimits {

    /// Executions at once in a region, where none are reserved.
    static final int CONCURRENCY = 1000;

    /// Executions at once that share one interface, at one connection each: an assumption.
    static final int PER_INTERFACE = 65_000;

    private FunctionLimits() {}
}
