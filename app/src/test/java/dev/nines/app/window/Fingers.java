package dev.nines.app.window;

import java.util.Locale;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

/// A mouse and a keyboard: each act is done when the window has taken it.
///
/// What TestFX has for this sleeps 50 ms after every key and movement, which was most of the time of these tests.
final class Fingers {

    /// Whether the window is a real one, which hears of mouse and keyboard a little later.
    private static final boolean REAL = !"Headless".equals(System.getProperty("glass.platform"));

    /// One for all tests: JavaFX keeps every robot, and each keeps the window it worked in last.
    private static @Nullable Robot robot;

    /// Made where it is first used, on the thread of the window: that runs by then.
    private static Robot robot() {
        var made = robot == null ? new Robot() : robot;
        robot = made;
        return made;
    }

    /// Does something and waits until it is taken; it may open a dialog that waits for an answer.
    private Fingers act(Runnable act) {
        Platform.runLater(act);
        Rig.run(Fingers::nothing);
        if (REAL) {
            Rig.pause();
            Rig.pause();
            Rig.run(Fingers::nothing);
        }
        return this;
    }

    /// Presses keys one after the other and lets them go again.
    Fingers push(KeyCode... keys) {
        for (var key : keys) {
            act(() -> robot().keyPress(key));
        }
        for (var at = keys.length - 1; at >= 0; at--) {
            var key = keys[at];
            act(() -> robot().keyRelease(key));
        }
        // what keys open takes the keyboard when it has been laid out
        return act(Fingers::nothing).act(Fingers::nothing);
    }

    private static void nothing() {
        // a turn of the thread of the window
    }

    /// Writes text where the keyboard is.
    Fingers write(String text) {
        text.codePoints().mapToObj(Character::toString).forEach(letter -> act(() -> type(letter)));
        return this;
    }

    private static void type(String letter) {
        var scene = Window.getWindows().stream().filter(Window::isFocused).reduce((_, last) -> last).map(Window::getScene)
                .orElseThrow();
        var target = scene.getFocusOwner();
        var key = KeyCode.getKeyCode(letter.toUpperCase(Locale.ROOT));
        var code = key == null ? KeyCode.UNDEFINED : key;
        fire(scene, target, new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, letter, code, false, false, false,
                false));
        fire(scene, scene.getFocusOwner(), new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false,
                false, false));
        fire(scene, scene.getFocusOwner(), new KeyEvent(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, letter, code, false,
                false, false, false));
    }

    private static void fire(Scene scene, @Nullable Node target, KeyEvent event) {
        Event.fireEvent(target == null ? scene : target, event);
    }

    /// Moves the mouse there, over a point half way.
    Fingers moveTo(Point2D to) {
        act(() -> robot().mouseMove(robot().getMousePosition().midpoint(to)));
        return act(() -> robot().mouseMove(to));
    }

    Fingers moveBy(double x, double y) {
        return moveTo(Rig.get(() -> robot().getMousePosition().add(x, y)));
    }

    Fingers press(KeyCode key) {
        return act(() -> robot().keyPress(key));
    }

    Fingers release(KeyCode key) {
        return act(() -> robot().keyRelease(key));
    }

    Fingers press(MouseButton button) {
        return act(() -> robot().mousePress(button));
    }

    Fingers release(MouseButton button) {
        return act(() -> robot().mouseRelease(button));
    }

    Fingers clickOn(Point2D place) {
        return moveTo(place).press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
    }

    Fingers clickOn(Node node) {
        return clickOn(Rig.get(() -> node.localToScreen(node.getLayoutBounds().getCenterX(),
                node.getLayoutBounds().getCenterY())));
    }

    Fingers doubleClickOn(Point2D place) {
        return clickOn(place).press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
    }
}
