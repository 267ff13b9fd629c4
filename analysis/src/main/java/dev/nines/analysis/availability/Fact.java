package dev.nines.analysis.availability;

/// One physical fact that may have gone wrong: a variable of the structure function, however often it is drawn.
///
/// @param event its number among all
/// @param frequency how often it happens in an hour
record Fact(int event, Subject subject, Failing failing, double frequency) {

    Fact(int event, Subject subject, Failing failing) {
        this(event, subject, failing, failing.frequency());
    }
}
