package dev.nines.app.window;

import java.util.Objects;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

/// The dialog that is shown: what it says, and its buttons.
final class Dialogs {

    private Dialogs() {}

    static boolean isDialog(Window window) {
        return window.isShowing() && window.getScene().getRoot() instanceof DialogPane;
    }

    static @Nullable DialogPane shown() {
        return Window.getWindows().stream().filter(Dialogs::isDialog).map(window -> (DialogPane) window.getScene().getRoot())
                .reduce((_, last) -> last).orElse(null);
    }

    /// Waits for a dialog and tells all its words.
    static String words() {
        Rig.await("a dialog", () -> shown() != null);
        return Rig.get(() -> {
            var pane = Objects.requireNonNull(shown());
            pane.applyCss();
            pane.layout();
            return Objects.requireNonNullElse(pane.getHeaderText(), "") + "\n"
                    + Objects.requireNonNullElse(pane.getContentText(), "") + "\n"
                    + pane.lookupAll(".label").stream().map(node -> ((Labeled) node).getText())
                            .collect(Collectors.joining("\n"));
        });
    }

    /// Presses the button with these words.
    static void press(String words) {
        Rig.await("a button " + words, () -> shown() != null);
        Rig.run(() -> button(Objects.requireNonNull(shown()), words).fire());
    }

    private static Button button(Parent in, String words) {
        return in.lookupAll(".button").stream().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> words.equals(button.getText())).filter(Node::isVisible).findFirst().orElseThrow();
    }
}
