package dev.nines.app.palette;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import dev.nines.app.document.Document;
import dev.nines.app.look.Look;
import dev.nines.app.look.SettingWords;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// The design as a tree of what stands in what: a full alternative to the canvas.
final class Outline extends VBox {

    private final Document document;
    private final SettingWords words;
    private final TextField filter = new TextField();
    private final TreeView<Component> tree = new TreeView<>();
    private final Map<ComponentId, TreeItem<Component>> items = new HashMap<>();
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
        tree.setCellFactory(_ -> new OutlineCell(look, words));
        tree.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                document.removeSelected();
                event.consume();
            }
        });
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        tree.getSelectionModel().getSelectedItems().addListener(
                (ListChangeListener<TreeItem<Component>>) _ -> chosen());
        VBox.setVgrow(tree, Priority.ALWAYS);
        getChildren().addAll(filter, tree);
        document.designProperty().addListener((_, _, _) -> list());
        document.selection().ids().addListener((_, _, _) -> follow());
        list();
    }

    private void list() {
        var design = document.design();
        var typed = filter.getText().strip().toLowerCase(Locale.ROOT);
        if (listed != null && filtered.equals(typed) && sameTree(listed, design)) {
            listed = design;
            design.components().forEach(one -> {
                var item = items.get(one.id());
                if (item != null && item.getValue() != one) {
                    item.setValue(one);
                }
            });
            return;
        }
        listed = design;
        filtered = typed;
        following = true;
        items.clear();
        tree.setRoot(root(design, typed));
        following = false;
        follow();
    }

    private static boolean sameTree(Architecture before, Architecture now) {
        if (before.components().size() != now.components().size()) {
            return false;
        }
        for (var at = 0; at < now.components().size(); at++) {
            var one = before.components().get(at);
            var other = now.components().get(at);
            if (!one.id().equals(other.id())
                    || !Objects.equals(one.parent(), other.parent())) {
                return false;
            }
        }
        return true;
    }

    private TreeItem<Component> root(Architecture design, String typed) {
        var children = new HashMap<ComponentId, List<Component>>();
        var top = new ArrayList<Component>();
        for (var one : design.components()) {
            if (one.parent() == null || design.find(one.parent()) == null) {
                top.add(one);
            } else {
                children.computeIfAbsent(one.parent(), _ -> new ArrayList<>()).add(one);
            }
        }
        var root = new TreeItem<Component>();
        top.forEach(one -> enter(root, one, children, typed));
        return root;
    }

    private void enter(TreeItem<Component> into, Component one, Map<ComponentId, List<Component>> children,
            String typed) {
        var item = new TreeItem<>(one);
        items.put(one.id(), item);
        item.setExpanded(true);
        children.getOrDefault(one.id(), List.of()).forEach(child -> enter(item, child, children, typed));
        if (!item.getChildren().isEmpty() || matches(one, typed)) {
            into.getChildren().add(item);
        } else {
            items.remove(one.id());
        }
    }

    private boolean matches(Component one, String typed) {
        return typed.isEmpty()
                || (one.label() + " " + one.id() + " " + words.kind(one.kind())).toLowerCase(Locale.ROOT)
                        .contains(typed);
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
            var item = id instanceof ComponentId component ? items.get(component) : null;
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
