package dev.nines.model.setting;

/// What HAProxy does after too many bad live answers.
public enum HaproxyOnError {
    /// Checks faster.
    FASTINTER,
    /// Counts one failed check.
    FAIL_CHECK,
    /// The next failed check brings the server down.
    SUDDEN_DEATH,
    /// Brings the server down.
    MARK_DOWN
}
