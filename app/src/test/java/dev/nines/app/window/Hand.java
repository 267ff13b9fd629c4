package dev.nines.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

import dev.nines.app.editor.CanvasProbe;
import dev.nines.app.look.SettingWords;
import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.Component;
import dev.nines.model.component.Kind;
import dev.nines.model.quantity.ComponentId;

/// A hand that draws in a window: it pulls kinds out of the palette, drags, connects, and presses buttons.
final class Hand {

    /// So many lines of the palette are in sight at least.
    private static final int LINES = 4;

    private final Fingers robot = new Fingers();
    private final Rig rig;
    private final Locale language;

    Hand(Rig rig, Locale language) {
        this.rig = rig;
        this.language = language;
    }

    Fingers robot() {
        return robot;
    }

    CanvasProbe canvas() {
        return new CanvasProbe(rig.find(".canvas-view", Region.class));
    }

    /// The component of an id, or the first of a kind.
    Component component(String kind) {
        return rig.document().design().components().stream()
                .filter(one -> one.kind().name().equals(kind) || one.id().value().equals(kind)).findFirst()
                .orElseThrow();
    }

    ComponentId id(String kind) {
        return component(kind).id();
    }

    /// The line of a kind in the palette, scrolled to.
    Node choice(String kind) {
        var words = new SettingWords(language).kind(Objects.requireNonNull(Kind.find(kind)));
        var list = rig.find(".kinds-pane .list-view", ListView.class);
        for (var at = 0; at < list.getItems().size(); at += LINES) {
            var place = at;
            var found = Rig.get(() -> {
                list.scrollTo(place);
                list.applyCss();
                list.layout();
                return lines(list, words);
            });
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

    void pull(Point2D from, Point2D to) {
        robot.moveTo(from).press(MouseButton.PRIMARY);
        robot.moveTo(from.midpoint(to)).moveTo(to);
    }

    void drag(Point2D from, Point2D to) {
        pull(from, to);
        robot.release(MouseButton.PRIMARY);
        rig.settle();
    }

    Point2D middle(Node node) {
        return Rig.get(() -> node.localToScreen(node.getLayoutBounds().getCenterX(),
                node.getLayoutBounds().getCenterY()));
    }

    Point2D at(double x, double y) {
        return Rig.get(() -> canvas().at(x, y));
    }

    /// Pulls a kind out of the palette onto the canvas, to a place from the middle of what is seen of an empty design.
    void put(String kind, double x, double y) {
        draw(kind, x + 390, y + 235);
    }

    void draw(String kind, double x, double y) {
        var before = count(kind);
        // the origin of an empty design stands in the middle of the canvas
        drag(middle(choice(kind)), at(x - 390, y - 235));
        // a real window hears of the button a little later
        for (var tries = 0; tries < 50 && count(kind) == before; tries++) {
            rig.settle();
        }
        assertEquals(before + 1, count(kind), () -> kind + " was dropped at " + x + ", " + y + ": " + said() + " in "
                + rig.document().design().components().stream().map(Component::id).toList());
    }

    private long count(String kind) {
        return rig.document().design().components().stream().filter(one -> one.kind().name().equals(kind)).count();
    }

    Bounds place(String kind) {
        return Rig.get(() -> canvas().bounds(id(kind)));
    }

    void press(String name) {
        robot.clickOn(Rig.get(() -> rig.stage().getScene().getRoot().lookupAll(".tool").stream()
                .filter(one -> name.equals(one.getAccessibleText())).findFirst().orElseThrow()));
        rig.settle();
    }

    /// Makes room: two steps.
    void zoomOut() {
        Rig.run(() -> {
            rig.act("zoom-out");
            rig.act("zoom-out");
        });
        rig.settle();
    }

    String said() {
        return rig.find(".said", Label.class).getText();
    }

    void connect(String from, String to) {
        var start = place(from);
        var end = place(to);
        drag(at(start.right(), start.centreY()), at(end.centreX(), end.centreY()));
    }
}
