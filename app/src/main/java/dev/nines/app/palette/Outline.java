package dev.nines.app.palette;

import java.util.EnumSet;
import java.util.Locale;

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
import dev.nines.model.quantity.ElementId;
import org.jspecify.annotations.Nullable;

/// The design as a tree of what stands in what: a full alternative to the canvas.
final class Outline extends VBox {

    private final Document document;
    private final TextField filter = new TextField();
    private final TreeView<ElementId> tree = new TreeView<>();
    private final OutlineTree outline;
    private @Nullable ActMenus menus;
    private boolean following;

    Outline(Document document, Look look) {
        super(8);
        this.document = document;
        var words = new SettingWords(look.language());
        this.outline = new OutlineTree(words);
        var texts = look.texts(Outline.class);
        getStyleClass().add("outline-pane");
        filter.setPromptText(texts.of("outline.filter"));
        filter.setAccessibleText(texts.of("outline.filter"));
        filter.textProperty().addListener((_, _, _) -> list());
        tree.setRoot(outline.root());
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
                (ListChangeListener<TreeItem<ElementId>>) _ -> chosen());
        VBox.setVgrow(tree, Priority.ALWAYS);
        getChildren().addAll(filter, tree);
        WhileShown.follow(this, this::list, document.designProperty());
        WhileShown.follow(this, this::follow, document.selection().ids());
        sceneProperty().addListener((_, _, _) -> {
            list();
            follow();
        });
    }

    /// Follows the design while it is in sight.
    private void list() {
        if (getScene() == null) {
            return;
        }
        following = true;
        var changed = outline.list(document.design(), filter.getText().strip().toLowerCase(Locale.ROOT));
        following = false;
        if (changed) {
            follow();
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
                    .map(TreeItem::getValue).toList());
            following = false;
        }
    }

    private void follow() {
        if (following || getScene() == null) {
            return;
        }
        following = true;
        var model = tree.getSelectionModel();
        var rows = outline.rows(document.selection().ids().get());
        model.clearSelection();
        if (!rows.isEmpty()) {
            model.selectIndices(rows.getFirst(), rows.stream().skip(1).mapToInt(Integer::intValue).toArray());
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
