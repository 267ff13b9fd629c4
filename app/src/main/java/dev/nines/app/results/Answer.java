package dev.nines.app.results;

import dev.nines.diagrams.compose.Badge;
import dev.nines.model.property.Names;

/// What the window can show in full, a tab each, in the order of the tabs.
public enum Answer {
    /// The bill of a month.
    COST,
    /// What load is carried, and how fast.
    CAPACITY,
    /// How much of the time it works, and why not more.
    AVAILABILITY,
    /// Addresses.
    NETWORK,
    /// Who reaches what.
    EXPOSURE,
    /// What should be mended.
    FINDINGS,
    /// The design beside another one.
    COMPARISON,
    /// The design under traffic and faults.
    SIMULATION,
    /// A release of it by several strategies.
    DEPLOYMENTS;

    /// What explains a badge in full.
    public static Answer of(Badge.Kind badge) {
        return switch (badge) {
            case LOAD -> CAPACITY;
            case COST -> COST;
            case SINGLE_POINT -> AVAILABILITY;
            case FINDINGS -> FINDINGS;
        };
    }

    /// The end of the keys of its words, and the id of its tab.
    String key() {
        return Names.ofConstant(this);
    }
}
