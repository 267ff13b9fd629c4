package dev.nines.analysis.simulation.real;

/// What came of one request of a load.
///
/// @param number from 0, in the order in which they were sent
/// @param sent when it was to be sent, in nanoseconds from the beginning of the load
/// @param took until it ended, counted from then, so that a client that came late does not flatter what it measures
/// @param status of the answer; 0 if none came
record Answer(int number, long sent, long took, int status) {

    boolean good() {
        return status >= 200 && status < 500;
    }
}
