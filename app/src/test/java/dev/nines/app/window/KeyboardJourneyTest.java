package dev.nines.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Window;

import dev.nines.analysis.cost.CostReport;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.app.settings.Appearance;
import dev.nines.model.Component;
import dev.nines.model.file.DesignFile;
import dev.nines.model.quantity.ComponentId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Designs drawn without a mouse.
final class KeyboardJourneyTest {

    @TempDir
    private Path folder;

    private final Fingers robot = new Fingers();
    private Rig rig;

    @BeforeEach
    void open() {
        rig = Rig.shown(Locale.ENGLISH, Appearance.LIGHT, 1280, 800, new OneFile(folder));
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
    }

    private boolean onCanvas() {
        return Rig.get(() -> rig.find(".canvas-view", Region.class).isFocused());
    }

    /// Goes through the panes until the canvas is reached.
    private void toCanvas() {
        for (var panes = 0; panes < 4 && !onCanvas(); panes++) {
            press(KeyCode.F6);
            rig.settle();
        }
        assertTrue(onCanvas());
    }

    /// Adds a component into what is selected, by a slash and its name, and names it.
    private void add(String kind, String name) {
        toCanvas();
        press(KeyCode.SLASH);
        robot.write(kind);
        press(KeyCode.ENTER);
        // its name is written where it is drawn
        rig.settle();
        toCanvas();
        if (!name.isEmpty()) {
            press(KeyCode.F2);
            rig.settle();
            robot.write(name);
            press(KeyCode.ENTER);
            toCanvas();
        }
    }

    /// Goes to a component by searching for it.
    private void go(String name) {
        toCanvas();
        press(KeyCode.CONTROL, KeyCode.F);
        robot.write(name);
        press(KeyCode.ENTER);
        rig.settle();
    }

    private void connect(String from, String to) {
        go(from);
        press(KeyCode.C);
        robot.write(to);
        press(KeyCode.ENTER);
        rig.settle();
    }

    private List<Component> of(String kind) {
        return rig.document().design().components().stream().filter(one -> one.kind().name().equals(kind)).toList();
    }

    private String calls() {
        var design = rig.document().design();
        return design.connections().stream().map(one -> design.components().get(one.from()).label() + ">"
                + design.components().get(one.to()).label()).sorted().collect(Collectors.joining(" "));
    }

    @Test
    void aLoadBalancedDesignIsDrawnSavedReopenedAndCosted() {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        rig.settle();
        add("users", "visitors");
        press(KeyCode.ESCAPE);
        add("region", "");
        add("vpc", "shop");
        for (var zone : List.of("one", "two")) {
            go("shop");
            add("availability zone", "zone" + zone);
            add("subnet", "net" + zone);
            add("server", "web" + zone);
        }
        go("shop");
        add("application load", "front");
        add("target", "pool");
        go("shop");
        add("database", "orders");
        connect("visitors", "front");
        connect("front", "pool");
        connect("pool", "webone");
        connect("pool", "webtwo");
        connect("webone", "orders");
        connect("webtwo", "orders");

        var design = rig.document().design();
        assertEquals("front>pool pool>webone pool>webtwo visitors>front webone>orders webtwo>orders", calls());
        assertEquals(List.of("zoneone", "zonetwo"), of("server").stream().map(one -> Objects.requireNonNull(
                design.parent(Objects.requireNonNull(design.parent(one)))).label()).toList());

        press(KeyCode.CONTROL, KeyCode.S);
        rig.settle();
        assertFalse(rig.document().dirty().get());
        assertEquals(design, DesignFile.read(folder.resolve("drawn.nines.json")).architecture());
        robot.push(KeyCode.CONTROL, KeyCode.O);
        Rig.await("the file is open again", () -> rig.document().file().get() != null && rig.document().designProperty()
                .get().equals(design));
        rig.settle();
        var total = CostReport.of(rig.document().design(), PriceBook.embedded()).total().amount().usd().doubleValue();
        assertTrue(total > 50, "per month: " + total);
    }

    @Test
    void altShiftArrowAddsAConnectedCopy() {
        rig.open("single-server");
        var server = of("server").getFirst();
        Rig.run(rig.find(".canvas-view", Region.class)::requestFocus);
        Rig.run(() -> rig.document().selection().set(server.id()));
        rig.settle();
        var before = rig.document().design();
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(of("server").size(), before.components().stream().filter(one -> one.kind().name().equals("server"))
                .count() + 1);
        var copy = (ComponentId) Objects.requireNonNull(rig.document().selection().last());
        assertTrue(rig.document().design().connections().stream().anyMatch(one -> one.to().equals(copy)), calls());
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, rig.document().design());
    }

    @Test
    void tabReadsEveryComponentOnceAndThenLeaves() {
        rig.open("multi-az");
        toCanvas();
        press(KeyCode.ESCAPE);
        var seen = new LinkedHashSet<ComponentId>();
        for (var steps = 0; steps < rig.document().design().components().size(); steps++) {
            press(KeyCode.TAB);
            seen.add((ComponentId) Objects.requireNonNull(rig.document().selection().last()));
        }
        assertEquals(rig.document().design().components().size(), seen.size());
        assertTrue(onCanvas());
        press(KeyCode.TAB);
        assertFalse(onCanvas());
    }

    @Test
    void f6GoesRoundThePanesAndEnterToTheSettings() {
        rig.open("multi-az");
        toCanvas();
        var owners = new HashSet<Object>();
        for (var panes = 0; panes < 4; panes++) {
            owners.add(Rig.get(() -> rig.stage().getScene().getFocusOwner()));
            press(KeyCode.F6);
        }
        assertEquals(4, owners.size());
        assertTrue(onCanvas());
        press(KeyCode.TAB);
        press(KeyCode.ENTER);
        assertTrue(Rig.get(() -> rig.stage().getScene().getFocusOwner()) instanceof TextInputControl);
    }

    @Test
    void contextMenusOpenByKeyboard() {
        // the screen of tests has no room beyond its lower edge, where the shadow of a menu would fall
        Rig.run(() -> rig.stage().setHeight(600));
        rig.open("multi-az");
        go("Customers");
        press(KeyCode.SHIFT, KeyCode.F10);
        var words = Rig.get(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(window -> ((ContextMenu) window).getItems().stream())
                .map(item -> String.valueOf(item.getText())).toList());
        assertTrue(words.contains("Duplicate") && words.contains("Rename"), "menu: " + words);
        assertTrue(words.contains("Arrange") && !words.contains("Lock"), "folded: " + words);
        assertTrue(Rig.get(() -> Window.getWindows().stream().filter(ContextMenu.class::isInstance)
                .mapToDouble(Window::getHeight).max().orElseThrow()) < 560);
        press(KeyCode.ESCAPE);
    }
}
