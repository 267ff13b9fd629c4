package dev.nines.model.wizard;

import dev.nines.model.Component;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// How a wizard is carried out on a draft of a design.
interface Work {

    /// Why it cannot work on a component at all, or null.
    @Nullable
    Message unfit(Draft draft, Component subject);

    /// Changes the draft, or says in it why that cannot be.
    void on(Draft draft, Component subject);
}
