package dev.nines.app.inspector;

import java.math.BigDecimal;
import java.util.Locale;

import dev.nines.model.property.Limits;
import dev.nines.model.property.Property;
import dev.nines.model.property.Scalars;
import dev.nines.model.property.Shape;
import dev.nines.model.quantity.Probability;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// What a person typed into a field: a value that fits the setting, or why it does not.
sealed interface Typed {

    /// It fits.
    record Fits(@Nullable Object value) implements Typed {}

    /// It does not.
    record Refused(Message message) implements Typed {}

    /// Reads what was typed for a single value.
    ///
    /// @param optional
    ///            whether nothing typed means absent
    static Typed of(String text, Shape shape, @Nullable Limits limits, boolean optional) {
        var stripped = text.strip();
        if (stripped.isEmpty() && !(shape instanceof Shape.Text)) {
            return optional ? new Fits(null) : refused("error.needed");
        }
        if (text.isEmpty() && optional) {
            return new Fits(null);
        }
        try {
            var value = shape instanceof Shape.Share ? share(stripped) : Scalars.parse(shape, text(shape, text));
            return limits == null || limits.allow(value) ? new Fits(value) : new Refused(outside(limits, shape));
        } catch (IllegalArgumentException _) {
            return refused(complaint(shape));
        }
    }

    private static String text(Shape shape, String text) {
        return switch (shape) {
            case Shape.Text _ -> text;
            case Shape.Whole _,Shape.Decimal _,Shape.PerSecond _,Shape.Amount _ ->
                text.replace(",", "").replace("$", "");
            default -> text.strip();
        };
    }

    private static Object share(String text) {
        var number = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        return new Probability(new BigDecimal(number).movePointLeft(2).doubleValue());
    }

    /// A value as the field shows it: what [#of] reads back to the same.
    static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Probability share -> ((BigDecimal) Scalars.plain(share)).movePointRight(2)
                    .stripTrailingZeros().toPlainString();
            default -> Scalars.plain(value) instanceof BigDecimal number
                    ? number.toPlainString()
                    : Scalars.plain(value).toString();
        };
    }

    /// The text of a number some steps on, held within the limits; null where it is at its end, or is no number. From
    /// nothing it goes to the least that is allowed.
    static @Nullable String stepped(String text, int by, Shape shape, @Nullable Limits limits) {
        var plain = text(shape, text.strip()).replace("%", "").strip();
        if (plain.isEmpty()) {
            return limits == null || limits.min() == null ? "0" : text(limits.min());
        }
        if (!(of(text, shape, null, false) instanceof Fits)) {
            return null;
        }
        var number = new BigDecimal(plain);
        for (var step = by; step != 0; step -= Integer.signum(by)) {
            var next = number.add(BigDecimal.valueOf(step)).toPlainString();
            if (of(next, shape, limits, false) instanceof Fits) {
                return next;
            }
        }
        return null;
    }

    /// The unit shown inside the field, or an empty text.
    static String unit(Property property, Shape shape) {
        return switch (shape) {
            case Shape.Share _ -> "%";
            case Shape.PerSecond _ -> property.unit() == null ? "/s" : property.unit();
            case Shape.Amount _ -> "USD";
            default -> property.unit() == null ? "" : property.unit();
        };
    }

    /// What limits allow, in words.
    static Message outside(Limits limits, Shape shape) {
        if (limits.min() == null && limits.max() == null) {
            throw new IllegalArgumentException("limits of " + shape + " allow everything");
        } else if (limits.max() == null) {
            return Message.of(Typed.class, "range.least", spoken(limits.min()));
        } else if (limits.min() == null) {
            return Message.of(Typed.class, "range.most", spoken(limits.max()));
        }
        return Message.of(Typed.class, "range.between", spoken(limits.min()), spoken(limits.max()));
    }

    private static String spoken(@Nullable Object limit) {
        if (limit == null) {
            return "";
        }
        return Scalars.plain(limit) instanceof BigDecimal number && number.abs().doubleValue() >= 1e4
                ? String.format(Locale.ROOT, "%,d", number.toBigInteger())
                : text(limit);
    }

    private static Typed refused(String key) {
        return new Refused(Message.of(Typed.class, key));
    }

    private static String complaint(Shape shape) {
        return switch (shape) {
            case Shape.Whole _ -> "error.whole";
            case Shape.Time _ -> "error.time";
            case Shape.Share _ -> "error.share";
            case Shape.Size _ -> "error.size";
            case Shape.Block _ -> "error.block";
            case Shape.Reference _ -> "error.reference";
            case Shape.Decimal _,Shape.PerSecond _,Shape.Amount _ -> "error.number";
            case Shape.Text _,Shape.Flag _,Shape.Choice _,Shape.Nested _,Shape.Either _,Shape.ListOf _,Shape.MapOf _,Shape.Extra _ ->
                "error.other";
        };
    }
}
