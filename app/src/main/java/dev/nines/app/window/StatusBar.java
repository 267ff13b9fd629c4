package dev.nines.app.window;

import java.util.Objects;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import dev.nines.app.document.Answering;
import dev.nines.app.document.Document;
import dev.nines.app.editor.Editor;
import dev.nines.app.look.Look;
import dev.nines.app.look.Texts;
import org.jspecify.annotations.Nullable;

/// The line at the foot of the window: whether all is saved, what is selected, the scale, what is under way.
final class StatusBar extends HBox {

    private static final Duration WHILE = Duration.seconds(6);

    private final Label said = new Label();
    private final PauseTransition pause = new PauseTransition(WHILE);

    /// A line.
    ///
    /// @param saving whether the design is being saved
    /// @param writing whether results are being written
    StatusBar(Document document, Look look, Editor editor, Answering answering, ObservableBooleanValue saving,
            ObservableBooleanValue writing) {
        super(24);
        var texts = look.texts(StatusBar.class);
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        var saved = new Label();
        saved.textProperty().bind(Bindings.createStringBinding(() -> texts.of(saved(document)),
                document.dirty(), document.file()));
        var selected = new Label();
        selected.textProperty().bind(Bindings.createStringBinding(() -> selected(document, texts),
                document.selection().ids(), document.designProperty()));
        var zoom = new Label();
        zoom.textProperty().bind(Bindings.createStringBinding(
                () -> Math.round(editor.scale().get() * 100) + " %", editor.scale()));
        var work = new Label();
        work.setId("work");
        work.textProperty().bind(Bindings.createStringBinding(
                () -> saving.get()
                        ? texts.of("status.saving")
                        : editor.busy().get()
                                ? texts.of("status.drawing")
                                : answering.busy().get() || writing.get() ? texts.of("status.computing") : "",
                saving, editor.busy(), answering.busy(), writing));
        said.getStyleClass().add("said");
        pause.setOnFinished(_ -> said.setText(""));
        var failed = new Label();
        failed.getStyleClass().add("failed");
        failed.textProperty().bind(Bindings.createStringBinding(
                () -> editor.failure().get() != null
                        ? texts.of("status.drawing.failed", cause(editor.failure().get()))
                        : answering.failure().get() != null
                                ? texts.of("status.computing.failed", cause(answering.failure().get()))
                                : "",
                editor.failure(), answering.failure()));
        failed.managedProperty().bind(failed.textProperty().isNotEmpty());
        failed.visibleProperty().bind(failed.managedProperty());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(saved, selected, zoom, said, failed, space, work);
    }

    private static String saved(Document document) {
        return document.dirty().get()
                ? "status.changed"
                : document.file().get() == null ? "status.fresh" : "status.saved";
    }

    private static String selected(Document document, Texts texts) {
        var count = document.selection().ids().get().size();
        return count == 0
                ? texts.of("status.components", document.design().components().size())
                : texts.of("status.selected", count);
    }

    private static String cause(@Nullable Throwable problem) {
        return problem == null ? "" : Objects.requireNonNullElse(problem.getMessage(), problem.getClass().getSimpleName());
    }

    /// Says something for a while.
    void say(String words) {
        said.setText(words);
        pause.playFromStart();
    }
}
