package dev.nines.app.act;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import dev.nines.app.look.Look;

/// Menus made from acts.
///
/// @param acts the acts
/// @param look the language
public record ActMenus(Acts acts, Look look) {

    /// A context menu shows more acts than this of one section behind a name, so that it fits beside what it is about.
    private static final int SHORT = 5;
    /// What is also in the menu bar and done less often than what is beside it.
    private static final Set<Chapter> FOLDED = EnumSet.of(Chapter.SELECT, Chapter.ARRANGE);

    /// Shows keys beside a menu item and leaves pressing them to [Acts#press].
    private static final class Shown extends KeyCombination {

        private final String text;

        Shown(String text) {
            this.text = text;
        }

        @Override
        public boolean match(KeyEvent event) {
            return false;
        }

        @Override
        public String getDisplayText() {
            return text;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Shown shown && shown.text.equals(text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    /// The menus of the menu bar; one without acts is left out.
    public List<Menu> bar() {
        return Arrays.stream(Chapter.values()).map(this::menu).filter(menu -> !menu.getItems().isEmpty()).toList();
    }

    private Menu menu(Chapter chapter) {
        var menu = new Menu(chapter.words().in(look.language()));
        fill(menu, chapter);
        // files opened lately, and what can be done now
        menu.setOnShowing(event -> {
            if (event.getTarget() == menu) {
                fill(menu, chapter);
            }
        });
        return menu;
    }

    private void fill(Menu menu, Chapter chapter) {
        var items = new ArrayList<MenuItem>();
        for (var section : Section.values()) {
            if (section.chapter() == chapter) {
                add(items, section);
            }
        }
        menu.getItems().setAll(items);
    }

    private void add(List<MenuItem> items, Section section) {
        var some = acts.of(section).stream().map(this::item).toList();
        switch (section.form()) {
            case LINES -> {
                if (!some.isEmpty() && !items.isEmpty()) {
                    items.add(new SeparatorMenuItem());
                }
                items.addAll(some);
            }
            case SUBMENU -> {
                if (!some.isEmpty()) {
                    items.add(submenu(section));
                }
            }
            case HIDDEN -> {
                // for keys and the command palette alone
            }
        }
    }

    /// The acts of a section behind its name.
    public Menu submenu(Section section) {
        var menu = new Menu(section.words().in(look.language()));
        menu.getItems().setAll(items(section));
        return menu;
    }

    /// The acts of a section.
    public List<MenuItem> items(Section section) {
        return acts.of(section).stream().map(this::item).toList();
    }

    /// The context menu of something: the acts that make sense there and can be done now, those of the menus that are folded
    /// behind their names.
    public ContextMenu context(Target target) {
        var items = new ArrayList<MenuItem>();
        for (var chapter : Chapter.values()) {
            var own = new ArrayList<MenuItem>();
            for (var section : Section.values()) {
                if (section.chapter() == chapter) {
                    add(own, section, target);
                }
            }
            if (!own.isEmpty() && FOLDED.contains(chapter)) {
                var menu = new Menu(chapter.words().in(look.language()));
                menu.getItems().setAll(own);
                items.add(menu);
            } else {
                if (!own.isEmpty() && !items.isEmpty()) {
                    items.add(new SeparatorMenuItem());
                }
                items.addAll(own);
            }
        }
        return new ContextMenu(items.toArray(MenuItem[]::new));
    }

    private void add(List<MenuItem> items, Section section, Target target) {
        var some = acts.of(section).stream()
                .filter(act -> act.targets().contains(target) && act.condition().refusal() == null).map(this::item).toList();
        var folded = FOLDED.contains(section.chapter());
        if (some.isEmpty()) {
            return;
        }
        if (section.form() == Section.Form.SUBMENU || some.size() > SHORT && !folded) {
            var words = section.form() == Section.Form.SUBMENU ? section.words() : section.chapter().words();
            var menu = new Menu(words.in(look.language()));
            menu.getItems().setAll(some);
            items.add(menu);
        } else {
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            items.addAll(some);
        }
    }

    private MenuItem item(Act act) {
        var item = act.state() == null ? new MenuItem() : new CheckMenuItem();
        item.setText(acts.name(act));
        item.setMnemonicParsing(false);
        item.setId("act-" + act.id());
        item.setDisable(act.condition().refusal() != null);
        if (item instanceof CheckMenuItem check && act.state() != null) {
            check.setSelected(Boolean.TRUE.equals(act.state().getValue()));
        }
        var keys = acts.shortcuts().of(act);
        if (!keys.isEmpty()) {
            item.setAccelerator(new Shown(KeyText.of(keys.getFirst())));
        }
        item.setOnAction(_ -> acts.run(act));
        return item;
    }
}
