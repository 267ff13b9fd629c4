package dev.nines.model.catalogue;

/// The size of a machine: virtual processors and memory.
///
/// @param vcpu
///            virtual processors
/// @param memoryGib
///            memory in GiB
/// @param derived
///            whether the shape follows from a rule instead of a published table
public record Shape(int vcpu, double memoryGib, boolean derived) {}
