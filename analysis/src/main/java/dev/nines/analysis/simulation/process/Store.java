package dev.nines.analysis.simulation.process;

/// What a process keeps, which decides how a request goes on when it has been served.
sealed interface Store permits Contents, Messages {

    /// Whether a visit that has been served needs no more; else it makes its calls.
    boolean answers(Visits visits, int visit);

    /// All that a visit called has answered.
    void called(Visits visits, int visit);
}
