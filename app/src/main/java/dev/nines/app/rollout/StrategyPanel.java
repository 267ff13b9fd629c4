package dev.nines.app.rollout;

import java.util.function.Function;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import dev.nines.analysis.deployment.StrategyStudy;
import dev.nines.app.look.Texts;
import dev.nines.app.look.Tones;
import dev.nines.app.report.Figures;
import dev.nines.app.report.LoadFigures;
import dev.nines.app.report.Tone;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.release.StrategyWords;

/// One strategy at a time of its release: its servers, who gets the traffic, what is in service against the load, what users get.
final class StrategyPanel extends VBox {

    private static final double THOUSAND = 1e3;
    private static final double LEAST_NAME = 150;

    private final Texts texts;
    private final ComboBox<StrategyStudy> strategies = new ComboBox<>();
    private final Label step = new Label();
    private final ServerTiles tiles;
    private final Meter traffic = new Meter();
    private final Meter capacity = new Meter();
    private final Label trafficWords = value();
    private final Label capacityWords = value();
    private final GridPane meters = new GridPane(12, 6);
    private final Stat errors;
    private final Stat times;
    private final Stat lost;
    private final Stat met;
    private final Stat further;
    private int servers;

    /// A figure and its name.
    private record Stat(VBox node, Label value) {

        void show(String words, boolean bad) {
            value.setText(words);
            Tones.dress(value, bad ? Tone.BAD : Tone.PLAIN);
        }
    }

    StrategyPanel(Texts texts, String side) {
        super(8);
        this.texts = texts;
        getStyleClass().add("strategy-panel");
        setMinWidth(0);
        tiles = new ServerTiles(texts);
        errors = stat("errors");
        times = stat("times");
        lost = stat("lost");
        met = stat("met");
        further = stat("further");
        strategies.setId("watch-" + side);
        strategies.setMinWidth(LEAST_NAME);
        strategies.setAccessibleText(texts.of("watch." + side));
        strategies.setConverter(new Names());
        step.getStyleClass().add("strategy-now");
        var head = new HBox(12, strategies, step);
        head.setAlignment(Pos.CENTER_LEFT);
        meters();
        var stats = new HBox(24, errors.node(), times.node(), lost.node(), met.node(), further.node());
        stats.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(head, tiles, meters, stats);
    }

    private void meters() {
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        var bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        bars.setFillWidth(true);
        var values = new ColumnConstraints();
        values.setMinWidth(Region.USE_PREF_SIZE);
        meters.getColumnConstraints().setAll(names, bars, values);
        meters.setMinHeight(Region.USE_PREF_SIZE);
        meters.setAlignment(Pos.CENTER_LEFT);
        meters.addRow(0, name("traffic"), traffic, trafficWords);
        meters.addRow(1, name("capacity"), capacity, capacityWords);
    }

    private Label name(String key) {
        var label = new Label(texts.of("meter." + key));
        label.getStyleClass().add("score-name");
        return label;
    }

    private static Label value() {
        var label = new Label();
        label.getStyleClass().add("meter-value");
        return label;
    }

    private Stat stat(String key) {
        var name = new Label(texts.of("stat." + key));
        name.getStyleClass().add("score-name");
        var value = new Label();
        value.getStyleClass().add("stat-value");
        return new Stat(new VBox(name, value), value);
    }

    /// Which strategy it shows, to be chosen.
    ComboBox<StrategyStudy> strategies() {
        return strategies;
    }

    /// Makes room for a release.
    ///
    /// @param usual servers that there usually are; 0 where functions get it
    void make(Reel reel, int usual, boolean bad, Function<ComponentId, String> names) {
        servers = usual;
        tiles.make(reel.course().play(), names);
        seen(met.node(), bad);
        seen(further.node(), usual > 0);
        meters.getChildren().stream().filter(node -> GridPane.getRowIndex(node) == 1).forEach(node -> seen(node, usual > 0));
    }

    /// How high its servers stand.
    double rise() {
        return tiles.prefHeight(-1);
    }

    /// Gives its servers so much room, so that what is below stands level with the panel beside it.
    void level(double height) {
        tiles.setMinHeight(height);
    }

    private static void seen(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    /// Shows a time of it.
    void show(Scene scene) {
        var second = scene.second();
        step.setText(scene.step());
        tiles.show(second.servers());
        double share = Double.isNaN(second.share()) ? 0 : second.share();
        traffic.show(share, -1, second.toBad() > 0 ? Tone.BAD : Tone.PLAIN);
        trafficWords.setText(texts.of("share", share));
        int serving = second.old() + second.fresh();
        boolean tooFew = servers > 0 && serving < second.needed();
        int most = Math.max(1, Math.max(servers, serving));
        capacity.show(serving / (double) most, second.needed() / most, tooFew ? Tone.BAD : Tone.PLAIN);
        capacityWords.setText(texts.of("capacity", serving, servers, second.needed()));
        Tones.dress(capacityWords, tooFew ? Tone.BAD : Tone.PLAIN);
        errors.show(LoadFigures.rate(second.failed()), second.failed() > 0);
        times.show(Double.isNaN(second.p99()) ? "–" : LoadFigures.time(second.p99() / THOUSAND), false);
        lost.show(Figures.whole(Math.round(scene.failed())), scene.failed() >= 1);
        met.show(Figures.percent(scene.sent() == 0 ? 0 : Math.min(1, scene.met() / scene.sent())), scene.met() >= 1);
        further.show(texts.of("hours", scene.further()), false);
    }

    /// What is seen, in words.
    String words() {
        return String.join(", ", texts.say(StrategyWords.title(strategies.getValue().strategy())), step.getText(),
                texts.of("meter.traffic") + " " + trafficWords.getText(), capacityWords.getText(),
                texts.of("stat.errors") + " " + errors.value().getText());
    }

    /// The names of strategies.
    private final class Names extends StringConverter<StrategyStudy> {

        @Override
        public String toString(StrategyStudy study) {
            return study == null ? "" : texts.say(StrategyWords.title(study.strategy()));
        }

        @Override
        public StrategyStudy fromString(String text) {
            throw new UnsupportedOperationException("strategies are chosen, not written");
        }
    }
}
