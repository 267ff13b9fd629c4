package dev.nines.app.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

import dev.nines.app.look.Texts;
import dev.nines.model.quantity.Durations;

/// The events of a scenario on its time, one below the other, before the traffic of the users.
final class TimeLine extends Region {

    /// So much is for the names of events.
    static final double HEAD = 186;
    private static final double RIGHT = 28;
    private static final double LEAST_HEIGHT = 120;

    /// What is done on a time line that is not done to one of its events.
    interface Ways {

        /// Offers what can happen at a time, at a place of the screen.
        void offer(Duration at, double x, double y);

        /// Goes to the settings of the chosen event.
        void edit();
    }

    private final Draft draft;
    private final Texts texts;
    private final Supplier<Wording> wording;
    private final Ways ways;
    private final Backdrop backdrop;
    private final VBox lanes = new VBox();
    private final ScrollPane scroll = new ScrollPane(lanes);
    private final Label hint = new Label();
    private final Line marker = new Line();
    private final Label time = new Label();

    TimeLine(Draft draft, Texts texts, Supplier<Wording> wording, Ways ways) {
        this.draft = draft;
        this.texts = texts;
        this.wording = wording;
        this.ways = ways;
        this.backdrop = new Backdrop(texts);
        getStyleClass().add("time-line");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(texts.of("time.line"));
        setMinHeight(LEAST_HEIGHT);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("lanes");
        hint.setText(texts.of("time.empty"));
        hint.getStyleClass().add("time-empty");
        hint.setWrapText(true);
        hint.setMouseTransparent(true);
        marker.getStyleClass().add("drop-line");
        time.getStyleClass().add("drop-time");
        marker.setManaged(false);
        time.setManaged(false);
        marker.setMouseTransparent(true);
        time.setMouseTransparent(true);
        mark(Double.NaN);
        getChildren().addAll(backdrop, scroll, hint, marker, time);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        draft.onChange(this::show);
        show();
    }

    Draft draft() {
        return draft;
    }

    Wording wording() {
        return wording.get();
    }

    String help() {
        return texts.of("time.keys");
    }

    TimeScale scale() {
        return TimeScale.of(draft.scenario().duration(), HEAD, getWidth() - HEAD - RIGHT);
    }

    /// Shows the scenario as it is now.
    void show() {
        var events = draft.scenario().events();
        while (lanes.getChildren().size() > events.size()) {
            lanes.getChildren().removeLast();
        }
        for (int number = lanes.getChildren().size(); number < events.size(); number++) {
            lanes.getChildren().add(new Lane(this, number, events.get(number)));
        }
        var all = all();
        for (int number = 0; number < all.size(); number++) {
            all.get(number).show(events.get(number), number == draft.chosen());
        }
        hint.setVisible(events.isEmpty());
        // with bars in it, these take the keyboard
        setFocusTraversable(events.isEmpty());
        requestLayout();
    }

    private List<Lane> all() {
        var all = new ArrayList<Lane>();
        lanes.getChildren().forEach(node -> all.add((Lane) node));
        return all;
    }

    /// Puts the keyboard on the bar of an event, and the event in sight; on the whole where there is none.
    void focus(int number) {
        var all = all();
        if (all.isEmpty()) {
            requestFocus();
        } else if (number >= 0 && number < all.size()) {
            all.get(number).focus();
            reveal(number);
        }
    }

    private void reveal(int number) {
        double room = scroll.getViewportBounds().getHeight();
        double hidden = all().size() * Lane.HEIGHT - room;
        if (hidden > 0) {
            double top = scroll.getVvalue() * hidden;
            double wanted = Math.clamp(top, (number + 1) * Lane.HEIGHT - room, number * Lane.HEIGHT);
            scroll.setVvalue(wanted / hidden);
        }
    }

    /// Removes the chosen event; the keyboard goes to the one that is chosen then.
    void remove() {
        draft.remove();
        focus(draft.chosen());
    }

    void edit() {
        ways.edit();
    }

    /// Whether a bar is held by the mouse.
    boolean isHeld() {
        return all().stream().anyMatch(Lane::isHeld);
    }

    /// Lets go of the bar that is held.
    void letGo() {
        all().stream().filter(Lane::isHeld).forEach(Lane::letGo);
    }

    void offer(double second, double x, double y) {
        ways.offer(at(second), x, y);
    }

    private Duration at(double second) {
        return scale().snapped(Math.clamp(second, 0, Durations.seconds(draft.scenario().duration())));
    }

    private void pressed(MouseEvent mouse) {
        if (mouse.getClickCount() == 2 && mouse.getX() > HEAD) {
            offer(scale().second(mouse.getX()), mouse.getScreenX(), mouse.getScreenY());
        } else {
            draft.choose(Draft.NONE);
        }
    }

    /// Shows where something that is dragged over it would begin.
    ///
    /// @return whether it is over the time line
    boolean dragged(double sceneX, double sceneY) {
        var here = sceneToLocal(sceneX, sceneY);
        boolean over = contains(here);
        mark(over ? Math.max(HEAD, here.getX()) : Double.NaN);
        return over;
    }

    /// Where something was dropped.
    Duration dropped(double sceneX) {
        mark(Double.NaN);
        return at(scale().second(sceneToLocal(sceneX, 0).getX()));
    }

    private void mark(double x) {
        boolean seen = !Double.isNaN(x);
        marker.setVisible(seen);
        time.setVisible(seen);
        if (seen) {
            var at = at(scale().second(x));
            double place = Math.round(scale().x(at)) + 0.5;
            marker.setStartX(place);
            marker.setEndX(place);
            marker.setStartY(Backdrop.AXIS - 4);
            marker.setEndY(getHeight());
            time.setText(Durations.text(at));
            time.autosize();
            time.relocate(Math.round(place - time.getWidth() / 2), 3);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return Backdrop.AXIS + Math.max(6, all().size()) * Lane.HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        backdrop.resizeRelocate(0, 0, getWidth(), getHeight());
        backdrop.draw(wording().design(), draft.scenario(), scale(), getHeight());
        scroll.resizeRelocate(0, Backdrop.AXIS, getWidth(), Math.max(0, getHeight() - Backdrop.AXIS));
        all().forEach(Lane::requestLayout);
        double room = Math.min(420, getWidth() - HEAD - RIGHT - 32);
        hint.resizeRelocate(Math.round(HEAD + (getWidth() - HEAD - RIGHT - room) / 2), Math.round(getHeight() * 0.36), room,
                hint.prefHeight(room));
    }
}
