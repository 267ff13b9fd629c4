package dev.nines.model.quantity;

/// The id of a connection within its design.
public record ConnectionId(String value) implements ElementId {

    public ConnectionId {
        ElementId.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
