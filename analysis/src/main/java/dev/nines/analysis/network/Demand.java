package dev.nines.analysis.network;

import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;

/// The addresses one component takes from one subnet for one reason.
///
/// @param explanation how the count comes about
public record Demand(ComponentId component, Reason reason, AddressCount count, Message explanation) {}
