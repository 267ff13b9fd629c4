package dev.nines.app.inspector;

import java.util.Objects;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import atlantafx.base.controls.CustomTextField;
import dev.nines.model.property.Property;
import dev.nines.model.property.Shape;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A field for what is typed: applied while it fits, refused in place while it does not.
final class TextEditor implements Editor {

    private static final Duration PATIENCE = Duration.millis(700);

    private final TextInputControl field;
    private final Target target;
    private final Around around;
    private final Property property;
    private final Shape shape;
    private final boolean optional;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private @Nullable Object shown;
    private boolean mixed;
    private boolean showing;
    /// Whether it has been told what to show.
    private boolean filled;

    TextEditor(Property property, Shape shape, boolean optional, boolean tall, Around around, Target target) {
        this.property = property;
        this.shape = shape;
        this.optional = optional;
        this.target = target;
        this.around = around;
        this.field = tall ? area() : line();
        field.textProperty().addListener(_ -> typed());
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                left();
            }
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                put(shown);
            } else if (event.getCode() == KeyCode.ENTER && !tall) {
                left();
            } else if (steps() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
                step((event.getCode() == KeyCode.UP ? 1 : -1) * (event.isShiftDown() ? 10 : 1));
                event.consume();
            }
        });
        patience.setOnFinished(_ -> complain());
    }

    private TextInputControl line() {
        var line = new CustomTextField();
        var unit = Typed.unit(property, shape);
        var right = new HBox(4);
        right.setAlignment(Pos.CENTER_RIGHT);
        if (!unit.isEmpty()) {
            var label = new Label(unit);
            label.getStyleClass().add("unit");
            label.setMinWidth(Region.USE_PREF_SIZE);
            right.getChildren().add(label);
        }
        if (steps()) {
            right.getChildren().add(steppers());
        }
        if (!right.getChildren().isEmpty()) {
            line.setRight(right);
        }
        return line;
    }

    /// Whether arrow keys and buttons count it up and down: whole numbers, and shares by percents.
    private boolean steps() {
        return shape instanceof Shape.Whole || shape instanceof Shape.Share;
    }

    /// For the mouse; the keyboard has its arrows.
    private VBox steppers() {
        var steppers = new VBox(stepper(Feather.CHEVRON_UP, 1), stepper(Feather.CHEVRON_DOWN, -1));
        steppers.setAlignment(Pos.CENTER);
        steppers.getStyleClass().add("steppers");
        return steppers;
    }

    private StackPane stepper(Feather icon, int by) {
        var stepper = new StackPane(new FontIcon(icon));
        stepper.getStyleClass().add("stepper");
        stepper.setCursor(Cursor.DEFAULT);
        stepper.setOnMousePressed(event -> {
            field.requestFocus();
            step(by);
            event.consume();
        });
        return stepper;
    }

    /// Counts up or down to the next number that fits; from nothing to the least.
    private void step(int by) {
        var next = Typed.stepped(field.getText(), by, shape, property.limits());
        if (next != null) {
            field.setText(next);
            field.positionCaret(next.length());
        }
    }

    private static TextArea area() {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(3);
        return area;
    }

    @Override
    public Region control() {
        return field;
    }

    @Override
    public void show(@Nullable Object value, boolean differs) {
        if (filled && Objects.equals(value, shown) && differs == mixed) {
            return;
        }
        filled = true;
        mixed = differs;
        shown = value;
        put(value);
    }

    private void put(@Nullable Object value) {
        showing = true;
        field.setText(mixed ? "" : Typed.text(value));
        field.setPromptText(mixed
                ? around.texts().of("mixed")
                : value == null && optional ? around.texts().of("unset") : "");
        showing = false;
        patience.stop();
        target.refuse(null);
    }

    private Typed read() {
        return Typed.of(field.getText(), shape, property.limits(), optional);
    }

    private void typed() {
        if (showing) {
            return;
        }
        switch (read()) {
            case Typed.Fits(var value) -> {
                patience.stop();
                target.refuse(null);
                if (mixed || !Objects.equals(value, shown)) {
                    shown = value;
                    mixed = false;
                    target.set(value, true);
                }
            }
            case Typed.Refused _ -> patience.playFromStart();
        }
    }

    private void complain() {
        if (!mixed && read() instanceof Typed.Refused(var message)) {
            target.refuse(message);
        }
    }

    private void left() {
        patience.stop();
        if (mixed && field.getText().isEmpty()) {
            return;
        }
        if (read() instanceof Typed.Fits(var value) && Objects.equals(value, shown)) {
            put(shown);
        } else {
            complain();
        }
    }
}
