package dev.nines.model.file;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;

import dev.nines.model.property.Scalars;
import dev.nines.model.property.Shape;
import dev.nines.model.quantity.ElementId;
import dev.nines.model.text.Message;
import dev.nines.model.text.NearestName;
import org.jspecify.annotations.Nullable;

/// Guesses what was meant: the advice that begins with "Maybe".
final class Hints {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Hints() {}

    /// The nearest of some names, or null.
    static @Nullable Message nearest(String written, Collection<String> names) {
        var name = NearestName.to(written, names);
        return name == null ? null : maybe("\"" + name + "\"");
    }

    /// What a single value of the wrong form may have been meant to be, or null.
    static @Nullable Message single(Shape shape, Object plain) {
        return switch (plain) {
            case BigDecimal number -> ofNumber(shape, number);
            case String text -> ofText(shape, text);
            case JsonNull _ -> Message.of(Hints.class, "hint.leave-out");
            default -> null;
        };
    }

    private static @Nullable Message ofNumber(Shape shape, BigDecimal number) {
        var text = JsonText.number(number);
        return switch (shape) {
            case Shape.Time _ -> number.signum() < 0 ? null : maybe("\"" + text + "s\"");
            case Shape.Size _ -> number.signum() < 0 ? null : maybe("\"" + text + " GB\"");
            case Shape.Share _ -> number.signum() > 0 && number.compareTo(HUNDRED) <= 0
                    ? Message.of(Hints.class, "hint.percent",
                            JsonText.number(number.movePointLeft(2).stripTrailingZeros()))
                    : null;
            case Shape.Flag _ -> maybe(number.signum() == 0 ? "false" : "true");
            case Shape.Text _ -> maybe("\"" + text + "\"");
            case Shape.Whole _ -> number.abs().compareTo(new BigDecimal(Integer.MAX_VALUE)) < 0
                    ? maybe(Long.toString(Math.round(number.doubleValue())))
                    : null;
            default -> null;
        };
    }

    private static @Nullable Message ofText(Shape shape, String text) {
        return switch (shape) {
            case Shape.Choice choice -> nearest(text, Scalars.names(choice));
            case Shape.Flag _,Shape.Whole _,Shape.Decimal _,Shape.Share _,Shape.PerSecond _,Shape.Amount _ ->
                unquoted(shape, text);
            case Shape.Time _ -> wordedTime(text);
            case Shape.Block _ -> text.matches("[0-9.]{7,15}") ? maybe("\"" + text + "/32\"") : null;
            case Shape.Reference _ -> id(text);
            default -> null;
        };
    }

    private static @Nullable Message unquoted(Shape shape, String text) {
        var trimmed = text.strip().toLowerCase(Locale.ROOT).replace(",", "");
        if (trimmed.length() > 30) {
            return null;
        }
        if (shape instanceof Shape.Share && trimmed.matches("[0-9.]{1,9}\\s*%")) {
            return percent(trimmed.replace("%", "").strip());
        }
        try {
            Scalars.parse(shape, trimmed);
            return Message.of(Hints.class, "hint.unquoted", trimmed);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static @Nullable Message percent(String number) {
        try {
            return Message.of(Hints.class, "hint.percent",
                    JsonText.number(new BigDecimal(number).movePointLeft(2).stripTrailingZeros()));
        } catch (NumberFormatException _) {
            return null;
        }
    }

    private static @Nullable Message wordedTime(String text) {
        var digits = text.strip().replaceAll("[^0-9.].*", "");
        var unit = text.strip().substring(digits.length()).strip().toLowerCase(Locale.ROOT);
        if (digits.isEmpty()) {
            return null;
        }
        var known = switch (unit) {
            case "", "sec", "secs", "second", "seconds", "초" -> "s";
            case "msec", "millis", "millisecond", "milliseconds", "밀리초" -> "ms";
            case "min", "mins", "minute", "minutes", "분" -> "m";
            case "hour", "hours", "hr", "hrs", "시간" -> "h";
            case "day", "days", "일" -> "d";
            default -> null;
        };
        return known == null ? null : maybe("\"" + digits + known + "\"");
    }

    /// An id made of what was written, or null.
    static @Nullable Message id(String written) {
        var made = written.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-").replaceAll("^[-._]+",
                "");
        var cut = made.length() > 64 ? made.substring(0, 64) : made;
        return ElementId.isValid(cut) ? maybe("\"" + cut + "\"") : null;
    }

    static Message maybe(String text) {
        return Message.of(Hints.class, "hint.maybe", text);
    }
}
