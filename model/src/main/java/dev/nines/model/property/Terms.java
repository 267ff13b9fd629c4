package dev.nines.model.property;

import java.util.List;

import dev.nines.model.text.Message;

/// The words for settings, constants and types: keys of one bundle, made from their names.
///
/// | key | of |
/// |---|---|
/// | `setting.<owner>.<name>`, `….help` | a setting of a record |
/// | `choice.<enum>.<constant>` | a constant |
/// | `type.<sealed>.<choice>` | one of several records |
///
/// The words of kinds and groups of kinds stand in the same bundle.
public final class Terms {

    private static final String BUNDLE = "dev.nines.model.component.messages";

    private Terms() {}

    /// The label of a constant, for example "Round robin".
    public static Message of(Enum<?> constant) {
        return message(
                "choice." + Names.ofClass(constant.getDeclaringClass()) + "." + Names.ofConstant(constant));
    }

    /// The label of one of the records of a sealed setting, for example "Log-normal".
    ///
    /// @param choice
    ///            name in files, `log-normal`
    public static Message of(Shape.Either either, String choice) {
        return message("type." + Names.ofClass(either.type()) + "." + choice);
    }

    static Message message(String key) {
        return new Message(BUNDLE, key, List.of());
    }
}
