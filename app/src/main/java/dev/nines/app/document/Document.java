package dev.nines.app.document;

import java.nio.file.Path;
import java.util.Set;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import dev.nines.model.Architecture;
import dev.nines.model.edit.Edit;
import dev.nines.model.edit.History;
import dev.nines.model.edit.RemoveElements;
import dev.nines.model.file.DesignFile;
import dev.nines.model.file.DesignFileException;
import org.jspecify.annotations.Nullable;

/// The open design: its value now, what it was and can be again, its file, and what is selected.
///
/// To be used on the JavaFX thread. Every change is an edit value; nothing else changes the design.
public final class Document {

    private final ReadOnlyObjectWrapper<Architecture> design;
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper mayUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper mayRedo = new ReadOnlyBooleanWrapper();
    private final Selection selection = new Selection();
    private History history;

    /// A document.
    ///
    /// @param file
    ///            where it is kept; null: nowhere yet
    public Document(Architecture design, @Nullable Path file) {
        this.design = new ReadOnlyObjectWrapper<>(design);
        this.history = History.of(design);
        this.file.set(file);
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

    /// Removes what is selected, with all that stands in it.
    public void removeSelected() {
        if (!selection.ids().get().isEmpty()) {
            apply(new RemoveElements(Set.copyOf(selection.ids().get())));
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
        history = next;
        selection.keepOnly(next.current());
        design.set(next.current());
        note();
    }

    private void note() {
        dirty.set(history.isDirty());
        mayUndo.set(history.canUndo());
        mayRedo.set(history.canRedo());
    }

    /// Saves into a file, which is the document's from then on.
    ///
    /// @throws DesignFileException
    ///             if it cannot be written; nothing has changed then
    public void save(Path to) throws DesignFileException {
        DesignFile.write(to, design());
        file.set(to);
        history = history.saved();
        note();
    }
}
