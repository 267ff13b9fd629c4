package dev.nines.app.results;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import dev.nines.app.addresses.MapHand;
import dev.nines.app.look.Texts;
import dev.nines.app.look.Tones;
import dev.nines.app.report.Tone;
import org.jspecify.annotations.Nullable;

/// The line over the maps of a VPC: its name and what its colours mean, or what is being done on them.
final class MapHead extends HBox {

    private final Label name = new Label();
    private final Label hint = new Label();
    private final HBox legend;

    MapHead(Texts texts, Runnable plan) {
        super(10);
        setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("map-heading");
        hint.getStyleClass().add("map-hint");
        hint.setVisible(false);
        hint.setManaged(false);
        legend = new HBox(12, entry(texts, "now"), entry(texts, "peak"), entry(texts, "free"));
        legend.setAlignment(Pos.CENTER_LEFT);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var button = new Button(texts.of("map.plan"));
        button.getStyleClass().addAll("flat", "map-plan");
        button.setOnAction(_ -> plan.run());
        getChildren().addAll(name, space, hint, legend, button);
        name.setMinWidth(0);
        button.setMinWidth(Region.USE_PREF_SIZE);
    }

    private static Label entry(Texts texts, String key) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("map-swatch", "map-" + key);
        swatch.setMinSize(10, 10);
        swatch.setMaxSize(10, 10);
        var entry = new Label(texts.of("map.legend." + key), swatch);
        entry.getStyleClass().add("map-legend");
        entry.setMinWidth(Region.USE_PREF_SIZE);
        return entry;
    }

    void name(String words) {
        name.setText(words);
    }

    /// Tells what is being done in place of the legend; null: the legend again.
    void hint(MapHand.@Nullable Hint now) {
        hint.setVisible(now != null);
        hint.setManaged(now != null);
        legend.setVisible(now == null);
        legend.setManaged(now == null);
        if (now != null) {
            hint.setText(now.words());
            Tones.dress(hint, now.refused() ? Tone.BAD : Tone.GOOD);
        }
    }
}
