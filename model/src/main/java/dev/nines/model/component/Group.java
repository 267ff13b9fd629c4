package dev.nines.model.component;

import dev.nines.model.property.Names;
import dev.nines.model.text.Message;

/// Groups of kinds, as the palette shows them.
public enum Group {
    /// Who calls.
    CLIENTS,
    /// What answers first.
    EDGE,
    /// Where things stand and what they may reach.
    NETWORK,
    /// What spreads load.
    LOAD_BALANCING,
    /// What runs programs.
    COMPUTE,
    /// What keeps data.
    DATA,
    /// How it is run.
    OPERATIONS;

    /// What it is called, for people.
    public Message label() {
        return Message.of(Group.class, "group." + Names.ofConstant(this));
    }
}
