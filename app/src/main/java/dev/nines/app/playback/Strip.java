package dev.nines.app.playback;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import dev.nines.analysis.simulation.Occurrence;
import dev.nines.app.document.Document;
import dev.nines.app.look.Look;
import dev.nines.app.look.Texts;
import dev.nines.app.look.WhileShown;
import dev.nines.model.quantity.ComponentId;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The strip under the canvas while a run is watched: what steers it, what happened last, and its time line with what users got.
public final class Strip extends VBox {

    /// A live run has so many seconds to fill at first.
    private static final int MINUTE = 61;

    private final Playback playback;
    private final Document document;
    private final Texts texts;
    private final TimeTrack track;
    private final PlayerBar player;
    private final VersionKey key;
    private final Label caption = new Label();
    private final Label outdated = new Label();
    private List<Marks.Mark> marks = List.of();
    /// Of the log that is known already.
    private List<Occurrence> known = List.of();
    private List<LogLine> lines = List.of();

    public Strip(Playback playback, Document document, Look look) {
        this.playback = playback;
        this.document = document;
        this.texts = look.texts(Strip.class);
        getStyleClass().add("playback-strip");
        track = new TimeTrack(playback.clock(), look, texts.of("strip.track"));
        track.onFlag(flag -> marks.stream().filter(mark -> mark.flag().equals(flag)).findFirst()
                .ifPresent(mark -> select(mark.about())));
        caption.getStyleClass().add("playback-caption");
        caption.setMaxWidth(Double.MAX_VALUE);
        caption.setMinWidth(0);
        HBox.setHgrow(caption, Priority.ALWAYS);
        outdated.setText(texts.of("strip.outdated"));
        outdated.getStyleClass().add("playback-outdated");
        outdated.setMinWidth(USE_PREF_SIZE);
        outdated.managedProperty().bind(outdated.visibleProperty());
        player = new PlayerBar(playback.clock(), look, this::time);
        key = new VersionKey(texts);
        var row = new HBox(8, player, new LiveControls(playback, texts), key, caption, outdated, close());
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, track);
        managedProperty().bind(visibleProperty());
        WhileShown.follow(this, this::load, playback.footage());
        WhileShown.follow(this, this::tell, playback.clock().time());
        WhileShown.follow(this, this::compare, document.designProperty());
        load();
    }

    /// What it steers.
    Playback playback() {
        return playback;
    }

    /// Where a mark of the time line stands, from its left.
    double placeOf(int mark) {
        return track.placeOf(marks.get(mark).flag());
    }

    private String time(double at) {
        var run = playback.footage().get();
        return run == null ? "" : run.axis(2).words(at);
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
        var release = run.release();
        if (release != null || !known.equals(run.log())) {
            known = run.log();
            lines = LogLine.of(run, texts.language());
        }
        marks = release != null ? List.of() : Marks.of(run, lines.stream().map(LogLine::words).toList());
        track.show(run.axis(playback.live().get() ? MINUTE : 2),
                List.of(release != null
                        ? release.lane()
                        : new Lane("", List.of(), marks.stream().map(Marks.Mark::flag).toList())),
                Curve.of(run));
        compare();
        player.tell();
        tell();
    }

    /// Says what happened last.
    private void tell() {
        double now = playback.clock().time().get();
        int last = last(now);
        caption.setText(last < 0 ? "" : lines.get(last).words());
        var run = playback.footage().get();
        key.show(run == null || run.release() == null ? null : run.release().at(now));
    }

    /// The number of what happened last until a time; -1 for nothing.
    private int last(double time) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).at() <= time + 1e-9) {
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

    private void select(ComponentId id) {
        if (document.design().components().has(id)) {
            document.selection().set(id);
        }
    }
}
