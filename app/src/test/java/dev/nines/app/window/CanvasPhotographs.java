package dev.nines.app.window;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import javafx.application.Platform;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Window;

import dev.nines.app.settings.Appearance;
import dev.nines.model.quantity.ComponentId;
import org.junit.jupiter.api.Test;

/// Photographs drawing by hand, light and dark, in both languages, for a person to look at: drags with what they would do,
/// refusals, sheets, menus, and the topologies that were drawn from nothing.
///
/// Not one of the tests that a build runs; to be run as [Photographs] is. `-Dphotographs=canvas-dark-ko` takes only those of
/// one look and language.
final class CanvasPhotographs {

    @Test
    void takesThem() {
        var wanted = System.getProperty("photographs", "");
        for (var appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
            for (var language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
                var name = "canvas-" + appearance.name().toLowerCase(Locale.ROOT) + "-" + language.getLanguage();
                if (name.contains(wanted)) {
                    new Session(name, language, appearance).takesThem();
                }
            }
        }
    }

    /// One window after the other in one look and language.
    private record Session(String name, Locale language, Appearance appearance) {

        private void takesThem() {
            try (var rig = Rig.shown(language, appearance, 1280, 800)) {
                Rig.run(rig.shell()::begin);
                rig.settle();
                drags(rig, new Hand(rig, language));
            }
            // a window whose design has changes stays as it is
            try (var rig = Rig.shown(language, appearance, 1280, 800)) {
                rig.open("multi-az");
                sheets(rig, new Hand(rig, language));
            }
            for (var topology : TopologiesTest.Topology.values()) {
                try (var rig = Rig.shown(language, appearance, 1280, 800)) {
                    topology.draw(rig, language);
                    take(rig, topology.name().toLowerCase(Locale.ROOT));
                }
            }
        }

        private void take(Rig rig, String what) {
            Photographs.take(rig, name + "-" + what);
        }

        private void drags(Rig rig, Hand hand) {
            hand.zoomOut();
            hand.put("region", -340, -340);
            hand.pull(hand.middle(hand.choice("subnet")), hand.at(-300, -300));
            take(rig, "refused");
            hand.robot().release(MouseButton.PRIMARY);
            rig.settle();
            hand.put("vpc", -316, -290);
            take(rig, "container");
            hand.put("availability-zone", -300, -230);
            hand.pull(hand.middle(hand.choice("subnet")), hand.at(-270, -160));
            take(rig, "lit");
            hand.robot().release(MouseButton.PRIMARY);
            rig.settle();
        }

        private void sheets(Rig rig, Hand hand) {
            var robot = hand.robot();
            Rig.run(() -> rig.document().selection().set(new ComponentId("front")));
            rig.settle();
            take(rig, "selected");
            robot.push(KeyCode.CONTROL, KeyCode.L);
            rig.settle();
            take(rig, "locked");
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            robot.push(KeyCode.CONTROL, KeyCode.F).write("sub");
            rig.settle();
            take(rig, "find");
            robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
            rig.settle();
            take(rig, "commands");
            robot.push(KeyCode.ESCAPE);
            robot.push(KeyCode.F1);
            rig.settle();
            take(rig, "keys");
            robot.push(KeyCode.ESCAPE);
            for (var target : List.of("front", "vpc")) {
                Rig.run(() -> rig.document().selection().set(new ComponentId(target)));
                Rig.run(rig.find(".canvas-view", Region.class)::requestFocus);
                robot.push(KeyCode.SHIFT, KeyCode.F10);
                rig.settle();
                var menu = Rig.get(() -> Window.getWindows().stream().filter(ContextMenu.class::isInstance).findFirst());
                menu.ifPresent(shown -> Photographs.take(shown.getScene(), name + "-menu-" + target));
                robot.push(KeyCode.ESCAPE);
            }
            var wire = rig.document().design().connections().getFirst().id();
            Rig.run(() -> rig.document().selection().set(wire));
            rig.settle();
            take(rig, "wire");
            wizard(rig);
        }

        private void wizard(Rig rig) {
            Rig.run(() -> rig.document().selection().set(new ComponentId("orders")));
            var acts = Objects.requireNonNull(rig.shell().acts());
            Platform.runLater(() -> acts.run(acts.get("wizard-add-cache")));
            Rig.await("dialog", () -> Dialogs.shown() != null);
            var pane = Rig.get(() -> Objects.requireNonNull(Dialogs.shown()));
            Rig.await("planned", () -> !pane.lookupAll(".wizard-steps .label").isEmpty());
            Photographs.take(pane.getScene(), name + "-wizard");
            Rig.run(() -> Window.getWindows().stream().filter(Dialogs::isDialog).toList().forEach(Window::hide));
        }
    }
}
