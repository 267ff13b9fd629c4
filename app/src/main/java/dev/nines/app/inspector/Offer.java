package dev.nines.app.inspector;

import java.util.Locale;

/// One entry of a catalogue to choose from.
///
/// @param name
///            what the setting holds
/// @param detail
///            what it is; empty where nothing is known
/// @param price
///            what it costs; empty where nothing is known
record Offer(String name, String detail, String price) {

    /// Whether it is what a person looks for: every word typed is somewhere in it.
    boolean matches(String typed) {
        var all = (name + " " + detail).toLowerCase(Locale.ROOT);
        for (var word : typed.strip().toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
