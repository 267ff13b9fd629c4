package dev.nines.app.palette;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import dev.nines.app.document.Document;
import dev.nines.app.look.GlyphView;
import dev.nines.app.look.KindHues;
import dev.nines.app.look.Look;
import dev.nines.app.look.Paints;
import dev.nines.app.look.SettingWords;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Element;
import dev.nines.model.edit.Groups;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import dev.nines.model.quantity.ElementId;
import org.jspecify.annotations.Nullable;

/// A line of the outline: a component with its icon, or what it calls.
final class OutlineCell extends TreeCell<ElementId> {

    private static final int ICON = 16;

    private final Document document;
    private final Look look;
    private final SettingWords words;
    private final StackPane icon = new StackPane();
    private final Label name = new Label();
    private final HBox row = new HBox(8, icon, name);
    private String drawn = "";
    /// Held here, because the document outlives the cell and holds it weakly.
    private final ChangeListener<Architecture> listener = (_, _, _) -> show();

    OutlineCell(Document document, Look look, SettingWords words) {
        this.document = document;
        this.look = look;
        this.words = words;
        row.setAlignment(Pos.CENTER_LEFT);
        icon.setMinSize(ICON, ICON);
        name.setMinWidth(0);
        // as wide as the tree, never wider: a long name is cut and said in full by a tooltip
        setPrefWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        document.designProperty().addListener(new WeakChangeListener<>(listener));
    }

    @Override
    protected void updateItem(@Nullable ElementId id, boolean empty) {
        super.updateItem(id, empty);
        show();
    }

    private void show() {
        switch (element()) {
            case null -> {
                setGraphic(null);
                setAccessibleText(null);
            }
            case Component component -> show(component);
            case Connection connection -> show(connection);
        }
    }

    private @Nullable Element element() {
        return switch (getItem()) {
            case null -> null;
            case ComponentId id -> document.design().find(id);
            case ConnectionId id -> document.design().connections().find(id);
        };
    }

    private void show(Component component) {
        var kind = component.kind();
        if (!drawn.equals(kind.name())) {
            drawn = kind.name();
            icon.getChildren().setAll(
                    new GlyphView(kind.name(), ICON, Paints.of(look.theme().get().hue(KindHues.of(kind)))));
        }
        icon.setVisible(true);
        icon.setManaged(true);
        name.setText(component.label());
        name.getStyleClass().remove("muted");
        setAccessibleText(component.label() + ", " + words.kind(kind) + group(component));
        setGraphic(row);
    }

    private String group(Component component) {
        return Groups.around(document.design(), component.id()).isEmpty()
                ? ""
                : ", " + look.texts(OutlineCell.class).of("outline.group", component.together());
    }

    private void show(Connection connection) {
        icon.setVisible(false);
        icon.setManaged(false);
        name.setText(OutlineTree.label(connection, document.design()));
        if (!name.getStyleClass().contains("muted")) {
            name.getStyleClass().add("muted");
        }
        setAccessibleText(name.getText() + ", " + words.choice(connection.protocol()));
        setGraphic(row);
    }
}
