package dev.nines.app.window;

import javafx.beans.binding.Bindings;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

import dev.nines.app.act.ActMenus;
import dev.nines.app.document.Document;
import dev.nines.app.look.Look;

/// The row of the program's sign, the menus, and the name of the file: in the middle, or beside the menus where they
/// reach so far.
final class HeadBar extends Pane {

    private static final double APART = 16;

    private final HBox left;
    private final Label name = new Label();

    HeadBar(Document document, Look look, ActMenus menus) {
        getStyleClass().add("head-bar");
        var brand = new Label(look.texts(HeadBar.class).of("title"), WindowIcons.drawn(16));
        brand.getStyleClass().add("brand");
        var bar = new MenuBar(menus.bar().toArray(Menu[]::new));
        bar.setUseSystemMenuBar(true);
        left = new HBox(8, brand, bar);
        left.setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("document-name");
        name.textProperty().bind(Bindings.createStringBinding(
                () -> DocumentPage.name(document) + (document.dirty().get() ? " ●" : ""), document.dirty(),
                document.file(), document.designProperty()));
        name.setMouseTransparent(true);
        getChildren().addAll(left, name);
    }

    @Override
    protected void layoutChildren() {
        var inside = getInsets();
        var height = getHeight() - inside.getTop() - inside.getBottom();
        var end = getWidth() - inside.getRight();
        var menus = Math.min(left.prefWidth(-1), end - inside.getLeft());
        layoutInArea(left, inside.getLeft(), inside.getTop(), menus, height, 0, HPos.LEFT, VPos.CENTER);
        var from = Math.min(end, inside.getLeft() + menus + APART);
        var wide = Math.min(name.prefWidth(-1), end - from);
        var at = Math.clamp((getWidth() - wide) / 2, from, end - wide);
        layoutInArea(name, at, inside.getTop(), wide, height, 0, HPos.LEFT, VPos.CENTER);
    }
}
