package dev.nines.app.window;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import dev.nines.app.act.Act;
import dev.nines.app.act.ActMenus;
import dev.nines.app.act.Acts;
import dev.nines.app.act.Section;
import dev.nines.app.look.Look;
import dev.nines.app.look.Texts;
import dev.nines.app.sheet.CommandSheet;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The row of buttons for what is done most.
final class ToolRow extends HBox {

    private static final double ROOMY = 1000;

    private final Acts acts;
    private final Texts texts;

    ToolRow(Look look, ActMenus menus) {
        super(4);
        this.acts = menus.acts();
        this.texts = look.texts(ToolRow.class);
        getStyleClass().add("tool-row");
        setAlignment(Pos.CENTER_LEFT);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(icon(Feather.FOLDER, "open"), icon(Feather.SAVE, "save"), line(),
                icon(Feather.CORNER_UP_LEFT, "undo"), icon(Feather.CORNER_UP_RIGHT, "redo"), line(),
                menu(menus, Section.ALIGN, Section.ALIGN.words().in(look.language())), text("layout"), line(),
                menu(menus, Section.WIZARDS, texts.of("tool.wizards")), line(),
                icon(Feather.ZOOM_OUT, "zoom-out"), icon(Feather.ZOOM_IN, "zoom-in"), text("fit"), text("actual-size"),
                space, text(CommandSheet.ID), simulate(), deploy(), export(menus));
    }

    private Button simulate() {
        var button = pictured("simulate", Feather.PLAY);
        button.getStyleClass().setAll("button", "small", "accent", "simulate");
        return button;
    }

    private Button deploy() {
        var button = pictured("deploy", Feather.UPLOAD_CLOUD);
        button.getStyleClass().setAll("button", "small", "deploy");
        return button;
    }

    /// A button with a picture, and with its name too where there is room.
    private Button pictured(String id, Feather picture) {
        var button = text(id);
        button.setGraphic(new FontIcon(picture));
        button.contentDisplayProperty()
                .bind(widthProperty()
                        .map(width -> width.doubleValue() < ROOMY ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        return button;
    }

    private static MenuButton export(ActMenus menus) {
        var menu = menu(menus, Section.EXPORT, Section.EXPORT.words().in(menus.look().language()));
        menu.getStyleClass().setAll("menu-button", "export");
        return menu;
    }

    /// The acts of a section behind a button, those that can be done now alive.
    private static MenuButton menu(ActMenus menus, Section section, String name) {
        var menu = new MenuButton(name);
        menu.getStyleClass().add("flat");
        menu.setFocusTraversable(false);
        menu.getItems().setAll(menus.items(section).toArray(MenuItem[]::new));
        menu.setOnShowing(_ -> menu.getItems().setAll(menus.items(section).toArray(MenuItem[]::new)));
        return menu;
    }

    private static Separator line() {
        return new Separator(Orientation.VERTICAL);
    }

    private Button icon(Feather icon, String id) {
        var button = button(acts.get(id));
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().add("tool");
        return button;
    }

    /// A button with the short form of the name: `tool.<id>` in the bundle.
    private Button text(String id) {
        var button = button(acts.get(id));
        button.setText(texts.of("tool." + id));
        button.getStyleClass().add("tool-text");
        return button;
    }

    private Button button(Act act) {
        var button = new Button();
        var tip = new Tooltip();
        button.getStyleClass().add("flat");
        button.setTooltip(tip);
        button.setAccessibleText(acts.name(act));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> acts.run(act));
        tip.setOnShowing(_ -> {
            var keys = acts.shortcuts().text(act);
            tip.setText(keys.isEmpty() ? acts.name(act) : acts.name(act) + "  " + keys);
        });
        Runnable refresh = () -> button.setDisable(act.condition().refusal() != null);
        refresh.run();
        acts.turn().addListener(_ -> refresh.run());
        return button;
    }
}
