package dev.nines.model.setting;

/// What a stage of a delivery pipeline does.
public enum StageKind {
    /// Builds.
    BUILD,
    /// Tests parts.
    UNIT_TEST,
    /// Tests the whole.
    ACCEPTANCE_TEST,
    /// Deploys to a stage like production.
    STAGE,
    /// Waits for a person.
    APPROVAL,
    /// Deploys to production.
    PRODUCTION
}
