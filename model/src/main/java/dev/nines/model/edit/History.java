package dev.nines.model.edit;

import dev.nines.model.Architecture;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// A design with everything that was done to it and undone again, immutable and without limit.
///
/// Undo returns to the very value there was before, so it is exact whatever the edit. Edits share what they do not
/// change; a step takes little more than what it changed.
public final class History {

    private final Architecture current;
    private final @Nullable Architecture saved;
    private final @Nullable Step done;
    private final @Nullable Step undone;
    private final boolean open;

    /// A step between two designs, with those before it (done) or after it (undone).
    private record Step(Edit edit, Message label, Architecture before, Architecture after, @Nullable Step next) {}

    private History(Architecture current, @Nullable Architecture saved, @Nullable Step done, @Nullable Step undone,
            boolean open) {
        this.current = current;
        this.saved = saved;
        this.done = done;
        this.undone = undone;
        this.open = open;
    }

    /// The history of a design as it was opened.
    public static History of(Architecture design) {
        return new History(design, design, null, null, false);
    }

    /// The design as it is now.
    public Architecture current() {
        return current;
    }

    /// After an edit: the same history where it changes nothing; what was undone can be redone no more.
    ///
    /// @throws IllegalArgumentException
    ///             if the edit does not fit the design
    public History apply(Edit edit) {
        var after = edit.apply(current);
        if (after.equals(current)) {
            return this;
        }
        var last = done;
        if (open && last != null && edit.merges(last.edit())) {
            return after.equals(last.before())
                    ? new History(last.before(), saved, last.next(), null, false)
                    : new History(after, saved,
                            new Step(edit, last.label(), last.before(), after, last.next()), null, true);
        }
        return new History(after, saved, new Step(edit, edit.label(current), current, after, done), null, true);
    }

    /// Whether there is something to undo.
    public boolean canUndo() {
        return done != null;
    }

    /// Whether there is something to redo.
    public boolean canRedo() {
        return undone != null;
    }

    /// What undo would take back, or null.
    public @Nullable Message undoLabel() {
        return done == null ? null : done.label();
    }

    /// What redo would do again, or null.
    public @Nullable Message redoLabel() {
        return undone == null ? null : undone.label();
    }

    /// Without the last step; the same where there is none.
    public History undo() {
        var step = done;
        return step == null
                ? this
                : new History(step.before(), saved, step.next(),
                        new Step(step.edit(), step.label(), step.before(), step.after(), undone), false);
    }

    /// With the step again that was undone last; the same where there is none.
    public History redo() {
        var step = undone;
        return step == null
                ? this
                : new History(step.after(), saved,
                        new Step(step.edit(), step.label(), step.before(), step.after(), done), step.next(),
                        false);
    }

    /// With the next edit as a step of its own, even where it goes on with the last one: a field was left.
    public History settled() {
        return new History(current, saved, done, undone, false);
    }

    /// With the design as it is now taken as saved.
    public History saved() {
        return new History(current, current, done, undone, false);
    }

    /// With nothing taken as saved: the file is gone.
    public History unsaved() {
        return new History(current, null, done, undone, false);
    }

    /// With another design taken as saved: a file holds it.
    public History saved(Architecture there) {
        return new History(current, there, done, undone, false);
    }

    /// The design taken as saved, or null.
    public @Nullable Architecture savedDesign() {
        return saved;
    }

    /// Whether the design differs from the saved one.
    public boolean isDirty() {
        return !current.equals(saved);
    }
}
