package dev.nines.app.playback;

import java.util.Locale;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import dev.nines.app.look.Texts;
import dev.nines.app.look.WhileShown;

/// What a live run has more to steer than one that has ended: how much users send, and the way back to what happens now.
final class LiveControls extends HBox {

    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final double MOST = 10;
    /// What is seen is a little behind what is played.
    private static final double BEHIND = 1.5;

    private final Playback playback;
    private final Texts texts;
    private final Label times = new Label();
    private final Slider slider = new Slider(0, MOST, 1);
    private final Button now;

    LiveControls(Playback playback, Texts texts) {
        super(6);
        this.playback = playback;
        this.texts = texts;
        getStyleClass().add("live-controls");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        now = new Button(texts.of("live.now"));
        now.setId("live-now");
        now.getStyleClass().addAll("small", "live-now");
        now.setTooltip(new Tooltip(texts.of("live.now.help")));
        now.setOnAction(_ -> {
            playback.clock().seek(playback.clock().to().get());
            playback.clock().play();
        });
        slider.setId("live-traffic");
        slider.setAccessibleText(texts.of("live.traffic"));
        slider.setTooltip(new Tooltip(texts.of("live.traffic")));
        slider.setBlockIncrement(0.5);
        slider.setPrefWidth(96);
        slider.valueProperty().addListener((_, _, wanted) -> send(wanted.doubleValue()));
        var name = new Label(texts.of("live.traffic"));
        name.getStyleClass().add("muted");
        times.setMinWidth(34);
        var keep = new Button(texts.of("live.keep"));
        keep.setId("live-keep");
        keep.getStyleClass().add("small");
        keep.setTooltip(new Tooltip(texts.of("live.keep.help")));
        keep.setOnAction(_ -> playback.keep());
        getChildren().addAll(now, name, slider, times, keep);
        managedProperty().bind(visibleProperty());
        WhileShown.follow(this, this::live, playback.live());
        WhileShown.follow(this, this::say, playback.traffic());
        WhileShown.follow(this, this::behind, playback.clock().time(), playback.clock().playing());
        live();
        say();
    }

    private void send(double wanted) {
        double steps = Math.round(wanted * 10) / 10.0;
        if (Math.abs(steps - playback.traffic().get()) > 0.01) {
            playback.send(steps);
        }
    }

    private void live() {
        setVisible(playback.live().get());
        say();
        behind();
    }

    private void say() {
        double factor = playback.traffic().get();
        times.setText(String.format(Locale.ROOT, "%.1f×", factor));
        if (Math.abs(slider.getValue() - factor) > 0.06) {
            slider.setValue(factor);
        }
    }

    /// It is lit while what is seen is what happens now.
    private void behind() {
        var clock = playback.clock();
        boolean late = !clock.playing().get() || clock.to().get() - clock.time().get() > BEHIND * clock.speed().get();
        now.pseudoClassStateChanged(LATE, late);
    }
}
