package dev.nines.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.collections.ObservableList;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import dev.nines.app.editor.CanvasProbe;
import dev.nines.app.settings.Appearance;
import dev.nines.model.Component;
import dev.nines.model.component.Kind;
import dev.nines.model.quantity.ElementId;
import dev.nines.model.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Everything that takes the keyboard, and every element of the drawing, tells a screen reader what it is.
final class AccessTest {

    private static final Set<AccessibleRole> NO_ROLE = Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    private final Fingers robot = new Fingers();
    private Rig rig;

    @BeforeEach
    void open() {
        rig = Rig.shown(Locale.ENGLISH, Appearance.LIGHT, 1440, 900);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private static Stream<Node> all(Node node) {
        return !node.isVisible()
                ? Stream.empty()
                : node instanceof Parent parent
                        ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(AccessTest::all))
                        : Stream.of(node);
    }

    /// What takes the keyboard without a name or a role.
    private List<String> nameless() {
        return Rig.get(() -> {
            var root = rig.stage().getScene().getRoot();
            root.applyCss();
            root.layout();
            var labelled = all(root).filter(Label.class::isInstance).map(node -> ((Label) node).getLabelFor())
                    .filter(Objects::nonNull).toList();
            return all(root).filter(Node::isFocusTraversable).filter(node -> !named(node, labelled)
                    || NO_ROLE.contains(node.getAccessibleRole()))
                    .map(node -> node.getClass().getSimpleName() + " " + node.getStyleClass() + " in "
                            + node.getParent().getStyleClass())
                    .distinct().toList();
        });
    }

    private static boolean named(Node node, List<Node> labelled) {
        var text = node.getAccessibleText();
        return text != null && !text.isBlank()
                || node instanceof Labeled words && words.getText() != null && !words.getText().isBlank()
                || labelled.contains(node);
    }

    @Test
    void theWelcomePageIsNamed() {
        assertEquals(List.of(), nameless());
    }

    @Test
    void everyPaneIsNamedInBothLanguages() {
        rig.open("multi-az");
        for (var language : Words.LANGUAGES) {
            Rig.run(() -> rig.settings().language().set(language));
            rig.settle();
            assertEquals(List.of(), nameless());
            var tabs = rig.find(".results .tab-pane", TabPane.class);
            for (var page = 0; page < tabs.getTabs().size(); page++) {
                var place = page;
                Rig.run(() -> tabs.getSelectionModel().select(place));
                rig.settle();
                assertEquals(List.of(), nameless(), "page " + page);
            }
            var kinds = Rig.get(() -> rig.stage().getScene().getRoot().lookupAll(".palette-tabs .toggle-button").stream()
                    .map(ToggleButton.class::cast).reduce((_, last) -> last).orElseThrow());
            Rig.run(() -> kinds.setSelected(true));
            rig.settle();
            assertEquals(List.of(), nameless(), "kinds");
        }
    }

    @Test
    void theInspectorOfEveryKindIsNamed() {
        var seen = new ArrayList<Kind>();
        for (var sample : List.of("multi-az", "app-level-load-balancer", "web-app-database")) {
            rig.open(sample);
            for (var component : rig.document().design().components()) {
                if (!seen.contains(component.kind())) {
                    seen.add(component.kind());
                    Rig.run(() -> rig.document().selection().set(component.id()));
                    assertEquals(List.of(), nameless(), component.kind().name());
                }
            }
            Rig.run(() -> rig.document().selection().set(rig.document().design().connections().getFirst().id()));
            assertEquals(List.of(), nameless(), "connection");
        }
        assertTrue(seen.size() > 12, "kinds: " + seen);
    }

    @Test
    void sheetsAreNamed() {
        rig.open("multi-az");
        Rig.run(rig.find(".canvas-view", Region.class)::requestFocus);
        for (var keys : List.of(new KeyCode[]{KeyCode.F1}, new KeyCode[]{KeyCode.CONTROL, KeyCode.F},
                new KeyCode[]{KeyCode.SHIFT, KeyCode.F5},
                new KeyCode[]{KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P})) {
            robot.push(keys);
            rig.settle();
            assertEquals(List.of(), nameless());
            robot.push(KeyCode.ESCAPE);
        }
    }

    @Test
    void everyElementInViewSaysWhatItIs() {
        rig.open("multi-az");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        rig.settle();
        var canvas = rig.find(".canvas-view", Region.class);
        Rig.run(() -> {
            assertEquals(AccessibleRole.LIST_VIEW, canvas.getAccessibleRole());
            var count = (Integer) canvas.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT);
            var said = IntStream.range(0, count).mapToObj(place -> (Node) canvas.queryAccessibleAttribute(
                    AccessibleAttribute.ITEM_AT_INDEX, place)).map(item -> {
                        assertEquals(AccessibleRole.LIST_ITEM, item.getAccessibleRole());
                        return String.valueOf(item.queryAccessibleAttribute(AccessibleAttribute.TEXT));
                    }).toList();
            for (var component : rig.document().design().components()) {
                if (drawn(canvas, component)) {
                    assertTrue(said.stream().anyMatch(words -> words.startsWith(component.label() + ", ")),
                            component.label() + " in " + said);
                }
            }
            assertTrue(said.stream().anyMatch(words -> words.contains(" → ")), "connections: " + said);
        });
    }

    private static boolean drawn(Region canvas, Component component) {
        return new CanvasProbe(canvas).draws(component.id());
    }

    @Test
    void selectingTellsAReaderAndAReaderSelects() {
        rig.open("multi-az");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        rig.settle();
        var canvas = rig.find(".canvas-view", Region.class);
        var database = rig.document().design().components().stream().filter(one -> one.kind().name().equals("database"))
                .findFirst().orElseThrow();
        Rig.run(() -> rig.document().selection().set(database.id()));
        rig.settle();
        Rig.run(() -> {
            var focus = (Node) canvas.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
            var words = String.valueOf(focus.queryAccessibleAttribute(AccessibleAttribute.TEXT));
            assertTrue(words.startsWith("Orders, Database"), words);
            assertTrue(words.contains("Cost per month $"), words);
            assertEquals(true, focus.queryAccessibleAttribute(AccessibleAttribute.SELECTED));
            var chosen = (ObservableList<?>) canvas.queryAccessibleAttribute(AccessibleAttribute.SELECTED_ITEMS);
            assertEquals(List.of(focus), List.copyOf(chosen));
            ((Node) canvas.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, 0))
                    .executeAccessibleAction(AccessibleAction.REQUEST_FOCUS);
        });
        assertTrue(!List.of(database.id()).equals(rig.document().selection().ids().get()));
    }

    @Test
    void theOutlineHasEveryElementAndItsActs() {
        rig.open("multi-az");
        var tree = rig.find(".outline-pane .tree-view", TreeView.class);
        var design = rig.document().design();
        var listed = Rig.get(() -> items(tree.getRoot()).toList());
        assertEquals(design.components().size() + design.connections().size(), listed.size());
        for (var id : listed) {
            Rig.run(() -> rig.document().selection().set(id));
            assertEquals(id, Rig
                    .get(() -> tree.getSelectionModel().getSelectedItem() instanceof TreeItem<?> item ? item.getValue() : null));
        }
        Rig.run(() -> rig.document().selection().set(design.connections().getFirst().id()));
        Rig.run(tree::requestFocus);
        robot.push(KeyCode.DELETE);
        rig.settle();
        assertEquals(design.connections().size() - 1, rig.document().design().connections().size());
    }

    private static Stream<ElementId> items(TreeItem<?> item) {
        return Stream.concat(item.getValue() instanceof ElementId one ? Stream.of(one) : Stream.empty(),
                item.getChildren().stream().flatMap(AccessTest::items));
    }
}
