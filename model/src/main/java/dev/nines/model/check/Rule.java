package dev.nines.model.check;

import dev.nines.model.Severity;

/// One thing that must hold in a design.
///
/// The words of a rule stand in the bundle beside this class: under its code the sentence that says what was
/// found, with `.advice` what may help, with `.title` what must hold and with `.why` the reason.
abstract class Rule {

    private final String code;
    private final Severity severity;

    Rule(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /// Stable name, for example `containment.cycle`.
    final String code() {
        return code;
    }

    /// How bad it is when it does not hold.
    final Severity severity() {
        return severity;
    }

    /// Reports every place of a design where it does not hold.
    abstract void check(DesignIndex design, Sink sink);
}
