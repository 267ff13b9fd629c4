package dev.nines.app.window;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Window;

import dev.nines.app.results.Answer;
import dev.nines.app.results.Results;
import dev.nines.app.settings.Appearance;
import dev.nines.model.quantity.ComponentId;
import org.junit.jupiter.api.Test;

/// Photographs the map of addresses while it is changed, its planner, and a group on the canvas, light and dark, in both
/// languages, for a person to look at.
///
/// Not one of the tests that a build runs; to be run as [Photographs] is.
final class AddressPhotographs {

    @Test
    void takesThem() {
        take("network-en-light", Locale.ENGLISH, Appearance.LIGHT);
        take("network-ko-dark", Locale.KOREAN, Appearance.DARK);
    }

    private static void take(String name, Locale language, Appearance appearance) {
        try (var rig = Rig.shown(language, appearance, 1280, 900)) {
            var hand = new Hand(rig, language);
            rig.open("multi-az");
            Rig.run(() -> rig.find(".results", Results.class).open(Answer.NETWORK));
            rig.settle();
            hand.pull(at(rig, 136), at(rig, 231));
            Photographs.take(rig, name + "-drag");
            if (language.equals(Locale.ENGLISH)) {
                Photographs.take(rig, "../../../docs/pictures/network-map");
            }
            hand.robot().moveTo(at(rig, 72));
            Photographs.take(rig, name + "-refused");
            hand.robot().release(MouseButton.PRIMARY);
            plan(rig, name + "-plan", false);
            plan(rig, name + "-anew", true);
            Rig.run(() -> {
                rig.document().selection().set(List.of(new ComponentId("app-a"), new ComponentId("data-a")));
                rig.act("group");
            });
            rig.settle();
            Photographs.take(rig, name + "-group");
        }
    }

    private static Point2D at(Rig rig, double third) {
        var map = rig.find(".address-map", Region.class);
        return Rig.get(() -> map.localToScreen(third / 256 * map.getWidth(), map.getHeight() / 2));
    }

    private static void plan(Rig rig, String name, boolean anew) {
        Platform.runLater(() -> ((Button) rig.stage().getScene().lookup(".map-plan")).fire());
        Rig.await("dialog", () -> Dialogs.shown() != null);
        var pane = Rig.get(() -> Objects.requireNonNull(Dialogs.shown()));
        Rig.await("form", () -> pane.lookup("#plan-keep") != null);
        Rig.run(() -> ((CheckBox) pane.lookup("#plan-keep")).setSelected(!anew));
        rig.settle();
        Rig.await("planned", () -> !pane.lookupAll(".wizard-steps .label").isEmpty());
        Photographs.take(pane.getScene(), name);
        Rig.run(() -> Window.getWindows().stream().filter(Dialogs::isDialog).toList().forEach(Window::hide));
    }
}
