package dev.nines.model;

import dev.nines.model.quantity.ElementId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Something a person should mend: what it is, where, and what may help.
///
/// @param code
///            stable name of the rule, for example `containment.cycle`
/// @param element
///            component or connection it is about, or null
/// @param place
///            where in the file: JSON path, with line and column where known; empty if it comes from no file
/// @param message
///            what was found and what is allowed
/// @param advice
///            the hint that begins with "Maybe", or null
public record Problem(Severity severity, String code, @Nullable ElementId element, String place,
        Message message,
        @Nullable Message advice) {}
