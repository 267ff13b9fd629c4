package dev.nines.analysis.simulation.scaling;

/// The servers of a group by number, and where each is in its life.
public interface Roster {

    /// Begins.
    void start();

    /// Where a server is in its life.
    Stage stage(int server);

    /// The zone a server stands in, or stood in last.
    int zone(int server);

    /// Servers that are desired.
    int desired();

    /// Servers of a stage.
    int count(Stage stage);

    /// Servers in service that nobody finds ill.
    int healthy();

    /// Servers that run and are paid for.
    int running();

    /// Nanoseconds of servers that have run, whatever they did.
    long paid();

    /// A load balancer has found a server healthy or not.
    void heard(int server, boolean healthy);

    /// A server no longer runs.
    void crashed(int server);

    /// A server runs and answers nothing, or does so again.
    void hung(int server, boolean hangs);

    /// A zone takes no new servers, or does so again.
    void lost(int zone, boolean lost);

    /// Nobody waits any more for an answer of a server that leaves.
    void idle(int server);
}
