package dev.nines.model.setting;

/// What a network ACL rule does.
public enum RuleAction {
    /// Lets packets through.
    ALLOW,
    /// Stops packets.
    DENY
}
