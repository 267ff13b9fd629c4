package dev.nines.app.rollout;

import java.util.Locale;

import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

import dev.nines.analysis.simulation.rollout.ServerSight;
import dev.nines.analysis.simulation.rollout.ServerSight.Doing;
import dev.nines.analysis.simulation.rollout.ServerSight.Version;
import dev.nines.app.look.Texts;
import dev.nines.app.playback.SightIcon;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A server: its colour tells the version, its icon what it does, so that neither is told by colour alone.
final class ServerTile extends StackPane {

    private final FontIcon icon = new FontIcon(Feather.CHECK);
    private final Tooltip tip = new Tooltip();
    private @Nullable ServerSight shown;

    /// @param size of its sides
    ServerTile(double size) {
        getStyleClass().add("server-tile");
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        icon.setIconSize((int) Math.round(size * 0.55));
        getChildren().add(icon);
        Tooltip.install(this, tip);
    }

    /// Shows what a server does.
    void show(ServerSight sight, Texts texts) {
        if (sight.equals(shown)) {
            return;
        }
        shown = sight;
        getStyleClass().setAll("server-tile", "version-" + key(sight.version()), "doing-" + key(sight.doing()));
        var feather = SightIcon.of(sight);
        icon.setVisible(feather != null);
        if (feather != null) {
            icon.setIconCode(feather);
        }
        tip.setText(words(sight, texts));
    }

    private static String words(ServerSight sight, Texts texts) {
        var doing = words(sight.doing(), texts);
        return sight.doing() == Doing.ABSENT ? doing : words(sight.version(), texts) + ", " + doing;
    }

    static String words(Version version, Texts texts) {
        return texts.of("version." + key(version));
    }

    static String words(Doing doing, Texts texts) {
        return texts.of("doing." + key(doing));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
