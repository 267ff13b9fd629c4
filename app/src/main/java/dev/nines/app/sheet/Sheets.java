package dev.nines.app.sheet;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/// The layer over the window where one sheet at a time comes and goes.
///
/// Esc, or a click beside it, closes a sheet; the keyboard stays within it and goes back to where it was.
public final class Sheets extends StackPane {

    private static final double TOP = 72;

    private @Nullable Node before;
    private @Nullable Sheet sheet;
    /// No key was pressed here yet: what is typed still belongs to the key that brought the sheet.
    private boolean fresh;

    /// No sheet yet.
    public Sheets() {
        getStyleClass().add("sheets");
        setAlignment(Pos.TOP_CENTER);
        setPadding(new Insets(TOP, 24, 24, 24));
        setVisible(false);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (fresh) {
                event.consume();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            fresh = false;
            var shown = sheet;
            if (shown == null) {
                return;
            }
            if (event.getCode() == KeyCode.TAB) {
                step(shown, event.isShiftDown() ? -1 : 1);
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !shown.wantsEscape()) {
                close();
                event.consume();
            }
        });
    }

    /// Tab goes around within the sheet.
    private void step(Sheet shown, int by) {
        var stops = new ArrayList<Node>();
        collect(shown.node(), stops);
        if (!stops.isEmpty()) {
            var at = stops.indexOf(getScene().getFocusOwner());
            stops.get(Math.floorMod(at < 0 && by < 0 ? -1 : at + by, stops.size())).requestFocus();
        }
    }

    private static void collect(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }

    /// Shows a sheet in place of the one before.
    public void show(Sheet next) {
        if (sheet == null && getScene() != null) {
            before = getScene().getFocusOwner();
        }
        var last = sheet;
        sheet = next;
        fresh = true;
        getChildren().setAll(next.node());
        StackPane.setAlignment(next.node(), Pos.TOP_CENTER);
        next.node().setMaxHeight(Region.USE_PREF_SIZE);
        setVisible(true);
        applyCss();
        layout();
        next.first().requestFocus();
        if (last != null) {
            last.closed();
        }
    }

    /// Takes the sheet away.
    public void close() {
        var last = sheet;
        if (last != null) {
            sheet = null;
            setVisible(false);
            getChildren().clear();
            if (before != null && before.getScene() != null) {
                before.requestFocus();
            }
            last.closed();
        }
    }

    /// Whether a sheet is shown.
    public boolean open() {
        return sheet != null;
    }
}
