package dev.nines.app.playback;

import java.util.Locale;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import dev.nines.analysis.deployment.DeploymentSecond;
import dev.nines.analysis.simulation.rollout.ServerSight.Version;
import dev.nines.app.look.Texts;
import org.jspecify.annotations.Nullable;

/// The colours of versions while a release is watched, and what share of the requests each answers.
final class VersionKey extends HBox {

    private static final double SWATCH = 10;

    private final Texts texts;
    private final Label old = new Label();
    private final Label fresh = new Label();
    private final Region swatch = swatch();

    VersionKey(Texts texts) {
        super(12);
        this.texts = texts;
        setId("version-key");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        var before = swatch();
        dress(before, Version.OLD);
        old.setGraphic(before);
        fresh.setGraphic(swatch);
        for (var label : new Label[]{old, fresh}) {
            label.getStyleClass().add("version-share");
        }
        getChildren().addAll(old, fresh);
        managedProperty().bind(visibleProperty());
    }

    private static Region swatch() {
        var swatch = new Region();
        swatch.setMinSize(SWATCH, SWATCH);
        swatch.setMaxSize(SWATCH, SWATCH);
        return swatch;
    }

    private static void dress(Region swatch, Version version) {
        swatch.getStyleClass().setAll("server-tile", "version-" + version.name().toLowerCase(Locale.ROOT), "doing-serving");
    }

    /// Shows the shares in a second; null: no release is watched.
    void show(@Nullable DeploymentSecond second) {
        setVisible(second != null);
        if (second != null) {
            double share = WatchedRelease.share(second);
            boolean bad = second.toBad() > 0 || second.servers().stream().anyMatch(sight -> sight.version() == Version.BAD);
            dress(swatch, bad ? Version.BAD : Version.FRESH);
            old.setText(texts.of("version.old", 1 - share));
            fresh.setText(texts.of(bad ? "version.bad" : "version.fresh", share));
        }
    }
}
