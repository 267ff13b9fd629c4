package dev.nines.model.wizard;

import dev.nines.model.component.DatabaseDeployment;
import dev.nines.model.property.Default;
import dev.nines.model.property.From;
import dev.nines.model.property.Range;
import dev.nines.model.quantity.DataSize;
import org.jspecify.annotations.Nullable;

/// Moves a database off its server into a managed one.
///
/// @param deployment how it stands against failures
/// @param instanceClass absent: the one most like the server
/// @param allocated absent: as much as the server's volume
public record SplitDatabase(@Default("single-az") DatabaseDeployment deployment,
        @From(From.Source.DATABASE_CLASS) @Nullable String instanceClass,
        @Range(min = "5 GB", max = "128 TB") @Nullable DataSize allocated) implements Wizard {}
