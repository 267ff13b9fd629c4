package dev.nines.app.act;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// One thing a person can do: its name, its place in the menus, its keys, when it can be done, and how.
///
/// To add one takes three lines. In the list of your package (`CanvasActs`, `DocumentActs`, …), at the place where the
/// menu shall show it:
///
/// ```java
/// Act.of(CanvasActs.class, "flip", Section.ARRANGE, flipping::flip).keys("Shortcut+Shift+F").needs(needs.several(2))
/// ```
///
/// and `act.flip=Flip` in the bundle beside that class, in both languages. Menus, command palette, the sheet of keys, the
/// page of shortcuts and key handling follow from there; [#on] puts it into context menus, [#scope] says where its keys work,
/// and [#checked] gives it a check mark.
///
/// @param id the same in every version: a person’s own shortcuts are kept under it
/// @param section where the menus show it
/// @param name what it is called
/// @param keys its shortcuts until a person chooses others; the first is shown
/// @param scope where its keys work
/// @param targets whose context menus show it
/// @param condition when it can be done
/// @param state whether it is switched on; null for an act that is simply done
/// @param work does it
public record Act(String id, Section section, Message name, List<KeyCombination> keys, Scope scope, Set<Target> targets,
        Condition condition, @Nullable ObservableValue<Boolean> state, Runnable work) {

    public Act {
        keys = List.copyOf(keys);
        targets = Set.copyOf(targets);
    }

    /// An act whose name is `act.<id>` in the bundle beside a class.
    public static Act of(Class<?> beside, String id, Section section, Runnable work) {
        return named(Message.of(beside, "act." + id), id, section, work);
    }

    /// An act with a name of its own: a sample, a file opened lately.
    public static Act named(Message name, String id, Section section, Runnable work) {
        return new Act(id, section, name, List.of(), Scope.WINDOW, Set.of(), Condition.ALWAYS, null, work);
    }

    /// The same with shortcuts, as `Shortcut+Shift+F`; `Shortcut` is Ctrl, or Command on a Mac.
    public Act keys(String... written) {
        return new Act(id, section, name, Stream.of(written).map(KeyCombination::valueOf).toList(), scope, targets,
                condition, state, work);
    }

    /// The same with keys that work only there.
    public Act scope(Scope wanted) {
        return new Act(id, section, name, keys, wanted, targets, condition, state, work);
    }

    /// The same in the context menus of these.
    public Act on(Target first, Target... others) {
        return new Act(id, section, name, keys, scope, EnumSet.of(first, others), condition, state, work);
    }

    /// The same, possible only under a condition.
    public Act needs(Condition wanted) {
        return new Act(id, section, name, keys, scope, targets, wanted, state, work);
    }

    /// The same with a check mark while something holds.
    public Act checked(ObservableValue<Boolean> on) {
        return new Act(id, section, name, keys, scope, targets, condition, on, work);
    }
}
