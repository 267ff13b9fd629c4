package dev.nines.app.window;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import dev.nines.app.act.ActMenus;
import dev.nines.app.document.Document;
import dev.nines.app.look.Look;

/// The row of the program's sign, the menus, and the name of the file.
final class HeadBar extends StackPane {

    HeadBar(Document document, Look look, ActMenus menus) {
        getStyleClass().add("head-bar");
        var brand = new Label(look.texts(HeadBar.class).of("title"), WindowIcons.drawn(16));
        brand.getStyleClass().add("brand");
        var bar = new MenuBar(menus.bar().toArray(Menu[]::new));
        bar.setUseSystemMenuBar(true);
        var left = new HBox(8, brand, bar);
        left.setAlignment(Pos.CENTER_LEFT);
        left.setPickOnBounds(false);
        var name = new Label();
        name.getStyleClass().add("document-name");
        name.textProperty().bind(Bindings.createStringBinding(
                () -> DocumentPage.name(document) + (document.dirty().get() ? " ●" : ""), document.dirty(),
                document.file(), document.designProperty()));
        name.setMouseTransparent(true);
        getChildren().addAll(left, name);
    }
}
