package dev.nines.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

import dev.nines.analysis.cost.CostReport;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.app.document.Document;
import dev.nines.app.editor.CanvasProbe;
import dev.nines.app.look.Figures;
import dev.nines.app.look.SettingWords;
import dev.nines.app.settings.Appearance;
import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Theme;
import dev.nines.model.Component;
import dev.nines.model.component.Kind;
import dev.nines.model.file.DesignFile;
import dev.nines.model.quantity.ComponentId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Designs drawn by hand.
final class DrawingTest {

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private Rig rig;

    /// Always the same file.
    private final class Chosen implements Choosing {

        @Override
        public Path fileToOpen() {
            return folder.resolve("drawn.nines.json");
        }

        @Override
        public Path fileToSave(Document document) {
            return folder.resolve("drawn.nines.json");
        }

        @Override
        public Path fileToExport(Document document, String ending) {
            return folder.resolve("drawn." + ending);
        }

        @Override
        public Theme exportTheme() {
            return Theme.LIGHT;
        }
    }

    @BeforeEach
    void begin() {
        rig = Rig.shown(Locale.ENGLISH, Appearance.LIGHT, 1280, 800, new Chosen());
        Rig.run(rig.shell()::begin);
        rig.settle();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private CanvasProbe canvas() {
        return new CanvasProbe(rig.find(".canvas-view", Region.class));
    }

    private Component component(String kind) {
        return rig.document().design().components().stream().filter(one -> one.kind().name().equals(kind))
                .findFirst().orElseThrow();
    }

    private ComponentId id(String kind) {
        return component(kind).id();
    }

    /// The line of a kind in the palette, scrolled to.
    private Node choice(String kind) {
        var words = new SettingWords(Locale.ENGLISH).kind(Objects.requireNonNull(Kind.find(kind)));
        var list = rig.find(".kinds-pane .list-view", ListView.class);
        for (var at = 0; at < list.getItems().size(); at += 2) {
            var place = at;
            Rig.run(() -> {
                list.scrollTo(place);
                list.layout();
            });
            rig.settle();
            var found = Rig.get(() -> lines(list, words));
            if (!found.isEmpty()) {
                return found.getFirst();
            }
        }
        throw new AssertionError("no " + words + " in the palette");
    }

    private static List<Node> lines(ListView<?> list, String words) {
        var room = list.localToScene(list.getLayoutBounds());
        return list.lookupAll(".list-cell").stream().filter(node -> node instanceof ListCell<?> cell
                && isSeen(cell) && cell.getGraphic() instanceof Label label && label.getText().equals(words)
                && room.contains(cell.localToScene(cell.getLayoutBounds()))).toList();
    }

    /// Lists measure with a cell that stands in something invisible.
    private static boolean isSeen(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void pull(Point2D from, Point2D to) {
        robot.moveTo(from).press(MouseButton.PRIMARY);
        robot.moveTo(from.midpoint(to)).moveTo(to);
    }

    private void drag(Point2D from, Point2D to) {
        pull(from, to);
        robot.release(MouseButton.PRIMARY);
        rig.settle();
    }

    private Point2D middle(Node node) {
        return Rig.get(() -> node.localToScreen(node.getLayoutBounds().getCenterX(),
                node.getLayoutBounds().getCenterY()));
    }

    private Point2D at(double x, double y) {
        return Rig.get(() -> canvas().at(x, y));
    }

    private void draw(String kind, double x, double y) {
        var before = count(kind);
        // the origin of an empty design stands in the middle of the canvas
        drag(middle(choice(kind)), at(x - 390, y - 235));
        assertEquals(before + 1, count(kind), () -> kind + " was dropped at " + x + ", " + y + ": " + said() + " in "
                + rig.document().design().components().stream().map(Component::id).toList());
    }

    private long count(String kind) {
        return rig.document().design().components().stream().filter(one -> one.kind().name().equals(kind)).count();
    }

    private Bounds place(String kind) {
        return Rig.get(() -> canvas().bounds(id(kind)));
    }

    private void press(String name) {
        robot.clickOn(Rig.get(() -> rig.stage().getScene().getRoot().lookupAll(".tool").stream()
                .filter(one -> name.equals(one.getAccessibleText())).findFirst().orElseThrow()));
        rig.settle();
    }

    private String said() {
        return rig.find(".said", Label.class).getText();
    }

    private void network() {
        draw("region", 240, 40);
        draw("vpc", 264, 96);
        draw("availability-zone", 290, 150);
        draw("subnet", 316, 204);
    }

    @Test
    void drawsASingleServerWithADatabaseByMouseAlone() {
        draw("users", 40, 180);
        network();
        draw("server", 340, 236);
        draw("database", 340, 310);
        var ids = List.of("region", "vpc", "availability-zone", "subnet");
        for (var inner = 1; inner < ids.size(); inner++) {
            assertEquals(id(ids.get(inner - 1)), component(ids.get(inner)).parent());
        }
        assertEquals(id("subnet"), component("server").parent());
        assertEquals(id("subnet"), component("database").parent());
        assertNull(component("users").parent());

        connect("users", "server");
        connect("server", "database");
        assertEquals(List.of("users-1 HTTP server-1", "server-1 SQL database-1"),
                rig.document().design().connections().stream()
                        .map(one -> one.from() + " " + one.protocol() + " " + one.to()).toList());
        assertTrue(place("subnet").contains(place("server")));

        var drawn = rig.document().design();
        press("Save");
        assertEquals(drawn, DesignFile.read(folder.resolve("drawn.nines.json")).architecture());
        press("Open…");
        Rig.await("reopened", () -> rig.document().design() != drawn);
        rig.settle();
        assertEquals(drawn, rig.document().design());
        var cost = CostReport.of(drawn, PriceBook.embedded()).total().amount();
        assertEquals(Figures.dollars(cost), rig.find(".score-value", Label.class).getText());
        assertTrue(cost.toString().matches(".*[1-9].*"));
    }

    private void connect(String from, String to) {
        var start = place(from);
        var end = place(to);
        drag(at(start.right(), start.centreY()), at(end.centreX(), end.centreY()));
    }

    @Test
    void aRefusedDropIsExplainedAndChangesNothing() {
        draw("region", 240, 40);
        var before = rig.document().design();
        pull(middle(choice("subnet")), at(-90, -115));
        rig.settle();
        var words = rig.find(".drop-words", Label.class).getText();
        assertTrue(words.startsWith("Subnet cannot stand in Region."), words);
        robot.release(MouseButton.PRIMARY);
        rig.settle();
        assertEquals(before, rig.document().design());
        assertEquals(words, said());
    }

    @Test
    void aRefusedConnectionIsExplained() {
        draw("users", 40, 40);
        draw("object-storage", 40, 160);
        draw("secret-store", 40, 280);
        var before = rig.document().design();
        connect("users", "secret-store");
        assertEquals(before, rig.document().design());
        assertTrue(said().contains("does not call"), said());
    }

    @Test
    void movingIntoAnotherContainerIsOneStep() {
        network();
        draw("server", 340, 256);
        var before = rig.document().design();
        var from = place("server");
        var zone = place("availability-zone");
        drag(at(from.centreX(), from.centreY()), at(zone.x() + 40, zone.bottom() - 14));
        assertEquals(id("availability-zone"), component("server").parent());
        assertNotEquals(from, place("server"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        rig.settle();
        assertEquals(before, rig.document().design());
    }

    @Test
    void aCornerResizesAndWhatStandsInsideStays() {
        network();
        draw("server", 340, 256);
        var server = place("server");
        Rig.run(() -> rig.document().selection().set(id("subnet")));
        rig.settle();
        var before = place("subnet");
        drag(at(before.x(), before.y()), at(before.x() - 16, before.y() - 8));
        var after = place("subnet");
        assertEquals(before.right(), after.right(), 0.01);
        assertTrue(after.x() < before.x() && after.y() < before.y(), after + " was " + before);
        assertEquals(server, place("server"));
    }

    @Test
    void arrowsMoveWhatIsSelectedAndF2RenamesIt() {
        draw("users", 40, 40);
        var before = place("users");
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        rig.settle();
        assertEquals(before.moved(1, 16), place("users"));
        robot.push(KeyCode.F2);
        robot.write("Shoppers");
        robot.push(KeyCode.ENTER);
        rig.settle();
        assertEquals("Shoppers", component("users").name());
    }
}
