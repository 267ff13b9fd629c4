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
        pen.restore();
    }

    private void dots(GraphicsContext pen, Viewport view, Bounds seen) {
        double radius = Math.max(RADIUS, LEAST_RADIUS / view.scale());
        double seats = Math.max(SEATS, LEAST_SEATS / view.scale());
        var failed = new ArrayList<Double>();
        pen.setFill(paint(false));
        scene.flows().forEach((id, flow) -> ways.getOrDefault(id, List.of()).forEach(way -> {
            double density = Dots.density(flow.perSecond());
            long first = (long) Math.floor(moved / seats);
            double shift = moved - first * seats;
            for (int seat = 0; shift + seat * seats <= way.length(); seat++) {
                // the number of what sits there, not of the seat: the same all the way along the line
                long number = seat - first;
                if (Dots.isTaken(number, density)) {
                    boolean fails = Dots.fails(number, flow.failing());
                    way.at(shift + seat * seats, (x, y) -> {
                        if (!seen.contains(x, y)) {
                            return;
                        }
                        if (fails) {
                            failed.add(x);
                            failed.add(y);
                        } else {
                            pen.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
                        }
                    });
                }
            }
        }));
        pen.setFill(paint(true));
        double larger = radius * 1.2;
        for (int at = 0; at < failed.size(); at += 2) {
            pen.fillOval(failed.get(at) - larger, failed.get(at + 1) - larger, 2 * larger, 2 * larger);
        }
    }

    private Color paint(boolean failing) {
        var theme = look.theme().get();
        return Paints.of(failing ? theme.bad() : theme.good());
    }
}
