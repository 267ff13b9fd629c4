package dev.nines.app.inspector;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Paint;

import dev.nines.app.look.GlyphView;
import dev.nines.app.look.KindHues;
import dev.nines.app.look.Look;
import dev.nines.app.look.Paints;
import dev.nines.app.look.SettingWords;
import dev.nines.app.look.Texts;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import org.jspecify.annotations.Nullable;

/// Says what the inspector shows: icon, name, and kind.
final class Headline extends HBox {

    private final Look look;
    private final SettingWords words;
    private final Texts texts;
    private final StackPane tile = new StackPane();
    private final Label name = new Label();
    private final Label kind = new Label();

    Headline(Look look, SettingWords words, Texts texts) {
        super(10);
        this.look = look;
        this.words = words;
        this.texts = texts;
        getStyleClass().add("headline");
        setAlignment(Pos.CENTER_LEFT);
        tile.setMinSize(20, 20);
        name.getStyleClass().add("headline-name");
        name.setMinWidth(40);
        kind.getStyleClass().add("badge");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.SOMETIMES);
        getChildren().addAll(tile, name, kind);
    }

    void show(List<Component> components) {
        var first = components.getFirst();
        icon(first.kind().name(), Paints.of(look.theme().get().hue(KindHues.of(first.kind()))));
        var alike = components.stream().allMatch(one -> one.kind().equals(first.kind()));
        name.setText(components.size() == 1 ? first.label() : texts.of("selected", components.size()));
        badge(alike ? words.kind(first.kind()) : "");
    }

    void show(List<Connection> connections, Architecture design) {
        var first = connections.getFirst();
        icon(null, null);
        name.setText(connections.size() == 1
                ? label(first, design)
                : texts.of("selected", connections.size()));
        badge(texts.of("section.connection"));
    }

    private static String label(Connection connection, Architecture design) {
        if (!connection.name().isEmpty()) {
            return connection.name();
        }
        var from = design.find(connection.from());
        var to = design.find(connection.to());
        return (from == null ? connection.from().value() : from.label()) + " → "
                + (to == null ? connection.to().value() : to.label());
    }

    void show(Architecture design) {
        icon(null, null);
        name.setText(design.name());
        badge(texts.of("section.design"));
    }

    private void icon(@Nullable String icon,
            @Nullable Paint paint) {
        tile.getChildren().clear();
        tile.setManaged(icon != null);
        if (icon != null && paint != null) {
            tile.getChildren().add(new GlyphView(icon, 20, paint));
        }
    }

    private void badge(String text) {
        kind.setText(text);
        kind.setVisible(!text.isEmpty());
        kind.setManaged(!text.isEmpty());
    }
}
