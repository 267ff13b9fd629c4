package dev.nines.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import dev.nines.app.editor.CanvasProbe;
import dev.nines.app.settings.Appearance;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Designs;
import dev.nines.model.file.DesignFile;
import dev.nines.model.quantity.ComponentId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Components go to the clipboard as text and come back, within a window, into another, and from an editor of text.
final class ClipboardTest {

    private final Fingers robot = new Fingers();
    private Rig rig;

    @BeforeEach
    void open() {
        rig = Rig.shown(Locale.ENGLISH, Appearance.LIGHT, 1280, 800);
        Rig.run(() -> rig.shell().show(Designs.multiAz(), null));
        rig.settle();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private static ComponentId id(String id) {
        return new ComponentId(id);
    }

    private void select(String... ids) {
        Rig.run(() -> rig.document().selection().set(List.of(ids).stream().map(ComponentId::new).toList()));
        Rig.run(rig.find(".canvas-view", Region.class)::requestFocus);
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        rig.settle();
    }

    private Architecture design() {
        return Rig.get(() -> rig.document().design());
    }

    private Component only(String id) {
        return design().components().get(id(id));
    }

    @Test
    void thePictureOfWhatIsSelectedIsSmallerThanThatOfAll() {
        var sizes = new ArrayList<Double>();
        for (var chosen : new String[][]{{}, {"web-a"}}) {
            select(chosen);
            Rig.run(() -> {
                Clipboard.getSystemClipboard().clear();
                rig.act("copy-picture");
            });
            Rig.await("a picture", () -> Clipboard.getSystemClipboard().hasImage());
            sizes.add(Rig.get(() -> Clipboard.getSystemClipboard().getImage().getWidth()));
            rig.settle();
        }
        assertTrue(sizes.getLast() > 100 && sizes.getLast() < sizes.getFirst() / 2, sizes::toString);
    }

    private String said() {
        return rig.find(".said", Label.class).getText();
    }

    private static void clipboard(String text) {
        Rig.run(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    @Test
    void pastesIntoTheSelectedContainerAsOneEdit() {
        var before = design();
        select("web-a");
        press(KeyCode.CONTROL, KeyCode.C);
        select("public-b");
        press(KeyCode.CONTROL, KeyCode.V);
        assertEquals(id("public-b"), only("web-a-2").parent());
        assertEquals(List.of(id("web-a-2")), rig.document().selection().ids().get());
        assertEquals("Pasted 1 component.", said());
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, design());
    }

    @Test
    void cuttingAndPastingKeepsTheConnectionsWithin() {
        var before = design();
        select("alb", "targets");
        press(KeyCode.CONTROL, KeyCode.X);
        assertNull(design().find(id("alb")));
        press(KeyCode.CONTROL, KeyCode.V);
        assertTrue(design().connections().stream().anyMatch(one -> one.from().equals(id("alb"))
                && one.to().equals(id("targets"))));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertNull(design().find(id("alb")));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, design());
    }

    @Test
    void goesFromOneWindowToAnother() {
        select("private-a");
        press(KeyCode.CONTROL, KeyCode.C);
        var second = Rig.get(() -> rig.shell().windows().add());
        Rig.run(() -> second.show(Designs.tinyShop(), null));
        Rig.run(() -> {
            var document = Objects.requireNonNull(second.document());
            document.selection().set(id("zone-a"));
            Objects.requireNonNull(second.acts()).run(second.acts().get("paste"));
        });
        var pasted = Rig.get(() -> Objects.requireNonNull(second.document()).design());
        assertEquals(id("zone-a"), pasted.components().get(id("private-a-2")).parent());
        assertEquals(id("private-a-2"), pasted.components().get(id("web-a")).parent());
    }

    @Test
    void saysWhatHasNoPlace() {
        select("web-a");
        press(KeyCode.CONTROL, KeyCode.C);
        Rig.run(() -> rig.shell().windows().add().begin());
        var second = rig.shell().windows().shells().getLast();
        Rig.run(() -> {
            second.show(Designs.queueAndFunction(), null);
            Objects.requireNonNull(second.acts()).run(second.acts().get("paste"));
        });
        var said = Rig.get(() -> ((Label) second.stage().getScene().lookup(".said")).getText());
        assertTrue(said.isEmpty() || !said.contains("{"), said);
        var there = Rig.get(() -> Objects.requireNonNull(second.document()).design().find(id("web-a")));
        assertEquals(there == null, said.contains("there is no place for"), said);
    }

    @Test
    void theTextOfAWholeDesignCanBePasted() {
        clipboard(DesignFile.text(Designs.queueAndFunction()));
        select();
        press(KeyCode.CONTROL, KeyCode.V);
        assertEquals("queue", only("queue").id().value());
    }

    @Test
    void brokenTextIsExplainedAndOtherTextToo() {
        var before = design();
        clipboard("{\"version\": \"1.0\", \"components\": [{\"id\": \"a\", \"kind\": \"servr\"}]}");
        select();
        var acts = Objects.requireNonNull(rig.shell().acts());
        Platform.runLater(() -> acts.run(acts.get("paste")));
        assertTrue(Dialogs.words().contains("servr"));
        Dialogs.press("Close");
        Rig.await("no dialog", () -> Dialogs.shown() == null);
        clipboard("hello");
        press(KeyCode.CONTROL, KeyCode.V);
        assertEquals("The clipboard holds no components.", said());
        assertEquals(before, design());
    }

    @Test
    void comesToStandUnderTheMouse() {
        rig.open("multi-az");
        var canvas = new CanvasProbe(rig.find(".canvas-view", Region.class));
        var subnets = design().components().stream().filter(one -> one.kind().name().equals("subnet")).toList();
        var group = design().components().stream().filter(one -> one.kind().name().equals("nat-gateway")).findFirst()
                .orElseThrow();
        select(group.id().value());
        press(KeyCode.CONTROL, KeyCode.C);
        var target = subnets.stream().filter(one -> !one.id().equals(group.parent())).findFirst().orElseThrow();
        robot.moveTo(canvas.where(target.id()));
        press(KeyCode.CONTROL, KeyCode.V);
        var fresh = only(rig.document().selection().ids().get().getFirst().value());
        assertEquals(target.id(), fresh.parent());
    }

    @Test
    void bridgesWhatIsDeleted() {
        Rig.run(() -> rig.shell().show(Designs.tinyShop(), null));
        select("nginx");
        press(KeyCode.CONTROL, KeyCode.DELETE);
        assertNull(design().find(id("nginx")));
        assertTrue(design().connections().stream().anyMatch(one -> one.from().equals(id("users"))
                && one.to().equals(id("app"))));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(Designs.tinyShop(), design());
    }
}
