package dev.nines.app.report;

import java.math.BigDecimal;
import java.util.Locale;

import dev.nines.analysis.compare.Line;
import dev.nines.analysis.compare.Mark;
import dev.nines.analysis.compare.Unit;
import dev.nines.analysis.compare.Value;
import dev.nines.model.quantity.Money;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Values of a comparison and what they differ by, as every report and the window write them.
public final class CompareFigures {

    private static final String NONE = "–";
    private static final double PERCENT = 100;
    /// From this growth on a multiple reads better than a percentage.
    private static final double MANY_TIMES = 10;

    private CompareFigures() {}

    /// The value of a design, with a sign where it keeps or misses what the design asks for.
    public static String value(Line line, int design, Locale language) {
        return switch (line.values().get(design)) {
            case null -> NONE;
            case Value.Words words -> words.words().in(language);
            case Value.Number number -> {
                var text = text(line.unit(), number.number());
                var kept = number.kept();
                yield (number.bound() ? word(language, "cost.incomplete", text) : text)
                        + (kept == null ? "" : kept ? " ✓" : " ✗");
            }
        };
    }

    /// How a design compares with the first one, with a sign for the direction: `▲ −12.5 %`.
    public static String change(Line line, int design, Locale language) {
        return (sign(line.mark(design)) + " " + size(line, design, language)).strip();
    }

    /// How a value is meant.
    public static Tone tone(Line line, int design) {
        return line.values().get(design) instanceof Value.Number number && Boolean.FALSE.equals(number.kept())
                ? Tone.BAD
                : Tone.PLAIN;
    }

    /// How a change is meant.
    public static Tone tone(Mark mark) {
        return switch (mark) {
            case SAME, OTHER -> Tone.MUTED;
            case BETTER -> Tone.GOOD;
            case WORSE -> Tone.WARNING;
        };
    }

    private static String sign(Mark mark) {
        return switch (mark) {
            case SAME -> "=";
            case BETTER -> "▲";
            case WORSE -> "▼";
            case OTHER -> "◇";
        };
    }

    private static String size(Line line, int design, Locale language) {
        var difference = line.difference(design);
        if (line.mark(design) == Mark.SAME || difference == null) {
            return "";
        }
        return switch (line.unit()) {
            case COUNT -> signed(difference, Figures.whole(Math.round(Math.abs(difference))));
            case SHARE -> points(difference, language);
            case UNAVAILABILITY -> points(-difference, language);
            case MONEY, RATE, SECONDS, MINUTES, HOURS, MULTIPLE, TIMES -> growth(line, difference, line.growth(design));
        };
    }

    private static String growth(Line line, double difference, @Nullable Double growth) {
        if (growth == null) {
            return signed(difference, text(line.unit(), Math.abs(difference)));
        }
        return growth >= MANY_TIMES
                ? "×" + AvailabilityFigures.number(1 + growth)
                : signed(growth, AvailabilityFigures.number(Math.abs(growth) * PERCENT) + " %");
    }

    private static String points(double difference, Locale language) {
        return signed(difference, word(language, "compare.points",
                AvailabilityFigures.number(Math.abs(difference) * PERCENT)));
    }

    private static String signed(double number, String size) {
        return (number < 0 ? "−" : "+") + size;
    }

    private static String text(Unit unit, double number) {
        return switch (unit) {
            case MONEY -> Figures.money(new Money(BigDecimal.valueOf(number)));
            case RATE -> LoadFigures.rate(number);
            case SECONDS -> LoadFigures.time(number);
            case MINUTES -> AvailabilityFigures.minutes(number);
            case HOURS -> AvailabilityFigures.hours(number);
            case MULTIPLE -> LoadFigures.multiple(number);
            case SHARE -> Double.isInfinite(number) ? LoadFigures.share(number) : Figures.percent(number);
            case UNAVAILABILITY -> AvailabilityFigures.availability(number);
            case COUNT -> Figures.whole(Math.round(number));
            case TIMES -> AvailabilityFigures.number(number);
        };
    }

    private static String word(Locale language, String key, Object... arguments) {
        return Message.of(CompareFigures.class, key, arguments).in(language);
    }
}
