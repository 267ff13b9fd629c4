package dev.nines.app.window;

import java.time.Duration;
import java.util.Set;

import dev.nines.app.document.Document;
import dev.nines.model.component.DatabaseDeployment;
import dev.nines.model.component.DatabaseStorage;
import dev.nines.model.component.Subnet;
import dev.nines.model.edit.Change;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ElementId;

/// Makes a design have problems.
final class Broken {

    private Broken() {}

    /// Gives the second subnet the block of the first.
    static void spoil(Document document) {
        var subnets = document.design().components().stream()
                .filter(one -> one.kind().name().equals("subnet")).toList();
        var first = (Subnet) subnets.getFirst().spec();
        document.apply(new Change(Set.<ElementId>of(subnets.get(1).id()), "cidr", first.cidr()));
    }

    /// Leaves the shop's database to itself: no standby, no backups, an old kind of volume.
    static void neglect(Document document) {
        var orders = Set.<ElementId>of(new ComponentId("orders"));
        document.apply(new Change(orders, "deployment", DatabaseDeployment.SINGLE_AZ));
        document.apply(new Change(orders, "backupRetention", Duration.ZERO));
        document.apply(new Change(orders, "storage", DatabaseStorage.GP2));
        document.settle();
    }
}
