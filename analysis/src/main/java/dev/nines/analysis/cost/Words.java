package dev.nines.analysis.cost;

import dev.nines.model.text.Message;

/// Messages of this package's bundle.
final class Words {

    private Words() {}

    /// What a line bills.
    static Message line(String key, Object... arguments) {
        return Message.of(Words.class, "line." + key, arguments);
    }

    /// An assumption, or what decided a quantity.
    static Message note(String key, Object... arguments) {
        return Message.of(Words.class, "note." + key, arguments);
    }
}
