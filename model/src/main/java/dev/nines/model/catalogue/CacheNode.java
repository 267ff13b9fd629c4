package dev.nines.model.catalogue;

import org.jspecify.annotations.Nullable;

/// One cache node type, such as `cache.r7g.large`.
///
/// @param name
///            full name
/// @param shape
///            vCPU and memory
public record CacheNode(String name, @Nullable Shape shape) {}
