package dev.nines.app.palette;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import dev.nines.app.look.GlyphView;
import dev.nines.app.look.KindHues;
import dev.nines.app.look.Look;
import dev.nines.app.look.Paints;
import dev.nines.app.look.SettingWords;
import dev.nines.model.Component;
import org.jspecify.annotations.Nullable;

/// A line of the outline: icon, name, kind.
final class OutlineCell extends TreeCell<Component> {

    private static final int ICON = 16;

    private final Look look;
    private final SettingWords words;
    private final StackPane icon = new StackPane();
    private final Label name = new Label();
    private final HBox row = new HBox(8, icon, name);
    private String drawn = "";

    OutlineCell(Look look, SettingWords words) {
        this.look = look;
        this.words = words;
        row.setAlignment(Pos.CENTER_LEFT);
        icon.setMinSize(ICON, ICON);
        name.setMinWidth(0);
        // as wide as the tree, never wider: a long name is cut and said in full by a tooltip
        setPrefWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
    }

    @Override
    protected void updateItem(@Nullable Component component, boolean empty) {
        super.updateItem(component, empty);
        if (empty || component == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var kind = component.kind();
        if (!drawn.equals(kind.name())) {
            drawn = kind.name();
            icon.getChildren().setAll(
                    new GlyphView(kind.name(), ICON, Paints.of(look.theme().get().hue(KindHues.of(kind)))));
        }
        name.setText(component.label());
        setAccessibleText(component.label() + ", " + words.kind(kind));
        setGraphic(row);
    }
}
