package dev.nines.app.playback;

import java.util.List;
import java.util.function.DoubleFunction;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

import dev.nines.app.look.Look;
import dev.nines.app.look.Texts;
import dev.nines.app.look.WhileShown;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What steers a clock: to the beginning, a second back, play and pause, a second on, how fast; and the time that is seen.
public final class PlayerBar extends HBox {

    /// Those that are offered.
    static final List<Double> SPEEDS = List.of(1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0);
    private static final double TIME = 76;
    private static final double SPAN = 40;

    private final Texts texts;
    private final Clock clock;
    private final Button play = button("play", Feather.PLAY);
    private final Label time = new Label();
    private final DoubleFunction<String> words;

    /// @param words writes a moment
    public PlayerBar(Clock clock, Look look, DoubleFunction<String> words) {
        super(2);
        this.clock = clock;
        this.words = words;
        this.texts = look.texts(PlayerBar.class);
        getStyleClass().add("player-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(Region.USE_PREF_SIZE);
        var begin = named("begin", Feather.SKIP_BACK, () -> clock.seek(clock.from().get()));
        var back = named("back", Feather.CHEVRON_LEFT, () -> clock.step(-1));
        var on = named("on", Feather.CHEVRON_RIGHT, () -> clock.step(1));
        play.setOnAction(_ -> clock.toggle());
        WhileShown.follow(this, this::playing, clock.playing());
        playing();
        time.getStyleClass().add("player-time");
        time.setMinWidth(TIME);
        WhileShown.follow(this, this::tell, clock.time());
        tell();
        getChildren().addAll(begin, back, play, on, speeds(), time);
    }

    /// Says what time is seen.
    void tell() {
        time.setText(words.apply(clock.time().get()));
    }

    /// Chooses a speed at which all of it is seen in half a minute or so.
    public void suit() {
        double span = clock.to().get() - clock.from().get();
        clock.runAt(SPEEDS.stream().filter(speed -> span / speed <= SPAN).findFirst().orElse(SPEEDS.getLast()));
    }

    private Button named(String key, Feather icon, Runnable act) {
        var button = button(key, icon);
        name(button, key);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private static Button button(String key, Feather icon) {
        var button = new Button();
        button.setId("player-" + key);
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll("flat", "player-button");
        return button;
    }

    private void name(Button button, String key) {
        button.setAccessibleText(texts.of("player." + key));
        button.setTooltip(new Tooltip(texts.of("player." + key)));
    }

    private void playing() {
        boolean now = clock.playing().get();
        play.setGraphic(new FontIcon(now ? Feather.PAUSE : Feather.PLAY));
        name(play, now ? "pause" : "play");
    }

    private ComboBox<Double> speeds() {
        var speeds = new ComboBox<Double>();
        speeds.setId("player-speed");
        speeds.setAccessibleText(texts.of("player.speed"));
        speeds.setTooltip(new Tooltip(texts.of("player.speed")));
        speeds.getItems().setAll(SPEEDS);
        speeds.setConverter(new StringConverter<>() {
            @Override
            public String toString(Double speed) {
                return texts.of("player.times", speed);
            }

            @Override
            public Double fromString(String text) {
                throw new UnsupportedOperationException("speeds are chosen, not written");
            }
        });
        Runnable tell = () -> speeds.setValue(clock.speed().get());
        WhileShown.follow(this, tell, clock.speed());
        tell.run();
        speeds.valueProperty().addListener((_, _, chosen) -> clock.runAt(chosen));
        return speeds;
    }
}
