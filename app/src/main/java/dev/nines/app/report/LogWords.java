package dev.nines.app.report;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import dev.nines.analysis.simulation.Occurrence;
import dev.nines.analysis.simulation.SimulationResult;
import dev.nines.analysis.simulation.scaling.Reason;
import dev.nines.diagrams.chart.TimeAxis;
import dev.nines.model.Architecture;
import dev.nines.model.property.Terms;
import dev.nines.model.text.Message;

/// What happened in a run, a line each, with the time of the day: `12:00:34.2 web 3 unhealthy after 2 failed checks`.
public final class LogWords {

    private final Architecture architecture;
    private final Function<Duration, String> clock;
    private final Locale language;
    private final EventWords events;

    private LogWords(Architecture architecture, Function<Duration, String> clock, Locale language) {
        this.architecture = architecture;
        this.clock = clock;
        this.language = language;
        this.events = new EventWords(architecture, language);
    }

    /// A line for each occurrence of the log of a run.
    public static List<String> of(Architecture architecture, SimulationResult run, Locale language) {
        return of(architecture, run.scenario().start(), run.log(), language);
    }

    /// A line for each occurrence of a log.
    ///
    /// @param start the time of the day at which the run began
    public static List<String> of(Architecture architecture, Duration start, List<Occurrence> log, Locale language) {
        return of(architecture, at -> clock(start.plus(at)), log, language);
    }

    /// A line for each occurrence of a log.
    ///
    /// @param clock writes a time since the beginning
    public static List<String> of(Architecture architecture, Function<Duration, String> clock, List<Occurrence> log,
            Locale language) {
        var words = new LogWords(architecture, clock, language);
        return log.stream().map(words::line).toList();
    }

    private String line(Occurrence occurrence) {
        var component = Labels.of(architecture, occurrence.component());
        var who = occurrence.part() < 0 ? component : component + " " + (occurrence.part() + 1);
        return clock.apply(occurrence.at()) + " " + happened(occurrence, who);
    }

    private String happened(Occurrence occurrence, String who) {
        var event = occurrence.event();
        if (event != null) {
            return occurrence.what() == Occurrence.What.BROKE ? events.begins(event, who) : events.ends(event, who);
        }
        var words = word("simulation.what." + occurrence.what().name().toLowerCase(Locale.ROOT).replace('_', '-'), who,
                count(occurrence));
        var why = occurrence.why();
        return why == null ? words : words + ": " + why(why, occurrence.what() == Occurrence.What.ALARM_OVER);
    }

    /// @param over whether it is so no more
    private String why(Reason why, boolean over) {
        return switch (why) {
            case Reason.Alarm alarm when over -> word("simulation.why.over", Terms.of(alarm.metric()), number(alarm.value()));
            case Reason.Alarm alarm -> word("simulation.why." + (alarm.above() ? "above" : "below"), Terms.of(alarm.metric()),
                    number(alarm.value()), number(alarm.threshold()), alarm.minutes());
            case Reason.Schedule _ -> word("simulation.why.schedule");
            case Reason.Foresight foresight -> word("simulation.why.foresight", Terms.of(foresight.metric()));
        };
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "–" : LoadFigures.number(value);
    }

    private Object count(Occurrence occurrence) {
        return switch (occurrence.what()) {
            case SCALED_OUT, SCALED_IN, OVERLOADED -> occurrence.count();
            case UNHEALTHY -> occurrence.count() == 0 ? "" : word("simulation.checks.failed", occurrence.count());
            default -> occurrence.count() == 0 ? "" : word("simulation.checks.passed", occurrence.count());
        };
    }

    /// A time of the day, to a tenth of a second.
    public static String clock(Duration at) {
        return TimeAxis.clock(at.toMillis() / 1000.0) + "." + at.toMillisPart() / 100;
    }

    private String word(String key, Object... arguments) {
        return Message.of(LogWords.class, key, arguments).in(language);
    }
}
