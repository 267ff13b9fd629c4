package dev.nines.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import dev.nines.analysis.cost.CostReport;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.app.look.Figures;
import dev.nines.app.settings.Appearance;
import dev.nines.model.file.DesignFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Designs drawn by hand.
final class DrawingTest {

    @TempDir
    private Path folder;

    private Hand hand;
    private Rig rig;

    @BeforeEach
    void begin() {
        rig = Rig.shown(Locale.ENGLISH, Appearance.LIGHT, 1280, 800, new OneFile(folder));
        hand = new Hand(rig, Locale.ENGLISH);
        Rig.run(rig.shell()::begin);
        rig.settle();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private void network() {
        hand.draw("region", 240, 40);
        hand.draw("vpc", 264, 96);
        hand.draw("availability-zone", 290, 150);
        hand.draw("subnet", 316, 204);
    }

    @Test
    void drawsASingleServerWithADatabaseByMouseAlone() {
        hand.draw("users", 40, 180);
        network();
        hand.draw("server", 340, 236);
        hand.draw("database", 340, 310);
        var ids = List.of("region", "vpc", "availability-zone", "subnet");
        for (var inner = 1; inner < ids.size(); inner++) {
            assertEquals(hand.id(ids.get(inner - 1)), hand.component(ids.get(inner)).parent());
        }
        assertEquals(hand.id("subnet"), hand.component("server").parent());
        assertEquals(hand.id("subnet"), hand.component("database").parent());
        assertNull(hand.component("users").parent());

        hand.connect("users", "server");
        hand.connect("server", "database");
        assertEquals(List.of("users-1 HTTP server-1", "server-1 SQL database-1"),
                rig.document().design().connections().stream()
                        .map(one -> one.from() + " " + one.protocol() + " " + one.to()).toList());
        assertTrue(hand.place("subnet").contains(hand.place("server")));

        var drawn = rig.document().design();
        hand.press("Save");
        assertEquals(drawn, DesignFile.read(folder.resolve("drawn.nines.json")).architecture());
        Rig.run(rig.shell()::close);
        rig.settle();
        Rig.run(() -> rig.shell().open(folder.resolve("drawn.nines.json")));
        Rig.await("reopened", () -> rig.shell().document() != null);
        rig.settle();
        assertEquals(drawn, rig.document().design());
        var cost = CostReport.of(drawn, PriceBook.embedded()).total().amount();
        assertEquals(Figures.dollars(cost), rig.find(".score-value", Label.class).getText());
        assertTrue(cost.toString().matches(".*[1-9].*"));
    }

    @Test
    void aRefusedDropIsExplainedAndChangesNothing() {
        hand.draw("region", 240, 40);
        var before = rig.document().design();
        hand.pull(hand.middle(hand.choice("subnet")), hand.at(-90, -115));
        rig.settle();
        var words = rig.find(".drop-words", Label.class).getText();
        assertTrue(words.startsWith("Subnet cannot stand in Region."), words);
        hand.robot().release(MouseButton.PRIMARY);
        rig.settle();
        assertEquals(before, rig.document().design());
        assertEquals(words, hand.said());
    }

    @Test
    void aRefusedConnectionIsExplained() {
        hand.draw("users", 40, 40);
        hand.draw("object-storage", 40, 160);
        hand.draw("secret-store", 40, 280);
        var before = rig.document().design();
        hand.connect("users", "secret-store");
        assertEquals(before, rig.document().design());
        assertTrue(hand.said().contains("does not call"), hand.said());
    }

    @Test
    void movingIntoAnotherContainerIsOneStep() {
        network();
        hand.draw("server", 340, 256);
        var before = rig.document().design();
        var from = hand.place("server");
        var zone = hand.place("availability-zone");
        hand.drag(hand.at(from.centreX(), from.centreY()), hand.at(zone.x() + 40, zone.bottom() - 14));
        assertEquals(hand.id("availability-zone"), hand.component("server").parent());
        assertNotEquals(from, hand.place("server"));
        hand.robot().push(KeyCode.CONTROL, KeyCode.Z);
        rig.settle();
        assertEquals(before, rig.document().design());
    }

    @Test
    void aCornerResizesAndWhatStandsInsideStays() {
        network();
        hand.draw("server", 340, 256);
        var server = hand.place("server");
        Rig.run(() -> rig.document().selection().set(hand.id("subnet")));
        rig.settle();
        var before = hand.place("subnet");
        hand.drag(hand.at(before.x(), before.y()), hand.at(before.x() - 16, before.y() - 8));
        var after = hand.place("subnet");
        assertEquals(before.right(), after.right(), 0.01);
        assertTrue(after.x() < before.x() && after.y() < before.y(), after + " was " + before);
        assertEquals(server, hand.place("server"));
    }

    @Test
    void arrowsMoveWhatIsSelectedAndF2RenamesIt() {
        hand.draw("users", 40, 40);
        var before = hand.place("users");
        hand.robot().push(KeyCode.RIGHT);
        hand.robot().push(KeyCode.SHIFT, KeyCode.DOWN);
        rig.settle();
        assertEquals(before.moved(1, 16), hand.place("users"));
        hand.robot().push(KeyCode.F2);
        rig.settle();
        hand.robot().write("Shoppers");
        hand.robot().push(KeyCode.ENTER);
        rig.settle();
        assertEquals("Shoppers", hand.component("users").name());
    }
}
