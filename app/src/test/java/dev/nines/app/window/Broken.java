package dev.nines.app.window;

import java.util.Set;

import dev.nines.app.document.Document;
import dev.nines.model.component.Subnet;
import dev.nines.model.edit.Change;
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
}
