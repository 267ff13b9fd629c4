package dev.nines.app.scenario;

import java.util.List;
import java.util.Objects;

import dev.nines.model.property.Names;
import dev.nines.model.property.RecordType;
import dev.nines.model.property.Shape;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Happening;
import org.kordamp.ikonli.feather.Feather;

/// What can happen, as it is offered: with an icon and a colour each.
final class Happenings {

    /// The setting of an event that says what happens.
    static final Shape.Either EITHER = either("what");

    private static final List<Class<? extends Happening>> TYPES = EITHER.choices().values().stream()
            .<Class<? extends Happening>>map(type -> type.asSubclass(Happening.class)).toList();

    private Happenings() {}

    /// The setting of an event that has several forms.
    static Shape.Either either(String setting) {
        return (Shape.Either) Objects.requireNonNull(RecordType.of(Event.class).find(setting)).shape();
    }

    /// All there are.
    static List<Class<? extends Happening>> all() {
        return TYPES;
    }

    /// The name in files.
    static String name(Class<? extends Happening> type) {
        return Names.ofClass(type);
    }

    static Feather icon(Class<? extends Happening> type) {
        return switch (name(type)) {
            case "crash" -> Feather.POWER;
            case "hang" -> Feather.PAUSE_CIRCLE;
            case "slow" -> Feather.LOADER;
            case "packet-loss" -> Feather.WIFI_OFF;
            case "latency" -> Feather.CLOCK;
            case "errors" -> Feather.ALERT_TRIANGLE;
            case "partition" -> Feather.SCISSORS;
            case "failover" -> Feather.SHUFFLE;
            case "cache-loss" -> Feather.WIND;
            case "zonal-shift" -> Feather.CORNER_UP_RIGHT;
            default -> Feather.TRENDING_UP;
        };
    }

    /// The style class of its colour: what is gone, what is worse than usual, what comes from outside.
    static String tone(Class<? extends Happening> type) {
        return switch (name(type)) {
            case "crash", "hang", "partition" -> "happening-gone";
            case "surge", "zonal-shift" -> "happening-traffic";
            case "failover", "cache-loss" -> "happening-moment";
            default -> "happening-worse";
        };
    }
}
