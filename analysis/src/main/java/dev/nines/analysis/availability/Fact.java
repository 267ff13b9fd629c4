package dev.nines.analysis.availability;

/// One physical fact that may have gone wrong: a variable of the structure function, however often it is drawn.
///
/// @param event its number among all
record Fact(int event, Subject subject, Failing failing) {}
