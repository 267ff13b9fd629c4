package dev.nines.model.catalogue;

import org.jspecify.annotations.Nullable;

/// One database instance class, such as `db.m5.large`.
///
/// @param name
///            full name
/// @param shape
///            vCPU and memory of the EC2 type of the same name; absent where there is none
public record DatabaseClass(String name, @Nullable Shape shape) {}
