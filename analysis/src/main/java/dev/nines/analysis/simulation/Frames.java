package dev.nines.analysis.simulation;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// What every component was doing at the ends of equal steps of a run: for playing it back, forth and at any speed.
///
/// Fill one with [Simulation#recorded], which plays the same run as without: the engine notices nothing. Memory is bounded: when there is
/// no more room, every other frame is forgotten and steps take twice as long. Counts are kept from the beginning, so that nothing is lost
/// with a frame. 88 bytes for each component and frame, 16 for each connection. One thread adds frames; others read what [#soFar] gives them.
public final class Frames {

    static final int WAITING = 0;
    static final int INSIDE = 1;
    static final int ARRIVED = 2;
    static final int ANSWERED = 3;
    static final int FAILED = 4;
    static final int WORKED = 5;
    static final int PLACES = 6;
    static final int WORKING = 7;
    static final int UNHEALTHY = 8;
    static final int STAYED = 9;
    static final int SERVERS = 10;
    static final int FIELDS = 11;
    static final long NO_SERVERS = -1;

    private static final int ROOM = 256;
    private static final double MILLISECOND = 1e6;

    /// A tenth of a second: what moves on the canvas does not leap.
    private static final Duration SMOOTH = Duration.ofMillis(100);
    /// More are never looked at.
    private static final int PLENTY = 36_000;

    private int most;
    /// That all frames may take.
    private final long room;
    private List<ComponentId> components = List.of();
    private int connections;
    private volatile Reel reel;

    /// @param step from frame to frame at first, more than 0
    /// @param most frames that are kept, at least 2
    public Frames(Duration step, int most) {
        this(step, most, Long.MAX_VALUE);
    }

    private Frames(Duration step, int most, long room) {
        if (!step.isPositive() || most < 2) {
            throw new IllegalArgumentException(
                    "%d frames in steps of %s; at least 2 in steps of more than 0".formatted(most, step));
        }
        this.reel = new Reel(step.toNanos(), new long[Math.min(most, ROOM)][], 0);
        this.most = most;
        this.room = room;
    }

    /// Frames of every tenth of a second at first that take so many bytes at most, however large the design is.
    public static Frames within(long bytes) {
        return new Frames(SMOOTH, PLENTY, bytes);
    }

    private Frames(Frames other) {
        this.reel = other.reel;
        this.most = other.most;
        this.room = other.room;
        this.components = other.components;
        this.connections = other.connections;
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

    /// A component in a frame. Counts are of the step that ends with it. A machine counts what its programs count where requests enter.
    ///
    /// @param waiting requests that wait for a place
    /// @param inside requests that are there, waiting, served, or until what they call has answered
    /// @param busy share of the processors of its machine that computed during the step, or of its places that served where it has
    /// its own; NaN where it has neither
    /// @param arrived requests that came
    /// @param answered requests that were answered
    /// @param failed requests that failed there
    /// @param stayed milliseconds that those that ended had been there, mean; NaN where none did
    /// @param working which of its first 64 parts take what comes, bit by bit, the first one lowest
    /// @param unhealthy which of them somebody counts as unhealthy who checks them
    /// @param servers of a group; absent where they do not come and go
    public record Frame(int waiting, int inside, double busy, long arrived, long answered, long failed, double stayed,
            long working,
            long unhealthy, @Nullable Servers servers) {}

    /// The servers of a group in a frame.
    ///
    /// @param desired how many there are to be
    /// @param booting launched, not in service yet
    /// @param draining finishing what they have begun
    public record Servers(int desired, int booting, int inService, int draining) {

        private static final int BITS = 15;
        private static final int MASK = (1 << BITS) - 1;

        long packed() {
            return ((part(desired) << BITS | part(booting)) << BITS | part(inService)) << BITS | part(draining);
        }

        private static long part(int count) {
            return Math.min(count, MASK);
        }

        private static int count(long packed, int place) {
            return (int) (packed >> place * BITS) & MASK;
        }

        static Servers of(long packed) {
            return new Servers(count(packed, 3), count(packed, 2), count(packed, 1), count(packed, 0));
        }
    }

    /// A connection during the step that ends with a frame.
    ///
    /// @param calls that began, further attempts too; not those that check health
    /// @param failed those that failed, as far as the caller waited for them
    public record Flow(long calls, long failed) {}

    /// From frame to frame.
    public Duration step() {
        return Duration.ofNanos(reel.step);
    }

    /// How many frames there are; the first is that of the beginning.
    public int count() {
        return reel.count;
    }

    /// The components that serve, machines with programs, and the users.
    public List<ComponentId> components() {
        return components;
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
        return since(Math.max(0, frame - 1), frame, component);
    }

    /// The same with counts, and what was busy, of all steps since an earlier frame.
    ///
    /// @param from 0 to the frame
    public Frame since(int from, int frame, int component) {
        var all = reel;
        long[] now = all.rows[Objects.checkIndex(frame, all.count)];
        long[] before = all.rows[Objects.checkIndex(from, frame + 1)];
        int at = component * FIELDS;
        double time = now[at + PLACES] * (double) all.step * (frame - from);
        double busy = time == 0 ? Double.NaN : (now[at + WORKED] - before[at + WORKED]) / time;
        long failed = now[at + FAILED] - before[at + FAILED];
        long answered = now[at + ANSWERED] - before[at + ANSWERED];
        double stayed = (now[at + STAYED] - before[at + STAYED]) / MILLISECOND / (answered + failed);
        long servers = now[at + SERVERS];
        return new Frame((int) now[at + WAITING], (int) now[at + INSIDE], Math.min(1, busy),
                now[at + ARRIVED] - before[at + ARRIVED], answered, failed, stayed, now[at + WORKING], now[at + UNHEALTHY],
                servers == NO_SERVERS ? null : Servers.of(servers));
    }

    /// What went over a connection. Calls to what only passes them on count on every connection up to what serves them.
    ///
    /// @param frame 0 to [#count] − 1
    /// @param connection its place in the design
    public Flow flow(int frame, int connection) {
        return flow(Math.max(0, frame - 1), frame, connection);
    }

    /// The same of all steps since an earlier frame.
    ///
    /// @param from 0 to the frame
    public Flow flow(int from, int frame, int connection) {
        var all = reel;
        long[] now = all.rows[Objects.checkIndex(frame, all.count)];
        long[] before = all.rows[Objects.checkIndex(from, frame + 1)];
        int at = components.size() * FIELDS + 2 * Objects.checkIndex(connection, connections);
        return new Flow(now[at] - before[at], now[at + 1] - before[at + 1]);
    }

    /// When the next frame is due, in nanoseconds.
    long due() {
        return reel.count * reel.step;
    }

    /// Makes known what is in a frame, before the first one.
    ///
    /// @param connectionCount of the design
    void shows(List<ComponentId> all, int connectionCount) {
        components = List.copyOf(all);
        connections = connectionCount;
        // two at least, for there is nothing to play between fewer
        most = (int) Math.clamp(room / Math.max(1, (long) width() * Long.BYTES), 2, most);
    }

    /// How many figures a frame has: [#FIELDS] for each component, then for each connection how many calls there were and how many failed.
    int width() {
        return components.size() * FIELDS + 2 * connections;
    }

    /// Adds a frame of counts from the beginning.
    void add(long[] frame) {
        var more = reel.and(frame);
        reel = more.count == most ? more.thinned() : more;
    }
}
