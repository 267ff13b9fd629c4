package dev.nines.app.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import dev.nines.model.property.RecordType;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/// A scenario while a person makes it: what it is now, which of its events is chosen, and everything it was before.
final class Draft {

    /// No event is chosen.
    static final int NONE = -1;

    private record State(Scenario scenario, int chosen) {}

    private final Deque<State> before = new ArrayDeque<>();
    private final Deque<State> after = new ArrayDeque<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private State now;
    /// What is being done: more of the same is undone as one.
    private @Nullable Object doing;

    /// Begins with the first of its events chosen, where there is one.
    Draft(Scenario first) {
        now = new State(first, first.events().isEmpty() ? NONE : 0);
    }

    /// What follows from every change, and from choosing another event.
    void onChange(Runnable act) {
        listeners.add(act);
    }

    Scenario scenario() {
        return now.scenario;
    }

    /// Number of the chosen event, or [#NONE].
    int chosen() {
        return now.chosen;
    }

    /// The chosen event; null for none.
    @Nullable
    Event event() {
        return now.chosen == NONE ? null : now.scenario.events().get(now.chosen);
    }

    /// Chooses an event, or [#NONE].
    void choose(int number) {
        if (number != now.chosen) {
            now = new State(now.scenario, number);
            doing = null;
            tell();
        }
    }

    /// Makes the scenario another one.
    ///
    /// @param what is being done; null: something that is always undone by itself
    void set(@Nullable Object what, Scenario next) {
        become(what, next, Math.min(now.chosen, next.events().size() - 1));
    }

    /// Makes the chosen event another one.
    ///
    /// @param what is being done; null: something that is always undone by itself
    void set(@Nullable Object what, Event event) {
        if (now.chosen != NONE) {
            var events = new ArrayList<>(now.scenario.events());
            events.set(now.chosen, event);
            become(what, with(events), now.chosen);
        }
    }

    /// Adds an event and chooses it.
    void add(Event event) {
        var events = new ArrayList<>(now.scenario.events());
        events.add(event);
        become(null, with(events), events.size() - 1);
    }

    /// Removes the chosen event; the one that follows is chosen then, or else the last.
    void remove() {
        if (now.chosen != NONE) {
            var events = new ArrayList<>(now.scenario.events());
            events.remove(now.chosen);
            become(null, with(events), Math.min(now.chosen, events.size() - 1));
        }
    }

    private Scenario with(List<Event> events) {
        return RecordType.with(now.scenario, "events", List.copyOf(events));
    }

    private void become(@Nullable Object what, Scenario next, int chosen) {
        if (next.equals(now.scenario)) {
            choose(chosen);
            return;
        }
        if (what == null || !what.equals(doing)) {
            before.push(now);
        }
        after.clear();
        doing = what;
        now = new State(next, chosen);
        tell();
    }

    /// What was being done is finished: the next change is undone by itself.
    void settle() {
        doing = null;
    }

    /// Takes back what is being done, as if it had not begun.
    void revert() {
        if (doing != null && !before.isEmpty()) {
            now = before.pop();
            doing = null;
            tell();
        }
    }

    boolean mayUndo() {
        return !before.isEmpty();
    }

    boolean mayRedo() {
        return !after.isEmpty();
    }

    void undo() {
        step(before, after);
    }

    void redo() {
        step(after, before);
    }

    private void step(Deque<State> from, Deque<State> to) {
        if (!from.isEmpty()) {
            to.push(now);
            now = from.pop();
            doing = null;
            tell();
        }
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
