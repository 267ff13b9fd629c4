package dev.nines.model.catalogue;

/// The instruction set of an instance type.
public enum Processor {
    /// Intel and AMD, 64 bits.
    X86,
    /// Graviton, 64 bits.
    ARM
}
