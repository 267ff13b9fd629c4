package dev.nines.diagrams.layout;

import dev.nines.model.component.Alarm;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.AvailabilityZone;
import dev.nines.model.component.Cache;
import dev.nines.model.component.Database;
import dev.nines.model.component.DeploymentGroup;
import dev.nines.model.component.InternetGateway;
import dev.nines.model.component.NetworkAcl;
import dev.nines.model.component.Region;
import dev.nines.model.component.Role;
import dev.nines.model.component.SecurityGroup;
import dev.nines.model.component.Spec;
import dev.nines.model.component.Stack;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.Vpc;

/// How kinds of components appear.
final class Forms {

    private Forms() {}

    static boolean alwaysRoom(Spec spec) {
        return spec instanceof Region || spec instanceof Vpc || spec instanceof AvailabilityZone
                || spec instanceof Subnet;
    }

    static boolean isChip(Spec spec) {
        return spec instanceof SecurityGroup || spec instanceof NetworkAcl || spec instanceof Role
                || spec instanceof InternetGateway || spec instanceof Alarm || spec instanceof Stack
                || spec instanceof DeploymentGroup;
    }

    /// In how many of its subnets a component that spans them appears: a group in each, a database and a
    /// cache where their primary and standbys stand; others not at all, for they stand in their container.
    static int copies(Spec spec, int subnets) {
        return switch (spec) {
            case AutoScalingGroup _ -> subnets;
            case Database database -> Math.min(subnets, instances(database));
            case Cache cache -> Math.min(subnets, cache.multiAz() ? 1 + cache.replicas() : 1);
            default -> 0;
        };
    }

    private static int instances(Database database) {
        return switch (database.deployment()) {
            case SINGLE_AZ -> 1;
            case MULTI_AZ_INSTANCE -> 2;
            case MULTI_AZ_CLUSTER -> 3;
            case AURORA -> 1 + database.readers();
        };
    }
}
