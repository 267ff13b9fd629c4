package dev.nines.model.setting;

/// Which live traffic HAProxy watches for errors.
public enum HaproxyObserve {
    /// None.
    OFF,
    /// Connections.
    LAYER4,
    /// Answers.
    LAYER7
}
