package dev.nines.app.tour;

import java.util.List;

import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.nines.app.look.Look;
import org.jspecify.annotations.Nullable;

/// A calm layer over the window: a ring around the control that a stop is about, and a card beside it that says what to do there.
///
/// Nothing is blocked: a stop is over when the person has done what it is about, or lets it be done. Esc ends the tour.
public final class Tour extends Pane {

    private static final double WIDTH = 312;
    private static final double APART = 14;
    private static final double EDGE = 12;

    private final Look look;
    private final List<Stop> stops;
    private final Runnable ended;
    private final Region ring = new Region();
    private final VBox card = new VBox(8);
    private final EventHandler<KeyEvent> keys = this::key;
    private final Runnable pulse = this::follow;
    private @Nullable Scene scene;
    private int at;

    /// A tour that begins at one of its stops.
    ///
    /// @param ended told when it is over
    public Tour(Look look, List<Stop> stops, int first, Runnable ended) {
        this.look = look;
        this.stops = List.copyOf(stops);
        this.at = first;
        this.ended = ended;
        getStyleClass().add("tour");
        setPickOnBounds(false);
        ring.getStyleClass().add("tour-ring");
        ring.setMouseTransparent(true);
        ring.setManaged(false);
        card.getStyleClass().add("tour-card");
        card.setPrefWidth(WIDTH);
        card.setMaxWidth(WIDTH);
        card.setFocusTraversable(true);
        card.setAccessibleRole(AccessibleRole.PARENT);
        getChildren().addAll(ring, card);
        sceneProperty().addListener((_, before, now) -> {
            leave(before);
            scene = now;
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, keys);
                now.addPreLayoutPulseListener(pulse);
            }
        });
        show(true);
    }

    private void leave(@Nullable Scene before) {
        if (before != null) {
            before.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
            before.removePreLayoutPulseListener(pulse);
        }
    }

    /// Which stop it is at, from 0.
    public int at() {
        return at;
    }

    /// Says what it says in the language now in force.
    public void refresh() {
        show(false);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            ended.run();
        }
    }

    private void show(boolean begins) {
        var texts = look.texts(Tour.class);
        var stop = stops.get(at);
        var title = new Label(texts.of(stop.key() + ".title"));
        title.getStyleClass().add("tour-title");
        var words = new Label(texts.of(stop.key() + ".words"));
        for (var label : List.of(title, words)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        var count = new Label(texts.of("count", at + 1, stops.size()));
        count.getStyleClass().add("muted");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var end = new Button(texts.of("end"));
        end.setId("tour-end");
        end.getStyleClass().addAll("small", "flat");
        end.setOnAction(_ -> ended.run());
        var next = new Button(texts.of(stop.key() + ".next"));
        next.setId("tour-next");
        next.getStyleClass().addAll("small", "accent");
        next.setOnAction(_ -> {
            int before = at;
            stop.act().run();
            if (at == before) {
                next(true);
            } else {
                show(true);
            }
        });
        var foot = new HBox(8, count, space, end, next);
        foot.setAlignment(Pos.CENTER_LEFT);
        if (at == stops.size() - 1) {
            end.setVisible(false);
        }
        card.getChildren().setAll(title, words, foot);
        card.setAccessibleText(count.getText() + ". " + title.getText() + ". " + words.getText());
        next.setAccessibleHelp(card.getAccessibleText());
        if (begins) {
            next.requestFocus();
        }
    }

    /// To the next stop.
    ///
    /// @param asked by its button, which then keeps the keyboard
    private void next(boolean asked) {
        if (at == stops.size() - 1) {
            ended.run();
        } else {
            at++;
            show(asked);
            requestLayout();
        }
    }

    /// Stands beside what the stop is about, wherever that has come to stand, and goes on when it is done.
    private void follow() {
        var shown = scene;
        if (shown == null) {
            return;
        }
        if (at < stops.size() - 1 && stops.get(at).done().getAsBoolean()) {
            next(false);
        }
        Node anchor = shown.getRoot().lookup(stops.get(at).anchor());
        ring.setVisible(anchor != null);
        double height = card.prefHeight(WIDTH);
        if (anchor == null) {
            card.resizeRelocate((getWidth() - WIDTH) / 2, (getHeight() - height) / 2, WIDTH, height);
            return;
        }
        var bounds = sceneToLocal(anchor.localToScene(anchor.getLayoutBounds()));
        double left = Math.max(2, bounds.getMinX());
        double top = Math.max(2, bounds.getMinY());
        ring.resizeRelocate(left, top, Math.min(getWidth() - 2, bounds.getMaxX()) - left,
                Math.min(getHeight() - 2, bounds.getMaxY()) - top);
        place(bounds, height);
    }

    /// Above or below, where there is room; else at the right or left; else within its lower right corner.
    private void place(Bounds anchor, double height) {
        double x = Math.clamp(anchor.getMinX(), EDGE, Math.max(EDGE, getWidth() - WIDTH - EDGE));
        double y = anchor.getMaxY() + APART;
        if (y + height > getHeight() - EDGE) {
            y = anchor.getMinY() - APART - height;
        }
        if (y < EDGE) {
            y = Math.clamp(anchor.getMinY(), EDGE, Math.max(EDGE, getHeight() - height - EDGE));
            x = anchor.getMaxX() + APART + WIDTH < getWidth()
                    ? anchor.getMaxX() + APART
                    : anchor.getMinX() - APART - WIDTH;
        }
        if (x < EDGE) {
            x = Math.min(anchor.getMaxX(), getWidth()) - WIDTH - EDGE;
            y = Math.min(anchor.getMaxY(), getHeight()) - height - EDGE;
        }
        card.resizeRelocate(Math.round(x), Math.round(y), WIDTH, height);
    }

    @Override
    protected void layoutChildren() {
        follow();
    }
}
