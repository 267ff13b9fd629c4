package dev.nines.app.document;

import java.nio.file.Path;
import java.util.stream.Collectors;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import dev.nines.model.Architecture;
import dev.nines.model.edit.Edit;
import dev.nines.model.edit.History;
import dev.nines.model.edit.RemoveElements;
import dev.nines.model.edit.Replace;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// The open design: its value now, what it was and can be again, its file, and what is selected.
///
/// To be used on the JavaFX thread. Every change is an edit value; nothing else changes the design.
public final class Document {

    private final ReadOnlyObjectWrapper<Architecture> design;
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable FileState> seen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper mayUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper mayRedo = new ReadOnlyBooleanWrapper();
    private final Selection selection = new Selection();
    private History history;
    private int changes;

    /// A document that is as its file holds it.
    ///
    /// @param file
    ///            where it is kept; null: nowhere yet
    public Document(Architecture design, @Nullable Path file) {
        this(design, file, file == null ? null : FileState.of(file));
    }

    /// The same where it is known what the file was like when it was read.
    public Document(Architecture design, @Nullable Path file, @Nullable FileState seen) {
        this.design = new ReadOnlyObjectWrapper<>(design);
        this.history = History.of(design);
        this.file.set(file);
        this.seen.set(seen);
    }

    /// The design as it is now.
    public Architecture design() {
        return design.get();
    }

    /// The design, observable.
    public ReadOnlyObjectProperty<Architecture> designProperty() {
        return design.getReadOnlyProperty();
    }

    /// The file it is kept in, or null.
    public ReadOnlyObjectProperty<@Nullable Path> file() {
        return file.getReadOnlyProperty();
    }

    /// What the file was like when it was last read or written here; null: unknown, or there is no file.
    public ReadOnlyObjectProperty<@Nullable FileState> seen() {
        return seen.getReadOnlyProperty();
    }

    /// How many changes were made since it was last as its file holds it.
    public int changes() {
        return changes;
    }

    /// The design that counts as saved: what its file holds, or how it began; null: nothing does.
    public @Nullable Architecture savedDesign() {
        return history.savedDesign();
    }

    /// Whether it differs from what its file holds.
    public ReadOnlyBooleanProperty dirty() {
        return dirty.getReadOnlyProperty();
    }

    /// Whether there is something to undo.
    public ReadOnlyBooleanProperty mayUndo() {
        return mayUndo.getReadOnlyProperty();
    }

    /// Whether there is something to redo.
    public ReadOnlyBooleanProperty mayRedo() {
        return mayRedo.getReadOnlyProperty();
    }

    /// What is selected.
    public Selection selection() {
        return selection;
    }

    /// Does an edit. Edits that go on with the one before are undone with it.
    ///
    /// @throws IllegalArgumentException
    ///             if the edit does not fit the design; nothing has changed then
    public void apply(Edit edit) {
        show(history.apply(edit));
    }

    /// Removes what is selected but what is locked, with all that stands in it.
    public void removeSelected() {
        var free = selection.ids().get().stream()
                .filter(id -> !(id instanceof ComponentId one) || !design().components().get(one).locked())
                .collect(Collectors.toSet());
        if (!free.isEmpty()) {
            apply(new RemoveElements(free));
            settle();
        }
    }

    /// Makes the next edit a step of its own: a field was left.
    public void settle() {
        history = history.settled();
    }

    /// Takes back the last edit.
    public void undo() {
        show(history.undo());
    }

    /// Does the edit again that was taken back last.
    public void redo() {
        show(history.redo());
    }

    private void show(History next) {
        changes += next.current() == history.current() ? 0 : 1;
        history = next;
        selection.keepOnly(next.current());
        // before the design is heard of, so that whoever hears knows whether it is saved
        note();
        design.set(next.current());
    }

    private void note() {
        if (!history.isDirty()) {
            changes = 0;
        }
        dirty.set(history.isDirty());
        mayUndo.set(history.canUndo());
        mayRedo.set(history.canRedo());
    }

    /// Takes note that a file holds a design as it was a moment ago: it is the document's from now on.
    ///
    /// @param state
    ///            the file as it is
    public void saved(Path to, Architecture held, @Nullable FileState state) {
        file.set(to);
        seen.set(state);
        history = history.saved(held);
        note();
    }

    /// Takes over what its file holds now, as one edit.
    ///
    /// @param name
    ///            what the edit is called
    /// @param state
    ///            the file as it is
    public void reload(Message name, Architecture there, @Nullable FileState state) {
        show(history.settled().apply(new Replace(name, there)).saved(there));
        seen.set(state);
    }

    /// Goes on with this design although its file holds another now.
    public void differFrom(@Nullable Architecture there, @Nullable FileState state) {
        history = there == null ? history.unsaved() : history.saved(there);
        seen.set(state);
        note();
    }

    /// Shows a design that no file holds, such as one that was lost, as one edit.
    public void recover(Message name, Architecture lost, int lostChanges) {
        show(history.settled().apply(new Replace(name, lost)));
        if (!history.isDirty()) {
            history = history.unsaved();
        }
        changes = Math.max(1, lostChanges);
        note();
    }
}
