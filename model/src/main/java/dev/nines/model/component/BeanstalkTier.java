package dev.nines.model.component;

/// Tiers of Elastic Beanstalk.
public enum BeanstalkTier {
    /// Answers requests.
    WEB,
    /// Takes messages.
    WORKER
}
