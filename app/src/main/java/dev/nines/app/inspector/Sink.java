package dev.nines.app.inspector;

import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/// Takes what a person changed in a form.
@FunctionalInterface
interface Sink {

    /// A setting changed.
    ///
    /// @param path
    ///            where, in each of the records the form is about
    /// @param change
    ///            from the value there to the new one
    /// @param typing
    ///            whether more of the same change may follow, to be undone as one
    void change(String path, UnaryOperator<@Nullable Object> change, boolean typing);
}
