package dev.nines.app.act;

import java.util.function.BooleanSupplier;

import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Says whether an act can be done now.
@FunctionalInterface
public interface Condition {

    /// No condition.
    Condition ALWAYS = () -> null;

    /// Why it cannot be done now, for a person to read; null: it can.
    @Nullable
    Message refusal();

    /// A condition with the reason that is given where it does not hold.
    static Condition that(BooleanSupplier holds, Message reason) {
        return () -> holds.getAsBoolean() ? null : reason;
    }

    /// Both conditions; the reason of the first that does not hold is given.
    default Condition and(Condition other) {
        return () -> {
            var reason = refusal();
            return reason == null ? other.refusal() : reason;
        };
    }
}
