package dev.nines.app.scenario;

import java.time.Duration;

import dev.nines.model.quantity.Durations;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Scenario;
import dev.nines.model.scenario.Timing;

/// Where an event stands on the time line of a scenario, and the event elsewhere.
///
/// Nothing leaves the time line: what would is put at its nearer end.
///
/// @param length of the scenario
record Placed(Event event, Duration length) {

    /// What an event looks like on the time line.
    enum Form {
        /// A point.
        MOMENT,
        /// From one time to another.
        STRETCH,
        /// From a time to the end of the scenario.
        OPEN,
        /// At any time, again and again.
        RANDOM
    }

    static Placed in(Scenario scenario, Event event) {
        return new Placed(event, scenario.duration());
    }

    Form form() {
        return switch (event.when()) {
            case Timing.AtRandom _ -> Form.RANDOM;
            case Timing.Once once when event.what().isMoment() || once.lasts() != null && once.lasts().isZero() -> Form.MOMENT;
            case Timing.Once once -> once.lasts() == null ? Form.OPEN : Form.STRETCH;
        };
    }

    /// When it begins.
    Duration from() {
        return switch (event.when()) {
            case Timing.Once once -> once.at();
            case Timing.AtRandom _ -> Duration.ZERO;
        };
    }

    /// When it is over, which may be after the end of the scenario.
    Duration to() {
        return switch (form()) {
            case MOMENT -> from();
            case STRETCH -> from().plus(lasts());
            case OPEN, RANDOM -> length;
        };
    }

    private Duration lasts() {
        return event.when() instanceof Timing.Once(var _, var lasts) && lasts != null ? lasts : Duration.ZERO;
    }

    double second() {
        return Durations.seconds(from());
    }

    /// Whether it begins when the scenario is over.
    boolean isBeyond() {
        return form() != Form.RANDOM && from().compareTo(length) >= 0;
    }

    /// The event at another time, as long as before.
    Event movedTo(Duration at) {
        return event.when() instanceof Timing.Once(var _, var lasts)
                ? with(new Timing.Once(within(at, Duration.ZERO, length), lasts))
                : event;
    }

    /// The event from another time until the same as before.
    Event beginningAt(Duration at) {
        if (!(event.when() instanceof Timing.Once(var from, var lasts))) {
            return event;
        }
        if (lasts == null) {
            return with(new Timing.Once(within(at, Duration.ZERO, length), null));
        }
        var end = from.plus(lasts);
        var begin = within(at, Duration.ZERO, end);
        return with(new Timing.Once(begin, end.minus(begin)));
    }

    /// The event from the same time until another.
    Event endingAt(Duration end) {
        return event.when() instanceof Timing.Once(var from, var _) && !event.what().isMoment()
                ? with(new Timing.Once(from, within(end, from, length.compareTo(from) < 0 ? from : length).minus(from)))
                : event;
    }

    private Event with(Timing when) {
        return new Event(event.what(), event.on(), when);
    }

    private static Duration within(Duration time, Duration least, Duration most) {
        return time.compareTo(least) < 0 ? least : time.compareTo(most) > 0 ? most : time;
    }
}
