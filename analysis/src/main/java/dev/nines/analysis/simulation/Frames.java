package dev.nines.analysis.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import dev.nines.analysis.simulation.process.Outcome;
import dev.nines.analysis.simulation.process.Unit;
import dev.nines.model.quantity.ComponentId;

/// What every component was doing at the ends of equal steps of a run: for playing it back, forth and at any speed.
///
/// Fill one with [Simulation#recorded], which plays the same run as without: the engine notices nothing. Memory is bounded: when there is
/// no more room, every other frame is forgotten and steps take twice as long. Counts are kept from the beginning, so that nothing is lost
/// with a frame. 64 bytes for each component and frame. One thread adds frames; others read what [#soFar] gives them.
public final class Frames {

    private static final int WAITING = 0;
    private static final int INSIDE = 1;
    private static final int ARRIVED = 2;
    private static final int ANSWERED = 3;
    private static final int FAILED = 4;
    private static final int WORKED = 5;
    private static final int PLACES = 6;
    private static final int WORKING = 7;
    private static final int FIELDS = 8;
    private static final int ROOM = 256;
    /// Of each component in each frame.
    static final int BYTES = FIELDS * Long.BYTES;

    private final int most;
    private final List<ComponentId> components = new ArrayList<>();
    private volatile Reel reel;

    /// @param step from frame to frame at first, more than 0
    /// @param most frames that are kept, at least 2
    public Frames(Duration step, int most) {
        if (!step.isPositive() || most < 2) {
            throw new IllegalArgumentException(
                    "%d frames in steps of %s; at least 2 in steps of more than 0".formatted(most, step));
        }
        this.reel = new Reel(step.toNanos(), new long[Math.min(most, ROOM)][], 0);
        this.most = most;
    }

    private Frames(Frames other) {
        this.reel = other.reel;
        this.most = other.most;
        components.addAll(other.components);
    }

    /// Frames so far: rows that are there are not written again, and those to come are not looked at.
    ///
    /// @param step in nanoseconds
    private record Reel(long step, long[][] rows, int count) {

        /// With one more.
        Reel and(long[] row) {
            var room = count < rows.length ? rows : Arrays.copyOf(rows, 2 * count);
            room[count] = row;
            return new Reel(step, room, count + 1);
        }

        /// The first of every two frames: those of the longer steps.
        Reel thinned() {
            var fewer = new long[rows.length][];
            for (int frame = 0; 2 * frame < count; frame++) {
                fewer[frame] = rows[2 * frame];
            }
            return new Reel(2 * step, fewer, (count + 1) / 2);
        }
    }

    /// The frames that there are now: what is added later does not change them, and any thread may read them.
    public Frames soFar() {
        return new Frames(this);
    }

    /// A component in a frame. Counts are of the step that ends with it.
    ///
    /// @param waiting requests that wait for a place
    /// @param inside requests that are there, waiting, served, or until what they call has answered
    /// @param busy share of its places that served during the step; NaN where it has no places of its own
    /// @param arrived requests that came
    /// @param answered requests that were answered
    /// @param failed requests that failed there
    /// @param working which of its first 64 parts take what comes, bit by bit, the first one lowest
    public record Frame(int waiting, int inside, double busy, long arrived, long answered, long failed, long working) {}

    /// From frame to frame.
    public Duration step() {
        return Duration.ofNanos(reel.step);
    }

    /// How many frames there are; the first is that of the beginning.
    public int count() {
        return reel.count;
    }

    /// The components that serve, and the users.
    public List<ComponentId> components() {
        return List.copyOf(components);
    }

    /// The number of the frame that shows a time: the last one until then.
    public int at(Duration time) {
        var now = reel;
        return (int) Math.clamp(time.toNanos() / now.step, 0, Math.max(0, now.count - 1));
    }

    /// What a component was doing.
    ///
    /// @param frame 0 to [#count] − 1
    /// @param component its place among [#components]
    public Frame of(int frame, int component) {
        var all = reel;
        long[] now = all.rows[Objects.checkIndex(frame, all.count)];
        long[] before = all.rows[Math.max(0, frame - 1)];
        int at = component * FIELDS;
        double places = now[at + PLACES];
        double busy = frame == 0 || places == 0 ? Double.NaN : (now[at + WORKED] - before[at + WORKED]) / (places * all.step);
        return new Frame((int) now[at + WAITING], (int) now[at + INSIDE], Math.min(1, busy),
                now[at + ARRIVED] - before[at + ARRIVED], now[at + ANSWERED] - before[at + ANSWERED],
                now[at + FAILED] - before[at + FAILED], now[at + WORKING]);
    }

    /// When the next frame is due, in nanoseconds.
    long due() {
        return reel.count * reel.step;
    }

    /// Makes a component known, before the first frame.
    void add(ComponentId component) {
        components.add(component);
    }

    /// Adds a frame.
    ///
    /// @param parts the processes of each component that is known
    void add(List<Unit[][]> parts) {
        var row = new long[components.size() * FIELDS];
        for (int component = 0; component < components.size(); component++) {
            fill(row, component * FIELDS, parts.get(component));
        }
        var more = reel.and(row);
        reel = more.count == most ? more.thinned() : more;
    }

    private static void fill(long[] row, int at, Unit[][] parts) {
        for (int part = 0; part < parts.length; part++) {
            boolean working = true;
            for (var unit : parts[part]) {
                row[at + WAITING] += unit.waiting();
                row[at + INSIDE] += unit.inside();
                row[at + ARRIVED] += unit.arrived();
                row[at + ANSWERED] += unit.ended(Outcome.OK);
                row[at + FAILED] += unit.ended() - unit.ended(Outcome.OK);
                row[at + WORKED] += unit.worked();
                row[at + PLACES] += unit.places();
                working &= unit.isServing();
            }
            row[at + WORKING] |= working && part < Long.SIZE ? 1L << part : 0;
        }
    }
}
