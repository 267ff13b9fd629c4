package dev.nines.model.wizard;

import dev.nines.model.property.Default;
import dev.nines.model.property.From;
import dev.nines.model.quantity.Probability;
import org.jspecify.annotations.Nullable;

/// Adds a read replica to a database and leads reads to it.
///
/// @param instanceClass absent: that of the database
/// @param reads share of the reads that leave the database
public record AddReadReplica(@From(From.Source.DATABASE_CLASS) @Nullable String instanceClass,
        @Default("1") Probability reads) implements Wizard {}
