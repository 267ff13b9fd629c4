package dev.nines.app.results;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import dev.nines.app.document.LongWork;
import dev.nines.app.look.Texts;

/// The button that begins a long work; while it goes on, how far it is and the button that stops it.
final class RunRow extends HBox {

    /// A row.
    ///
    /// @param key of its words: `<key>.play`, `<key>.stop`, `<key>.progress`
    /// @param play id of the button that begins
    /// @param stop id of the one that stops
    /// @param can whether it can begin
    RunRow(Texts texts, String key, String play, String stop, LongWork<?, ?> work, ObservableBooleanValue can, Runnable begin) {
        super(8);
        var go = new Button(texts.of(key + ".play"));
        go.setId(play);
        go.getStyleClass().addAll("small", "accent");
        go.setOnAction(_ -> begin.run());
        go.disableProperty().bind(Bindings.not(can));
        var halt = new Button(texts.of(key + ".stop"));
        halt.setId(stop);
        halt.getStyleClass().add("small");
        halt.setOnAction(_ -> work.cancel());
        var progress = new ProgressBar();
        progress.progressProperty().bind(work.progress());
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(texts.of(key + ".progress"));
        HBox.setHgrow(progress, Priority.ALWAYS);
        getChildren().addAll(go, halt, progress);
        getStyleClass().add("play-buttons");
        go.visibleProperty().bind(work.busy().not());
        halt.visibleProperty().bind(work.busy());
        progress.visibleProperty().bind(work.busy());
        getChildren().forEach(each -> each.managedProperty().bind(each.visibleProperty()));
    }
}
