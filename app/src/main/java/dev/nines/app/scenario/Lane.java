package dev.nines.app.scenario;

import java.time.Duration;
import java.util.Locale;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import dev.nines.model.quantity.Durations;
import dev.nines.model.scenario.Event;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line of one event: its name at the left, and a bar for its time that the mouse drags and arrow keys move.
final class Lane extends Pane {

    static final double HEIGHT = 42;
    private static final double BAR = 24;
    /// So near to its ends a bar is drawn longer or shorter.
    private static final double GRIP = 7;
    private static final double LEAST = 14;
    private static final double GAP = 6;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /// What of a bar is held.
    private enum Part {
        BEGIN,
        ALL,
        END
    }

    private record Held(Part part, Event event, double x, Object what) {}

    private final TimeLine line;
    private final int number;
    private final FontIcon icon = new FontIcon();
    private final Label title = new Label();
    private final Label whom = new Label();
    private final VBox names = new VBox(-1, title, whom);
    private final HBox head = new HBox(8, icon, names);
    private final StackPane bar = new StackPane();
    private final Label inside = new Label();
    private final Label beside = new Label();
    private @Nullable Held held;
    private Event event;

    Lane(TimeLine line, int number, Event event) {
        this.line = line;
        this.number = number;
        this.event = event;
        getStyleClass().add("lane");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        head.setAlignment(Pos.CENTER_LEFT);
        names.setAlignment(Pos.CENTER_LEFT);
        names.setMinWidth(0);
        head.getStyleClass().add("lane-head");
        title.getStyleClass().add("lane-title");
        whom.getStyleClass().add("lane-whom");
        bar.setFocusTraversable(true);
        bar.setAccessibleRole(AccessibleRole.BUTTON);
        bar.setId("event-" + number);
        inside.getStyleClass().add("bar-words");
        inside.setMinWidth(0);
        beside.getStyleClass().add("bar-beside");
        for (var node : new Region[]{inside, beside, head}) {
            node.setMouseTransparent(true);
        }
        bar.getChildren().add(inside);
        getChildren().addAll(head, beside, bar);
        setOnMousePressed(this::pressed);
        bar.setOnMousePressed(this::hold);
        bar.setOnMouseDragged(this::drag);
        bar.setOnMouseReleased(this::release);
        bar.setOnMouseMoved(moved -> bar.setCursor(switch (part(moved.getX())) {
            case BEGIN, END -> Cursor.H_RESIZE;
            case ALL -> Cursor.OPEN_HAND;
        }));
        bar.setOnKeyPressed(this::key);
        bar.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                line.draft().choose(number);
            }
        });
    }

    /// Shows an event.
    void show(Event now, boolean chosen) {
        event = now;
        var scenario = line.draft().scenario();
        var wording = line.wording();
        var type = now.what().getClass();
        icon.setIconCode(Happenings.icon(type));
        title.setText(wording.what(now.what()));
        whom.setText(wording.whom(now));
        var when = wording.when(now, scenario);
        inside.setText(when);
        beside.setText(when);
        var placed = Placed.in(scenario, now);
        var wrong = placed.isBeyond() || now.fit(wording.design()) != Event.Fit.GOOD;
        bar.getStyleClass().setAll("event-bar", Happenings.tone(type),
                "form-" + placed.form().name().toLowerCase(Locale.ROOT));
        icon.getStyleClass().setAll("lane-icon", Happenings.tone(type));
        pseudoClassStateChanged(CHOSEN, chosen);
        pseudoClassStateChanged(WRONG, wrong);
        bar.pseudoClassStateChanged(CHOSEN, chosen);
        bar.setAccessibleText(wording.spoken(now, scenario));
        bar.setAccessibleHelp(line.help());
        requestLayout();
    }

    /// Puts the keyboard on its bar.
    void focus() {
        bar.requestFocus();
    }

    boolean isHeld() {
        return held != null;
    }

    /// Lets go of the bar, which goes back to where it was.
    void letGo() {
        held = null;
        line.draft().revert();
    }

    @Override
    protected void layoutChildren() {
        var scale = line.scale();
        var placed = Placed.in(line.draft().scenario(), event);
        double y = (HEIGHT - BAR) / 2;
        head.resizeRelocate(0, 0, TimeLine.HEAD - 8, HEIGHT);
        double from = scale.x(placed.from());
        double width = Math.max(LEAST, scale.x(placed.to()) - from);
        if (placed.form() == Placed.Form.MOMENT) {
            from -= LEAST / 2;
        }
        bar.resizeRelocate(Math.round(from), y, Math.round(width), BAR);
        beside.autosize();
        boolean fits = placed.form() != Placed.Form.MOMENT && beside.getWidth() + 2 * GRIP + 4 <= width;
        inside.setVisible(fits);
        beside.setVisible(!fits);
        double after = from + width + GAP;
        beside.relocate(Math.round(after + beside.getWidth() <= getWidth() - 4 ? after : from - GAP - beside.getWidth()),
                Math.round((HEIGHT - beside.getHeight()) / 2));
    }

    private Part part(double x) {
        var form = Placed.in(line.draft().scenario(), event).form();
        return switch (form) {
            case RANDOM -> Part.ALL;
            case MOMENT -> !event.what().isMoment() && x > bar.getWidth() / 2 ? Part.END : Part.ALL;
            case STRETCH, OPEN -> x < GRIP ? Part.BEGIN : x > bar.getWidth() - GRIP ? Part.END : Part.ALL;
        };
    }

    private void pressed(MouseEvent mouse) {
        if (mouse.getClickCount() == 2 && mouse.getX() > TimeLine.HEAD) {
            line.offer(line.scale().second(mouse.getX()), mouse.getScreenX(), mouse.getScreenY());
        } else {
            focus();
        }
        mouse.consume();
    }

    private void hold(MouseEvent mouse) {
        focus();
        if (mouse.getButton() == MouseButton.PRIMARY) {
            held = new Held(part(mouse.getX()), event, mouse.getSceneX(), new Object());
            line.draft().settle();
        }
        mouse.consume();
    }

    private void drag(MouseEvent mouse) {
        var from = held;
        if (from != null) {
            var scale = line.scale();
            double by = scale.second(mouse.getSceneX()) - scale.second(from.x());
            var placed = Placed.in(line.draft().scenario(), from.event());
            line.draft().set(from.what(), switch (from.part()) {
                case BEGIN -> placed.beginningAt(time(placed.second() + by, mouse));
                case ALL -> placed.movedTo(time(placed.second() + by, mouse));
                case END -> placed.endingAt(time(Durations.seconds(placed.to()) + by, mouse));
            });
            bar.setCursor(from.part() == Part.ALL ? Cursor.CLOSED_HAND : Cursor.H_RESIZE);
        }
        mouse.consume();
    }

    /// The round time nearest to a second; with Shift, the nearest second.
    private Duration time(double second, MouseEvent mouse) {
        return mouse.isShiftDown() ? Duration.ofSeconds(Math.max(0, Math.round(second))) : line.scale().snapped(second);
    }

    private void release(MouseEvent mouse) {
        held = null;
        line.draft().settle();
        mouse.consume();
    }

    private void key(KeyEvent key) {
        var placed = Placed.in(line.draft().scenario(), event);
        var step = Duration.ofSeconds(key.isShortcutDown() ? 1 : line.scale().step());
        int way = key.getCode() == KeyCode.RIGHT ? 1 : key.getCode() == KeyCode.LEFT ? -1 : 0;
        if (way != 0) {
            var by = step.multipliedBy(way);
            line.draft().set("keys " + key.isShiftDown(),
                    key.isShiftDown() ? placed.endingAt(placed.to().plus(by)) : placed.movedTo(placed.from().plus(by)));
            key.consume();
            return;
        }
        boolean known = true;
        switch (key.getCode()) {
            case HOME -> line.draft().set(null, placed.movedTo(Duration.ZERO));
            case UP -> line.focus(number - 1);
            case DOWN -> line.focus(number + 1);
            case DELETE, BACK_SPACE -> line.remove();
            case ENTER -> line.edit();
            default -> known = false;
        }
        if (known) {
            key.consume();
        }
    }
}
