package dev.nines.model.component;

import java.util.List;

import dev.nines.model.property.Default;
import dev.nines.model.property.Refers;
import dev.nines.model.quantity.ComponentId;

/// Resources created and changed together (CloudFormation).
@KindOf(group = Group.OPERATIONS, within = {"region", "vpc"}, topLevel = true)
public record Stack(@Refers List<ComponentId> resources,
        @Default("false") boolean terminationProtection) implements Spec {

    public Stack {
        resources = List.copyOf(resources);
    }
}
