package dev.nines.model.quantity;

/// The id of a component within its design.
public record ComponentId(String value) implements ElementId {

    public ComponentId {
        ElementId.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
