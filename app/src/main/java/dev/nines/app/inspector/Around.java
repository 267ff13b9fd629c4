package dev.nines.app.inspector;

import java.util.function.Supplier;

import dev.nines.app.look.SettingWords;
import dev.nines.app.look.Texts;
import dev.nines.model.Architecture;

/// What the controls of a form need from around them.
///
/// @param design
///            the design as it is now: what references may point at
/// @param sink
///            where changes go
/// @param help
///            where the explanation of the focused setting is shown
record Around(Texts texts, SettingWords words, Supplier<Architecture> design, Sink sink, Help help,
        Offers offers) {

    /// Shows the explanation of a setting.
    @FunctionalInterface
    interface Help {
        void explain(String title, String words);
    }
}
