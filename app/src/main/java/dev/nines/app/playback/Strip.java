package dev.nines.app.playback;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import dev.nines.app.document.Document;
import dev.nines.app.look.Look;
import dev.nines.app.look.Texts;
import dev.nines.app.look.WhileShown;
import dev.nines.app.report.LogWords;
import dev.nines.diagrams.chart.TimeAxis;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The strip under the canvas while a run is watched: what steers it, what happened last, and its time line with what users got.
public final class Strip extends VBox {

    private final Playback playback;
    private final Document document;
    private final Texts texts;
    private final TimeTrack track;
    private final Label caption = new Label();
    private final Label outdated = new Label();
    /// What a flag is about.
    private final Map<Lane.Flag, ComponentId> about = new HashMap<>();
    private List<String> words = List.of();
    private List<Double> times = List.of();

    public Strip(Playback playback, Document document, Look look) {
        this.playback = playback;
        this.document = document;
        this.texts = look.texts(Strip.class);
        getStyleClass().add("playback-strip");
        track = new TimeTrack(playback.clock(), look, texts.of("strip.track"));
        track.onFlag(flag -> select(about.get(flag)));
        caption.getStyleClass().add("playback-caption");
        caption.setMaxWidth(Double.MAX_VALUE);
        caption.setMinWidth(0);
        HBox.setHgrow(caption, Priority.ALWAYS);
        outdated.setText(texts.of("strip.outdated"));
        outdated.getStyleClass().add("playback-outdated");
        outdated.setMinWidth(USE_PREF_SIZE);
        outdated.managedProperty().bind(outdated.visibleProperty());
        var row = new HBox(8, new PlayerBar(playback.clock(), look, TimeAxis::clock), caption, outdated, close());
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, track);
        managedProperty().bind(visibleProperty());
        WhileShown.follow(this, this::load, playback.footage());
        WhileShown.follow(this, this::tell, playback.clock().time());
        WhileShown.follow(this, this::compare, document.designProperty());
        load();
    }

    private Button close() {
        var close = new Button();
        close.setId("playback-close");
        close.setGraphic(new FontIcon(Feather.X));
        close.getStyleClass().addAll("flat", "player-button");
        close.setAccessibleText(texts.of("strip.close"));
        close.setTooltip(new Tooltip(texts.of("strip.close")));
        close.setOnAction(_ -> playback.close());
        return close;
    }

    private void load() {
        var run = playback.footage().get();
        setVisible(run != null);
        if (run == null) {
            return;
        }
        words = LogWords.of(run.design(), run.scenario().start(), run.log(), texts.language());
        times = run.log().stream().map(happened -> run.at(happened.at())).toList();
        about.clear();
        var marks = Marks.of(run, words);
        marks.forEach(mark -> about.put(mark.flag(), mark.about()));
        track.show(run.axis(), List.of(new Lane("", List.of(), marks.stream().map(Marks.Mark::flag).toList())), Curve.of(run));
        compare();
        tell();
    }

    /// Says what happened last.
    private void tell() {
        int last = last(playback.clock().time().get());
        caption.setText(last < 0 ? "" : words.get(last));
    }

    /// The number of what happened last until a time; -1 for nothing.
    private int last(double time) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle) <= time + 1e-9) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    @SuppressWarnings("ReferenceEquality")
    private void compare() {
        var run = playback.footage().get();
        outdated.setVisible(run != null && run.design() != document.design());
    }

    private void select(@Nullable ComponentId id) {
        if (id != null && document.design().components().has(id)) {
            document.selection().set(Objects.requireNonNull(id));
        }
    }
}
