package dev.nines.app.rollout;

import dev.nines.analysis.deployment.DeploymentSecond;

/// What is to be seen of a release at one time.
///
/// @param second what goes on
/// @param failed requests that have failed so far
/// @param met requests that have come to a bad version so far
/// @param sent requests so far
/// @param further hours of servers beyond the usual ones so far
/// @param step that is under way, in words
record Scene(DeploymentSecond second, double failed, double met, double sent, double further, String step) {}
