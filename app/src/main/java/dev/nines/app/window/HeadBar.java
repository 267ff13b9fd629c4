package dev.nines.app.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import dev.nines.app.document.Document;
import dev.nines.app.look.Look;
import dev.nines.app.look.Texts;
import dev.nines.app.settings.Appearance;
import dev.nines.model.text.Words;
import dev.nines.samples.Samples;

/// The row of the program's sign, the menus, and the name of the file.
final class HeadBar extends StackPane {

    private final Look look;
    private final Texts texts;
    private final Commands commands;

    HeadBar(Document document, Look look, Commands commands) {
        this.look = look;
        this.texts = look.texts(HeadBar.class);
        this.commands = commands;
        getStyleClass().add("head-bar");
        var brand = new Label(texts.of("title"), WindowIcons.drawn(16));
        brand.getStyleClass().add("brand");
        var menus = new MenuBar(file(), edit(document), view(), help());
        menus.setUseSystemMenuBar(true);
        var left = new HBox(8, brand, menus);
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

    private MenuItem item(String key, String keys, Runnable act) {
        var item = new MenuItem(texts.of(key));
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(_ -> act.run());
        return item;
    }

    private Menu file() {
        var shell = commands.shell();
        var recent = new Menu(texts.of("file.recent"));
        var menu = new Menu(texts.of("file"));
        menu.setOnShowing(_ -> recent(recent));
        recent(recent);
        var samples = new Menu(texts.of("file.sample"));
        Samples.all().forEach(sample -> {
            var item = new MenuItem(sample.title(look.language()));
            item.setOnAction(_ -> shell.open(sample));
            samples.getItems().add(item);
        });
        var export = new Menu(texts.of("file.export"));
        for (var ending : List.of("svg", "png", "pdf")) {
            var item = new MenuItem(texts.of("file.export." + ending));
            item.setOnAction(_ -> commands.export(ending));
            export.getItems().add(item);
        }
        menu.getItems().addAll(item("file.new", "Shortcut+N", shell::begin),
                item("file.open", "Shortcut+O", shell::open), recent, samples, new SeparatorMenuItem(),
                item("file.save", "Shortcut+S", shell::save),
                item("file.saveAs", "Shortcut+Shift+S", shell::saveAs), export, new SeparatorMenuItem(),
                item("file.close", "Shortcut+W", shell::close), item("file.quit", "Shortcut+Q", shell::quit));
        return menu;
    }

    private void recent(Menu menu) {
        menu.getItems().clear();
        for (Path path : look.settings().recent()) {
            var item = new MenuItem(path.toString());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> commands.shell().open(path));
            menu.getItems().add(item);
        }
        menu.setDisable(menu.getItems().isEmpty());
    }

    private Menu edit(Document document) {
        var undo = item("edit.undo", "Shortcut+Z", document::undo);
        undo.disableProperty().bind(document.mayUndo().not());
        var redo = item("edit.redo", "Shortcut+Shift+Z", document::redo);
        redo.disableProperty().bind(document.mayRedo().not());
        return new Menu(texts.of("edit"), null, undo, redo, new SeparatorMenuItem(),
                item("edit.duplicate", "Shortcut+D", commands::duplicate),
                item("edit.delete", "", commands::delete), new SeparatorMenuItem(),
                item("edit.all", "Shortcut+A", commands::selectAll),
                item("edit.none", "Shortcut+Shift+A", commands::selectNone), new SeparatorMenuItem(),
                item("edit.find", "Shortcut+F", commands.palette()::searchOutline),
                item("edit.add", "Shortcut+K", commands.palette()::searchKinds));
    }

    private Menu view() {
        var editor = commands.editor();
        return new Menu(texts.of("view"), null, item("view.zoomIn", "Shortcut+Plus", commands::zoomIn),
                item("view.zoomOut", "Shortcut+Minus", commands::zoomOut),
                item("view.actualSize", "Shortcut+0", editor::actualSize),
                item("view.fit", "Shortcut+Shift+H", editor::fit),
                item("view.fitSelection", "Shortcut+Shift+J", editor::fitSelection),
                item("view.canvas", "F6", editor::focus), new SeparatorMenuItem(), theme(look, texts),
                language(look, texts));
    }

    static Menu theme(Look look, Texts texts) {
        var menu = new Menu(texts.of("view.theme"));
        var group = new ToggleGroup();
        for (var appearance : Appearance.values()) {
            var item = new RadioMenuItem(texts.of("view.theme." + appearance.name().toLowerCase(Locale.ROOT)));
            item.setToggleGroup(group);
            item.setSelected(look.settings().appearance().get() == appearance);
            item.setOnAction(_ -> look.settings().appearance().set(appearance));
            menu.getItems().add(item);
        }
        return menu;
    }

    static Menu language(Look look, Texts texts) {
        var menu = new Menu(texts.of("view.language"));
        var group = new ToggleGroup();
        for (var language : Words.LANGUAGES) {
            var item = new RadioMenuItem(language.getDisplayLanguage(language));
            item.setToggleGroup(group);
            item.setSelected(look.language().equals(language));
            item.setOnAction(_ -> look.settings().language().set(language));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu help() {
        return new Menu(texts.of("help"), null,
                item("help.keys", "F1", () -> commands.shell().asking().keys()),
                item("help.about", "", () -> commands.shell().asking().about()));
    }
}
