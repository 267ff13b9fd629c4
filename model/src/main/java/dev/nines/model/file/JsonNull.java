package dev.nines.model.file;

/// JSON's `null` among plain values, where Java's would mean that nothing is there.
public enum JsonNull {
    /// The only one.
    NULL;

    @Override
    public String toString() {
        return "null";
    }
}
