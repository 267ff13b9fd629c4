package dev.nines.app.results;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import dev.nines.analysis.simulation.SimulationComparison;
import dev.nines.app.document.Playing;
import dev.nines.app.look.Texts;
import dev.nines.app.look.Tones;
import dev.nines.app.report.RunChange;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What has become of the figures since the run before, or since one that a person keeps to compare with.
final class ChangeRow extends HBox {

    private final Texts texts;
    private final Playing playing;
    private final FlowPane changes = new FlowPane(14, 2);

    ChangeRow(Texts texts, Playing playing) {
        super(8);
        this.texts = texts;
        this.playing = playing;
        var keep = new ToggleButton(null, new FontIcon(Feather.ANCHOR));
        keep.setId("keep-run");
        keep.getStyleClass().addAll("small", "flat", "button-icon");
        keep.setTooltip(new Tooltip(texts.of("change.keep.help")));
        keep.setAccessibleText(texts.of("change.keep"));
        keep.setSelected(playing.kept().get());
        keep.selectedProperty().addListener((_, _, kept) -> {
            playing.keep(kept);
            show();
        });
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("change-row");
        HBox.setHgrow(changes, Priority.ALWAYS);
        changes.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(keep, changes);
        managedProperty().bind(visibleProperty());
        show();
    }

    /// Shows what the last run has changed.
    @SuppressWarnings("ReferenceEquality")
    void show() {
        var now = playing.result().get();
        var study = now == null ? null : now.study();
        var before = playing.before();
        changes.getChildren().clear();
        setVisible(study != null);
        if (now == null || study == null) {
            return;
        }
        if (before == null || before.study() == study) {
            add(new Label(texts.of(playing.kept().get() ? "change.kept" : "change.none")), "muted-words");
            return;
        }
        var name = before.wish().scenario().name();
        add(new Label(texts.of(before.wish().design() == now.wish().design() ? "change.against" : "change.against.design", name)),
                "muted-words");
        for (var change : RunChange.of(SimulationComparison.between(before.study(), study), before.wish().design(),
                now.wish().design(), texts.language())) {
            var figure = new Label(change.change());
            figure.getStyleClass().addAll("change-figure", Tones.style(change.tone()));
            var label = new Label(change.name(), figure);
            label.setContentDisplay(ContentDisplay.RIGHT);
            label.setTooltip(new Tooltip(change.explained()));
            label.setAccessibleText(change.name() + " " + change.change() + ", " + change.explained());
            add(label, "change");
        }
    }

    private void add(Label label, String style) {
        label.getStyleClass().add(style);
        changes.getChildren().add(label);
    }
}
