package dev.nines.analysis.exposure;

import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// One thing on the way of a packet that lets it through or stops it.
///
/// @param barrier what kind of thing it is
/// @param component what it is, absent where the design draws none
/// @param passes whether it lets the packet through
/// @param words what it does and why
public record Step(Barrier barrier, @Nullable ComponentId component, boolean passes, Message words) {

    /// What can stop a packet.
    public enum Barrier {
        /// Having no address that the sender can use.
        ADDRESS,
        /// Having no route.
        ROUTE,
        /// A stateless firewall around a subnet.
        NETWORK_ACL,
        /// A stateful firewall around an interface.
        SECURITY_GROUP
    }
}
