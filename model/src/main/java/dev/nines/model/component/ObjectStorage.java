package dev.nines.model.component;

import dev.nines.model.property.Default;
import dev.nines.model.quantity.DataSize;
import dev.nines.model.quantity.Probability;
import dev.nines.model.setting.Serving;

/// A bucket of objects (S3).
///
/// @param writeShare
///            share of requests that write
/// @param publicAccess
///            whether anyone may read it
@KindOf(group = Group.EDGE, within = "region", topLevel = true)
public record ObjectStorage(@Default("standard") StorageClass storageClass,
        @Default("100 GB") DataSize stored,
        @Default("0.1") Probability writeShare, @Default("false") boolean publicAccess,
        @Default("true") boolean encrypted,
        @Default("false") boolean versioned, @Default("time.mean=20ms") Serving serving) implements Spec {}
