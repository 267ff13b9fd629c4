package dev.nines.model.setting;

import java.util.List;

import dev.nines.model.property.Default;
import dev.nines.model.property.Refers;
import dev.nines.model.quantity.ComponentId;

/// One thing a role may do.
///
/// @param action
///            for example `secretsmanager:GetSecretValue`
/// @param resources
///            components it may be done to; none: all
public record Permission(@Default("s3:GetObject") String action, @Refers List<ComponentId> resources) {

    public Permission {
        resources = List.copyOf(resources);
    }
}
