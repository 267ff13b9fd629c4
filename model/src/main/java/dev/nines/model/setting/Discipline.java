package dev.nines.model.setting;

/// The order in which waiting requests are served.
public enum Discipline {
    /// First come, first served.
    FCFS,
    /// Last come, first served.
    LIFO,
    /// All at once, each at a share of the speed.
    PROCESSOR_SHARING
}
