package dev.nines.app.window;

import java.util.List;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import dev.nines.app.document.Document;
import dev.nines.app.look.Look;
import dev.nines.app.look.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The row of buttons for what is done most.
final class ToolRow extends HBox {

    private final Texts texts;

    ToolRow(Document document, Look look, Commands commands) {
        super(4);
        this.texts = look.texts(ToolRow.class);
        getStyleClass().add("tool-row");
        setAlignment(Pos.CENTER_LEFT);
        var save = icon(Feather.SAVE, "tool.save", () -> commands.shell().save());
        save.disableProperty().bind(document.dirty().not());
        var undo = icon(Feather.CORNER_UP_LEFT, "tool.undo", document::undo);
        undo.disableProperty().bind(document.mayUndo().not());
        var redo = icon(Feather.CORNER_UP_RIGHT, "tool.redo", document::redo);
        redo.disableProperty().bind(document.mayRedo().not());
        var editor = commands.editor();
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(icon(Feather.FOLDER, "tool.open", commands.shell()::open), save, line(), undo,
                redo, line(), icon(Feather.ZOOM_OUT, "tool.zoomOut", commands::zoomOut),
                icon(Feather.ZOOM_IN, "tool.zoomIn", commands::zoomIn), text("tool.fit", editor::fit),
                text("tool.actualSize", editor::actualSize), space, export(commands));
    }

    private MenuButton export(Commands commands) {
        var menu = new MenuButton(texts.of("file.export"));
        menu.getStyleClass().add("export");
        menu.setFocusTraversable(false);
        for (var ending : List.of("svg", "png", "pdf")) {
            var item = new MenuItem(texts.of("file.export." + ending));
            item.setOnAction(_ -> commands.export(ending));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static Separator line() {
        return new Separator(Orientation.VERTICAL);
    }

    private Button icon(Feather icon, String key, Runnable act) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("flat", "tool");
        button.setTooltip(new Tooltip(texts.of(key)));
        button.setAccessibleText(texts.of(key));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private Button text(String key, Runnable act) {
        var button = new Button(texts.of(key));
        button.getStyleClass().addAll("flat", "tool-text");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
