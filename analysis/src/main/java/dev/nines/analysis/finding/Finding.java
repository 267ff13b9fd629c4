package dev.nines.analysis.finding;

import dev.nines.model.Problem;
import dev.nines.model.Severity;
import dev.nines.model.edit.Edit;
import dev.nines.model.quantity.ElementId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Something a good reviewer would say about a design: what is found with its figures, what it means, what to do.
///
/// @param code stable name of the rule, for example `nat.shared`
/// @param pillar what it is about
/// @param element component or connection it is about, absent if it is about the whole design
/// @param message what was found, with figures
/// @param advice what to do
/// @param fix an edit that does it, absent where it takes more than that
public record Finding(String code, Severity severity, Pillar pillar, @Nullable ElementId element, Message message,
        Message advice, @Nullable Edit fix) {

    /// The rule in one line.
    public Message title() {
        return title(code);
    }

    /// A rule in one line.
    ///
    /// @param code its stable name
    public static Message title(String code) {
        return Message.of(Finding.class, code + ".title");
    }

    /// What it means and why it matters.
    public Message why() {
        return Message.of(Finding.class, code + ".why");
    }

    /// The same as a problem, to be listed among those of other analyses.
    public Problem problem() {
        return new Problem(severity, code, element, "", message, advice);
    }
}
