package dev.nines.app.act;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import dev.nines.app.look.Look;
import org.jspecify.annotations.Nullable;

/// All acts of a window, in the order of its menus.
///
/// Menus, buttons, the command palette and keys all come here to do an act, so that one that cannot be done says why
/// everywhere alike.
public final class Acts {

    private static final int REMEMBERED = 8;

    private final Look look;
    private final Consumer<String> say;
    private final Shortcuts shortcuts;
    private final List<Supplier<List<Act>>> sources = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final ReadOnlyIntegerWrapper turn = new ReadOnlyIntegerWrapper();
    /// Held here, because the causes outlive the window and hold it weakly.
    private final InvalidationListener changed = _ -> turn.set(turn.get() + 1);
    /// Whether the last act could not be done, which a person reads until the next.
    private boolean refused;

    /// No acts yet.
    ///
    /// @param say tells a person why an act cannot be done
    public Acts(Look look, Consumer<String> say) {
        this.look = look;
        this.say = say;
        this.shortcuts = new Shortcuts(look.settings());
        changeWith(look.settings().keys());
    }

    /// Adds acts.
    public Acts add(List<Act> more) {
        return add(() -> more);
    }

    /// Adds acts that are asked for anew each time.
    public Acts add(Supplier<List<Act>> more) {
        sources.add(more);
        return this;
    }

    /// Whenever one of these changes, acts may have become possible or impossible.
    public Acts changeWith(Observable... causes) {
        Arrays.stream(causes).forEach(cause -> cause.addListener(new WeakInvalidationListener(changed)));
        return this;
    }

    /// A number that grows whenever acts may have become possible or impossible, or have other keys.
    public ReadOnlyIntegerProperty turn() {
        return turn.getReadOnlyProperty();
    }

    /// All acts, by section.
    public List<Act> all() {
        return Arrays.stream(Section.values()).flatMap(section -> of(section).stream()).toList();
    }

    /// The acts of a section.
    public List<Act> of(Section section) {
        return sources.stream().flatMap(source -> source.get().stream()).filter(act -> act.section() == section).toList();
    }

    /// The act of an id.
    ///
    /// @throws IllegalArgumentException if there is none
    public Act get(String id) {
        return sources.stream().flatMap(source -> source.get().stream()).filter(act -> act.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no act " + id));
    }

    /// The ids of what was done lately, the latest first.
    public List<String> done() {
        return List.copyOf(done);
    }

    /// The keys of acts.
    public Shortcuts shortcuts() {
        return shortcuts;
    }

    /// What an act is called in the language in force.
    public String name(Act act) {
        return act.name().in(look.language());
    }

    /// Why an act cannot be done now, in the language in force; null: it can.
    public @Nullable String refusal(Act act) {
        var reason = act.condition().refusal();
        return reason == null ? null : reason.in(look.language());
    }

    /// Does an act, or says why it cannot be done.
    public void run(Act act) {
        var refusal = refusal(act);
        if (refusal != null) {
            refused = true;
            say.accept(refusal);
            return;
        }
        if (refused) {
            refused = false;
            say.accept("");
        }
        done.remove(act.id());
        done.addFirst(act.id());
        if (done.size() > REMEMBERED) {
            done.removeLast();
        }
        act.work().run();
    }

    /// Does what the keys of an event mean, and consumes it.
    ///
    /// @param scopes where the keyboard is
    public void press(KeyEvent event, Set<Scope> scopes) {
        if (event.isConsumed() || writes(event)) {
            return;
        }
        var meant = all().stream().filter(act -> scopes.contains(act.scope()) && matches(act, event)).toList();
        var act = meant.stream().filter(one -> one.condition().refusal() == null).findFirst()
                .or(() -> meant.stream().findFirst()).orElse(null);
        // beyond the last component, Tab goes on to the next pane
        if (act != null && (act.condition().refusal() == null || event.getCode() != KeyCode.TAB)) {
            run(act);
            event.consume();
        }
    }

    /// Whether a text field takes the key as something to write.
    private static boolean writes(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl && !event.isShortcutDown() && !event.isAltDown()
                && !event.getCode().isFunctionKey();
    }

    private boolean matches(Act act, KeyEvent event) {
        for (KeyCombination keys : shortcuts.of(act)) {
            if (keys.match(event)) {
                return true;
            }
        }
        return false;
    }
}
