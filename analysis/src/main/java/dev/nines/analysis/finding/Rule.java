package dev.nines.analysis.finding;

import dev.nines.model.Severity;

/// One thing a reviewer looks for.
///
/// The words of a rule stand in the bundle beside this class: under its code the sentence that says what was found,
/// with `.advice` what to do, with `.title` the rule in one line, with `.why` what it means, with `.source` where the
/// rule and its figures come from.
abstract class Rule {

    private final String code;
    private final Severity severity;
    private final Pillar pillar;

    Rule(String code, Severity severity, Pillar pillar) {
        this.code = code;
        this.severity = severity;
        this.pillar = pillar;
    }

    /// Stable name, for example `nat.shared`.
    final String code() {
        return code;
    }

    /// How bad it usually is.
    final Severity severity() {
        return severity;
    }

    /// What it is about.
    final Pillar pillar() {
        return pillar;
    }

    /// Reports every place of a design where a reviewer would say it.
    abstract void review(Scene scene, Sink sink);
}
