package dev.nines.analysis.simulation.real;

/// Gives what depends on the clock of a busy machine a second chance, and no third.
final class Again {

    /// Something that may fail.
    interface Attempt {
        void make() throws Exception;
    }

    private Again() {}

    static void once(Attempt attempt) throws Exception {
        try {
            attempt.make();
        } catch (AssertionError unlucky) {
            attempt.make();
        }
    }
}
