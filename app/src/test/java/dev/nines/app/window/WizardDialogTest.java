package dev.nines.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;

import dev.nines.app.act.Section;
import dev.nines.app.settings.Appearance;
import dev.nines.model.component.ApplicationLoadBalancer;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.wizard.Wizard;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The dialog of a wizard: choices, what they would change and cost, one edit and one undo.
final class WizardDialogTest {

    private static Rig shown(String sample, String component) {
        return shown(sample, component, Locale.ENGLISH, Appearance.LIGHT);
    }

    private static Rig shown(String sample, String component, Locale language, Appearance appearance) {
        var rig = Rig.shown(language, appearance, 1280, 800).open(sample);
        Rig.run(() -> rig.document().selection().set(new ComponentId(component)));
        return rig;
    }

    /// Does the act; its dialog waits for an answer.
    private static Scene open(Rig rig, String wizard) {
        var acts = Objects.requireNonNull(rig.shell().acts());
        Platform.runLater(() -> acts.run(acts.get("wizard-" + wizard)));
        Rig.await("dialog", () -> dialog(rig) != null);
        var scene = Objects.requireNonNull(Rig.get(() -> dialog(rig)));
        Rig.await("planned", () -> !scene.getRoot().lookupAll(".wizard-steps .label").isEmpty());
        return scene;
    }

    private static @Nullable Scene dialog(Rig rig) {
        return Window.getWindows().stream().filter(each -> each instanceof Stage && each != rig.stage() && each.isShowing())
                .map(Window::getScene).findFirst().orElse(null);
    }

    private static List<String> steps(Scene scene) {
        return Rig.get(() -> scene.getRoot().lookupAll(".wizard-steps .label").stream().map(each -> ((Label) each).getText())
                .toList());
    }

    private static Button button(Scene scene, String text) {
        return Rig.get(() -> (Button) scene.getRoot().lookupAll(".button").stream()
                .filter(each -> each instanceof Button one && text.equals(one.getText())).findFirst().orElseThrow());
    }

    @Test
    void changesTheDesignInOneStepThatOneUndoTakesBack() {
        try (var rig = shown("single-server", "box")) {
            var before = rig.document().design();
            var scene = open(rig, "add-load-balancer");
            assertTrue(steps(scene).contains("www.example calls box-alb."), steps(scene)::toString);
            var amount = Rig.get(() -> (Label) scene.getRoot().lookup(".wizard-difference"));
            assertTrue(amount.getText().startsWith("+$"), amount.getText());
            var apply = button(scene, "Apply");
            assertFalse(apply.isDisabled());
            Rig.run(apply::fire);
            Rig.await("applied", () -> !rig.document().design().equals(before));
            assertTrue(rig.document().design().components().stream()
                    .anyMatch(each -> each.spec() instanceof ApplicationLoadBalancer));
            assertTrue(rig.document().selection().ids().get().contains(new ComponentId("box-alb")));
            Rig.run(rig.document()::undo);
            assertEquals(before, rig.document().design());
        }
    }

    @Test
    void showsAtOnceWhatAnotherChoiceWouldChange() {
        try (var rig = shown("web-app-database", "vpc")) {
            var scene = open(rig, "make-multi-az");
            var two = steps(scene);
            var zones = Rig.get(() -> (TextField) scene.getRoot().lookup(".record-form .text-field"));
            Rig.run(() -> zones.setText("3"));
            Rig.await("planned anew", () -> scene.getRoot().lookupAll(".wizard-steps .label").size() > two.size());
            assertNotEquals(two, steps(scene));
            Rig.run(button(scene, "Cancel")::fire);
            Rig.await("closed", () -> dialog(rig) == null);
            assertFalse(rig.document().mayUndo().get());
        }
    }

    @Test
    void isWholeInALowWindow() {
        try (var rig = shown("web-app-database", "vpc")) {
            Rig.run(() -> rig.stage().setHeight(600));
            var scene = open(rig, "make-multi-az");
            var cancel = button(scene, "Cancel");
            var cost = Rig.get(() -> scene.getRoot().lookup(".wizard-cost"));
            assertTrue(Rig.get(scene::getHeight) <= 600);
            assertTrue(Rig.get(() -> cancel.localToScene(cancel.getLayoutBounds()).getMaxY()) <= Rig.get(scene::getHeight));
            assertTrue(Rig.get(() -> cost.localToScene(cost.getLayoutBounds()).getMaxY()) <= Rig
                    .get(() -> cancel.localToScene(cancel.getLayoutBounds()).getMinY()));
            Rig.run(cancel::fire);
        }
    }

    @Test
    void refusesInWordsAndOffersNothingToApply() {
        try (var rig = shown("multi-az", "vpc")) {
            var scene = open(rig, "make-multi-az");
            assertTrue(steps(scene).getFirst().contains("nothing to change"));
            assertTrue(button(scene, "Apply").isDisabled());
            Rig.run(button(scene, "Cancel")::fire);
        }
    }

    @Test
    void saysInTheMenuWhyOneDoesNotApply() {
        try (var rig = shown("multi-az", "customers")) {
            var acts = Objects.requireNonNull(rig.shell().acts());
            assertEquals(Wizard.usual().size(), acts.of(Section.WIZARDS).size());
            assertEquals("It needs a database.", Rig.get(() -> acts.refusal(acts.get("wizard-add-cache"))));
            Rig.run(() -> rig.document().selection().clear());
            assertEquals("Select the component it is about first.",
                    Rig.get(() -> acts.refusal(acts.get("wizard-add-queue"))));
        }
    }

    @Test
    void isPhotographed() {
        for (var look : List.of(Appearance.LIGHT, Appearance.DARK)) {
            var language = look == Appearance.DARK ? Locale.KOREAN : Locale.ENGLISH;
            try (var rig = shown("single-server", "box", language, look)) {
                var scene = open(rig, "add-load-balancer");
                Photographs.take(scene, "wizard-" + (look == Appearance.DARK ? "dark-ko" : "light"));
                Node cancel = button(scene, language == Locale.KOREAN ? "취소" : "Cancel");
                Rig.run(((Button) cancel)::fire);
                Rig.await("closed", () -> dialog(rig) == null);
            }
        }
    }
}
