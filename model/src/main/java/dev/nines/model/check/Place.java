package dev.nines.model.check;

import dev.nines.model.Component;
import dev.nines.model.component.AvailabilityZone;
import dev.nines.model.component.Region;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.Vpc;
import org.jspecify.annotations.Nullable;

/// The containers around a component, itself included: the nearest of each kind.
record Place(@Nullable Component region, @Nullable Component vpc, @Nullable Component zone,
        @Nullable Component subnet) {

    static final Place CANVAS = new Place(null, null, null, null);

    /// The place of a component whose container stands here.
    Place inside(Component component) {
        return switch (component.spec()) {
            case Region _ -> new Place(component, vpc, zone, subnet);
            case Vpc _ -> new Place(region, component, zone, subnet);
            case AvailabilityZone _ -> new Place(region, vpc, component, subnet);
            case Subnet _ -> new Place(region, vpc, zone, component);
            default -> this;
        };
    }
}
