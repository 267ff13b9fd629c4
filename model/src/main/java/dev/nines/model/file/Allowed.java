package dev.nines.model.file;

import java.util.ArrayList;
import java.util.Collection;

import dev.nines.model.property.Limits;
import dev.nines.model.property.Scalars;
import dev.nines.model.property.Shape;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Says what is allowed in a file where something else was found.
final class Allowed {

    private Allowed() {}

    /// What a value of a shape may be.
    static Message of(Shape shape, @Nullable Limits limits) {
        var kind = plain(shape);
        if (limits == null || !Scalars.isScalar(shape)) {
            return kind;
        } else if (limits.min() != null && limits.max() != null) {
            return Message.of(Allowed.class, "allowed.between", kind, text(limits.min()), text(limits.max()));
        } else if (limits.min() != null) {
            return Message.of(Allowed.class, "allowed.least", kind, text(limits.min()));
        } else if (limits.max() != null) {
            return Message.of(Allowed.class, "allowed.most", kind, text(limits.max()));
        }
        return kind;
    }

    /// One of a few names.
    static Message oneOf(Collection<String> names) {
        return Message.of(Allowed.class, "allowed.one", String.join(", ", names));
    }

    private static String text(Object limit) {
        var plain = Scalars.plain(limit);
        return plain instanceof java.math.BigDecimal number ? JsonText.number(number) : plain.toString();
    }

    private static Message plain(Shape shape) {
        return switch (shape) {
            case Shape.Text _ -> word("allowed.text");
            case Shape.Flag _ -> word("allowed.flag");
            case Shape.Whole _ -> word("allowed.whole");
            case Shape.Decimal _ -> word("allowed.decimal");
            case Shape.Time _ -> word("allowed.time");
            case Shape.Share _ -> word("allowed.share");
            case Shape.PerSecond _ -> word("allowed.rate");
            case Shape.Size _ -> word("allowed.size");
            case Shape.Amount _ -> word("allowed.amount");
            case Shape.Block _ -> word("allowed.block");
            case Shape.Reference reference -> reference(reference);
            case Shape.Choice choice -> oneOf(Scalars.names(choice));
            case Shape.Nested _,Shape.Extra _ -> word("allowed.object");
            case Shape.Either either -> Message.of(Allowed.class, "allowed.either",
                    String.join(", ", either.choices().keySet()));
            case Shape.ListOf _ -> word("allowed.list");
            case Shape.MapOf map -> Message.of(Allowed.class, "allowed.map",
                    String.join(", ", new ArrayList<>(Scalars.names(map.key()))));
        };
    }

    private static Message reference(Shape.Reference reference) {
        return reference.kinds().isEmpty()
                ? word("allowed.reference")
                : Message.of(Allowed.class, "allowed.reference.kinds", String.join(", ", reference.kinds()));
    }

    private static Message word(String key) {
        return Message.of(Allowed.class, key);
    }
}
