package dev.nines.model.component;

/// Processor architectures of functions.
public enum ProcessorArchitecture {
    /// x86-64.
    X86_64,
    /// Arm.
    ARM64
}
