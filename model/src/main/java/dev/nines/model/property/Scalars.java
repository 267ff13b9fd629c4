package dev.nines.model.property;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.DataSize;
import dev.nines.model.quantity.Durations;
import dev.nines.model.quantity.Money;
import dev.nines.model.quantity.Probability;
import dev.nines.model.quantity.Rate;
import org.jspecify.annotations.Nullable;

/// Single values to and from their plain form: text, numbers and flags as files hold them.
public final class Scalars {

    private Scalars() {}

    /// Reads a value of a shape that is no record, list or map.
    ///
    /// @param plain
    ///            a [String], [Boolean] or [BigDecimal]
    /// @throws IllegalArgumentException
    ///             if it is not of the shape; the message says what is allowed
    public static Object read(Shape shape, Object plain) {
        return switch (shape) {
            case Shape.Text _ -> text(plain);
            case Shape.Flag _ -> flag(plain);
            case Shape.Whole _ -> whole(number(plain));
            case Shape.Decimal _ -> finite(number(plain));
            case Shape.Time _ -> Durations.parse(text(plain));
            case Shape.Share _ -> new Probability(number(plain).doubleValue());
            case Shape.PerSecond _ -> new Rate(finite(number(plain)));
            case Shape.Size _ -> DataSize.parse(text(plain));
            case Shape.Amount _ -> new Money(number(plain));
            case Shape.Block _ -> Cidr.parse(text(plain));
            case Shape.Reference _ -> new ComponentId(text(plain));
            case Shape.Choice choice -> constant(choice, text(plain));
            case Shape.Nested _,Shape.Either _,Shape.ListOf _,Shape.MapOf _,Shape.Extra _ ->
                throw new IllegalArgumentException(shape + " is not a single value");
        };
    }

    /// Reads a value from text as a person types it: numbers and flags need no quotes.
    ///
    /// @throws IllegalArgumentException
    ///             if it is not of the shape
    public static Object parse(Shape shape, String text) {
        return switch (shape) {
            case Shape.Whole _,Shape.Decimal _,Shape.Share _,Shape.PerSecond _,Shape.Amount _ ->
                read(shape, typedNumber(text));
            case Shape.Flag _ -> read(shape, switch (text.strip()) {
                case "true" -> true;
                case "false" -> false;
                default -> text;
            });
            default -> read(shape, text);
        };
    }

    private static Object typedNumber(String text) {
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException _) {
            return text;
        }
    }

    /// The plain form of a value: what [#read] reads back to an equal one.
    public static Object plain(Object value) {
        return switch (value) {
            case String text -> text;
            case Boolean flag -> flag;
            case Integer whole -> BigDecimal.valueOf(whole);
            case Long whole -> BigDecimal.valueOf(whole);
            case Double number -> decimal(number);
            case Duration time -> Durations.text(time);
            case Probability share -> decimal(share.value());
            case Rate rate -> decimal(rate.perSecond());
            case DataSize size -> size.toString();
            case Money money -> money.usd();
            case Cidr block -> block.toString();
            case ComponentId id -> id.value();
            case Enum<?> constant -> Names.ofConstant(constant);
            default -> throw new IllegalArgumentException(value.getClass() + " is not a single value");
        };
    }

    private static BigDecimal decimal(double number) {
        var exact = BigDecimal.valueOf(number);
        return exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
    }

    private static String text(Object plain) {
        if (plain instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("text in quotes is expected");
    }

    private static boolean flag(Object plain) {
        if (plain instanceof Boolean flag) {
            return flag;
        }
        throw new IllegalArgumentException("true or false is expected");
    }

    private static BigDecimal number(Object plain) {
        if (plain instanceof BigDecimal number) {
            return number;
        }
        throw new IllegalArgumentException("a number is expected");
    }

    private static Object whole(BigDecimal number) {
        try {
            return number.intValueExact();
        } catch (ArithmeticException problem) {
            throw new IllegalArgumentException("a whole number is expected", problem);
        }
    }

    private static double finite(BigDecimal number) {
        var value = number.doubleValue();
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException("a number up to 1.8e308 is expected");
        }
        return value;
    }

    private static Enum<?> constant(Shape.Choice choice, String text) {
        var constant = choice.constants().get(text);
        if (constant == null) {
            throw new IllegalArgumentException("one of " + String.join(", ", names(choice)) + " is expected");
        }
        return constant;
    }

    /// The names of the constants of a choice, in order.
    public static List<String> names(Shape.Choice choice) {
        return List.copyOf(choice.constants().keySet());
    }

    /// Whether a shape is a single value.
    public static boolean isScalar(Shape shape) {
        return switch (shape) {
            case Shape.Nested _,Shape.Either _,Shape.ListOf _,Shape.MapOf _,Shape.Extra _ -> false;
            case Shape.Text _,Shape.Flag _,Shape.Whole _,Shape.Decimal _,Shape.Time _,Shape.Share _,Shape.PerSecond _,Shape.Size _,Shape.Amount _,Shape.Block _,Shape.Reference _,Shape.Choice _ ->
                true;
        };
    }

    static @Nullable Object limit(Shape shape, String written) {
        return written.isEmpty() ? null : parse(shape, written);
    }
}
