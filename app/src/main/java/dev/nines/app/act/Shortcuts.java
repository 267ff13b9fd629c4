package dev.nines.app.act;

import java.util.List;

import javafx.scene.input.KeyCombination;

import dev.nines.app.settings.Settings;

/// The keys of acts: those a person chose, else those the acts come with.
///
/// @param settings keep what a person chose
public record Shortcuts(Settings settings) {

    /// The keys of an act; empty where it has none.
    public List<KeyCombination> of(Act act) {
        var chosen = settings.keys().get(act.id());
        if (chosen == null || chosen.isBlank()) {
            return chosen == null ? act.keys() : List.of();
        }
        var known = KeyText.read(chosen);
        return known.isEmpty() ? act.keys() : known;
    }

    /// The keys of an act for people to read.
    public String text(Act act) {
        return KeyText.of(of(act));
    }

    /// Whether a person chose other keys.
    public boolean changed(Act act) {
        return settings.keys().containsKey(act.id());
    }

    /// Gives an act one shortcut in place of those it has.
    public void set(Act act, KeyCombination keys) {
        set(act, List.of(keys));
    }

    /// Gives an act shortcuts in place of those it has; none: it is without.
    public void set(Act act, List<KeyCombination> keys) {
        if (keys.equals(act.keys())) {
            reset(act);
        } else {
            settings.keys().put(act.id(), KeyText.written(keys));
        }
    }

    /// Gives an act the keys it came with.
    public void reset(Act act) {
        settings.keys().remove(act.id());
    }

    /// Gives every act the keys it came with.
    public void resetAll() {
        settings.keys().clear();
    }

    /// Other acts that the same keys would do at the same place.
    public List<Act> conflicts(Act act, KeyCombination keys, List<Act> all) {
        return all.stream().filter(other -> !other.id().equals(act.id()) && other.scope().meets(act.scope())
                && of(other).stream().anyMatch(keys::equals)).toList();
    }
}
