package dev.nines.app.command;

import dev.nines.model.Architecture;
import dev.nines.model.Assumptions;
import dev.nines.model.component.Region;

/// A design as it would stand in another region.
final class OtherRegion {

    private OtherRegion() {}

    /// The same design with every region, and the default one, set to a code.
    static Architecture of(Architecture design, String code) {
        var components = design.components()
                .map(component -> component.spec() instanceof Region ? component.with(new Region(code)) : component);
        var given = design.assumptions();
        var assumptions = new Assumptions(code, given.reserved1Year(), given.reserved3Years());
        return new Architecture(design.name(), design.description(), design.traffic(), design.objectives(),
                assumptions, components, design.connections(), design.extra());
    }
}
