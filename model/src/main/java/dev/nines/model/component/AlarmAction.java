package dev.nines.model.component;

/// What an alarm does.
public enum AlarmAction {
    /// Tells people.
    NOTIFY,
    /// Starts a scaling policy.
    SCALE,
    /// Moves the server to other hardware.
    RECOVER,
    /// Restarts the server.
    REBOOT,
    /// Rolls a deployment back.
    ROLL_BACK,
    /// Moves traffic to the standby.
    FAIL_OVER
}
