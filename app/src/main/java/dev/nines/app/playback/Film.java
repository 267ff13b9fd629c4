package dev.nines.app.playback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

import dev.nines.app.editor.Glass;
import dev.nines.app.editor.Places;
import dev.nines.app.editor.Viewport;
import dev.nines.app.look.Look;
import dev.nines.app.look.Paints;
import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import org.jspecify.annotations.Nullable;

/// A run over the drawing: dots that move along connections, and over every card how full it is, what waits, and what is wrong.
final class Film implements Glass.Painting {

    /// Between the seats of dots, in units of the drawing; on the screen never less than the second.
    private static final double SEATS = 14;
    private static final double LEAST_SEATS = 9;
    private static final double RADIUS = 2.4;
    private static final double LEAST_RADIUS = 1.3;
    /// How fast dots move, in units of the drawing a second.
    private static final double PACE = 64;

    private final Look look;
    private final Map<ConnectionId, List<Way>> ways = new HashMap<>();
    private final Footage run;
    private @Nullable Places places;
    private Scene scene = new Scene(Map.of(), Map.of());
    private double moved;

    Film(Footage run, Look look) {
        this.run = run;
        this.look = look;
    }

    /// Shows another moment from now on.
    void show(Scene moment) {
        scene = moment;
    }

    /// Lets dots move for some seconds of the person who watches.
    void move(double seconds) {
        moved += seconds * PACE;
    }

    @Override
    public void over(Places drawn) {
        places = drawn;
        ways.clear();
        for (var connection : run.design().connections()) {
            var lines = drawn.lines(connection.id()).stream().map(Way::new).filter(way -> way.length() > 0).toList();
            if (!lines.isEmpty()) {
                ways.put(connection.id(), lines);
            }
        }
    }

    @Override
    public void paint(GraphicsContext pen, Viewport view) {
        var drawn = places;
        if (drawn == null) {
            return;
        }
        var seen = view.seen().grown(SEATS);
        pen.save();
        pen.translate(view.x(), view.y());
        pen.scale(view.scale(), view.scale());
        dots(pen, view, seen);
        var painter = new CardPainter(pen, look, view.scale());
        scene.cards().forEach((id, card) -> {
            drawn.rooms(id).stream().filter(seen::overlaps).forEach(place -> painter.room(place, card));
            drawn.cards(id).stream().filter(seen::overlaps).forEach(place -> painter.card(place, card));
        });
        if (run.release() != null) {
            versions(new VersionPainter(pen, look, view.scale()), drawn, run.release().fleets());
        }
        pen.restore();
    }

    private void versions(VersionPainter painter, Places drawn, List<ComponentId> fleets) {
        scene.cards().forEach((id, card) -> {
            if (!card.versions().isEmpty() && fleets.contains(id)) {
                var rooms = drawn.rooms(id);
                painter.servers(rooms.isEmpty() ? drawn.cards(id) : rooms, card.versions());
            } else if (!card.versions().isEmpty()) {
                drawn.cards(id).forEach(place -> painter.process(place, card.versions()));
            }
        });
    }

    private void dots(GraphicsContext pen, Viewport view, Bounds seen) {
        double radius = Math.max(RADIUS, LEAST_RADIUS / view.scale());
        double seats = Math.max(SEATS, LEAST_SEATS / view.scale());
        long first = (long) Math.floor(moved / seats);
        double shift = moved - first * seats;
        var fresh = new ArrayList<Double>();
        var failed = new ArrayList<Double>();
        var theme = look.theme().get();
        pen.setFill(Paints.of(theme.good()));
        scene.flows().forEach((id, flow) -> ways.getOrDefault(id, List.of()).forEach(way -> {
            double density = Dots.density(flow.perSecond());
            for (int seat = 0; shift + seat * seats <= way.length(); seat++) {
                // the number of what sits there, not of the seat: the same all the way along the line
                long number = seat - first;
                if (Dots.isTaken(number, density)) {
                    way.at(shift + seat * seats, (x, y) -> {
                        if (!seen.contains(x, y)) {
                            return;
                        }
                        if (Dots.fails(number, flow.failing())) {
                            failed.add(x);
                            failed.add(y);
                        } else if (Dots.isFresh(number, flow.fresh())) {
                            fresh.add(x);
                            fresh.add(y);
                        } else {
                            dot(pen, x, y, radius);
                        }
                    });
                }
            }
        }));
        dots(pen, fresh, Paints.of(theme.accent()), radius);
        dots(pen, failed, Paints.of(theme.bad()), radius * 1.2);
    }

    private static void dots(GraphicsContext pen, List<Double> places, Color color, double radius) {
        pen.setFill(color);
        for (int at = 0; at < places.size(); at += 2) {
            dot(pen, places.get(at), places.get(at + 1), radius);
        }
    }

    private static void dot(GraphicsContext pen, double x, double y, double radius) {
        pen.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
