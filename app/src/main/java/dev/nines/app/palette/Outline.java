package dev.nines.app.palette;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;

import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import dev.nines.app.act.ActMenus;
import dev.nines.app.act.Scope;
import dev.nines.app.act.Target;
import dev.nines.app.document.Document;
import dev.nines.app.look.Look;
import dev.nines.app.look.SettingWords;
import dev.nines.app.look.WhileShown;
import dev.nines.model.Architecture;
import dev.nines.model.Element;
import dev.nines.model.quantity.ElementId;
import org.jspecify.annotations.Nullable;

/// The design as a tree of what stands in what: a full alternative to the canvas.
final class Outline extends VBox {

    private final Document document;
    private final SettingWords words;
    private final TextField filter = new TextField();
    private final TreeView<Element> tree = new TreeView<>();
    private Map<ElementId, TreeItem<Element>> items = Map.of();
    private @Nullable ActMenus menus;
    private @Nullable Architecture listed;
    private String filtered = "";
    private boolean following;

    Outline(Document document, Look look) {
        super(8);
        this.document = document;
        this.words = new SettingWords(look.language());
        var texts = look.texts(Outline.class);
        getStyleClass().add("outline-pane");
        filter.setPromptText(texts.of("outline.filter"));
        filter.setAccessibleText(texts.of("outline.filter"));
        filter.textProperty().addListener((_, _, _) -> list());
        tree.setShowRoot(false);
        tree.setAccessibleText(texts.of("outline"));
        tree.setCellFactory(_ -> new OutlineCell(document, look, words));
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        tree.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (event.isKeyboardTrigger()) {
                contextMenu();
            } else {
                contextMenu(event.getScreenX(), event.getScreenY());
            }
            event.consume();
        });
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        tree.getSelectionModel().getSelectedItems().addListener(
                (ListChangeListener<TreeItem<Element>>) _ -> chosen());
        VBox.setVgrow(tree, Priority.ALWAYS);
        getChildren().addAll(filter, tree);
        WhileShown.follow(this, this::list, document.designProperty());
        WhileShown.follow(this, this::follow, document.selection().ids());
        list();
    }

    private void list() {
        var design = document.design();
        var typed = filter.getText().strip().toLowerCase(Locale.ROOT);
        if (listed != null && filtered.equals(typed) && OutlineTree.same(listed, design)) {
            listed = design;
            design.components().forEach(this::renew);
            design.connections().forEach(this::renew);
            tree.refresh();
            return;
        }
        listed = design;
        filtered = typed;
        following = true;
        var grown = OutlineTree.of(design, typed, words);
        items = grown.items();
        tree.setRoot(grown.root());
        following = false;
        follow();
    }

    private void renew(Element element) {
        var item = items.get(element.id());
        if (item != null && item.getValue() != element) {
            item.setValue(element);
        }
    }

    /// Makes the keys and the context menu of these acts from now on.
    void serve(ActMenus now) {
        menus = now;
    }

    private void pressed(KeyEvent event) {
        if (menus != null) {
            menus.acts().press(event, EnumSet.of(Scope.ELEMENTS));
        }
    }

    /// Shows the context menu of what is selected, beside it.
    void contextMenu() {
        var row = tree.lookupAll(".tree-cell").stream()
                .filter(cell -> cell instanceof TreeCell<?> one && one.isSelected() && !one.isEmpty()).findFirst();
        var point = row.map(cell -> cell.localToScreen(24, cell.getLayoutBounds().getHeight()))
                .orElseGet(() -> tree.localToScreen(24, 24));
        if (point != null) {
            contextMenu(point.getX(), point.getY());
        }
    }

    private void contextMenu(double screenX, double screenY) {
        if (menus != null) {
            var menu = menus.context(Target.of(document));
            menu.setAutoHide(true);
            menu.show(tree, screenX, screenY);
        }
    }

    private void chosen() {
        if (!following) {
            following = true;
            document.selection().set(tree.getSelectionModel().getSelectedItems().stream()
                    .filter(item -> item != null && item.getValue() != null)
                    .map(item -> item.getValue().id()).toList());
            following = false;
        }
    }

    private void follow() {
        if (following) {
            return;
        }
        following = true;
        var model = tree.getSelectionModel();
        model.clearSelection();
        for (var id : document.selection().ids().get()) {
            var item = items.get(id);
            if (item != null) {
                model.select(item);
            }
        }
        if (model.getSelectedIndex() >= 0 && !tree.isFocused()) {
            tree.scrollTo(Math.max(0, model.getSelectedIndex() - 4));
        }
        following = false;
    }

    TextField filter() {
        return filter;
    }
}
