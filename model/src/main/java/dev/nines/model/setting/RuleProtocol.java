package dev.nines.model.setting;

/// Which packets a rule is about.
public enum RuleProtocol {
    /// TCP.
    TCP,
    /// UDP.
    UDP,
    /// ICMP.
    ICMP,
    /// All.
    ALL
}
