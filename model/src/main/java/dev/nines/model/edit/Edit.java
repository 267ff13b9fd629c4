package dev.nines.model.edit;

import dev.nines.model.Architecture;
import dev.nines.model.text.Message;

/// One act of a person on a design, as a value: it makes another design and leaves the first as it was.
///
/// Every edit leaves the design such that a file can hold it: no id twice, no reference to what is not there, every
/// component in what may hold it, every setting within its range. An edit that would not is a mistake of the caller.
public sealed interface Edit
        permits AddComponents, RemoveElements, MoveBy, Place, Connect, Reconnect, Reroute, Change, Rename, Reparent,
        SetSubnets, Duplicate, Paste, Reorder, Lock, SetUsage, SetReliability, SetNeeded, SetTraffic,
        SetObjectives, SetAssumptions, SetName, SetDescription, RenameId, Rewrite, Replace, Bridge, Together {

    /// The design after the edit; an equal one where the edit changes nothing.
    ///
    /// @throws IllegalArgumentException
    ///             if the edit does not fit the design
    Architecture apply(Architecture design);

    /// What the edit is called after "Undo" and "Redo".
    ///
    /// @param before
    ///            the design it is applied to
    Message label(Architecture before);

    /// Whether this edit goes on with what the previous one did, so that both are undone in one step: typing
    /// into one field, nudging the same components.
    default boolean merges(Edit previous) {
        return false;
    }
}
