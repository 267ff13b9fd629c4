package dev.nines.analysis.compare;

import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// What one design has in a line of a comparison.
public sealed interface Value {

    /// A number.
    ///
    /// @param number the number; infinite for what has no end
    /// @param bound whether the true one may be larger: a bill with lines that have no price
    /// @param kept whether it keeps what its design asks for; absent where nothing is asked for
    record Number(double number, boolean bound, @Nullable Boolean kept) implements Value {}

    /// A name or a word.
    record Words(Message words) implements Value {}
}
