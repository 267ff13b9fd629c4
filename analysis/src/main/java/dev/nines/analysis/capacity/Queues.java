package dev.nines.analysis.capacity;

import dev.nines.analysis.capacity.Spread.Choice;

/// The equal queues that the requests for a component stand in.
///
/// Where a balancer looks for the least loaded, its targets are taken as one queue for all their servers, which is the limit it
/// approaches from above; dealt in turns, every queue gets each n-th request, so that the time between arrivals varies less
/// (Erlang); dealt at random, every queue gets a thinned stream.
///
/// @param perSecond requests per second of one queue
/// @param machines machines whose servers work for one queue
/// @param processes processes of one machine that do
/// @param variability squared coefficient of variation of the time between arrivals at one queue
record Queues(double perSecond, double machines, int processes, double variability) {

    private static final int MOST_THREADS = 4096;

    /// The queues of a component.
    ///
    /// @param stream requests per second of all queues
    /// @param servers equal servers it stands on, those that work
    /// @param processes equal processes on each
    /// @param threads threads of a process; more than some thousand in one queue make no more difference
    /// @param over how requests come to the machine
    /// @param within how they come to its processes
    /// @param burstiness squared coefficient of variation of the time between the users' requests
    static Queues of(double stream, double servers, int processes, int threads, Dealing over, Dealing within,
            Arrivals arrivals) {
        var all = servers * processes;
        var perProcess = stream / all;
        var poolMachines = over.choice == Choice.LEAST ? Math.max(1, Math.round(servers * over.siblings)) : 1;
        var poolProcesses = within.choice == Choice.LEAST ? processes : 1;
        // Processes that are components of their own, behind one balancer inside their machine.
        var neighbours = within.choice == Choice.LEAST ? Math.max(1, Math.round(within.siblings)) : 1;
        var most = Math.max(1, MOST_THREADS / threads);
        poolProcesses = Math.min(poolProcesses * (int) neighbours, most);
        poolMachines = Math.min(poolMachines, Math.max(1, most / poolProcesses));
        var perQueue = perProcess * poolProcesses * poolMachines;
        var turns = turns(over, servers) * turns(within, processes);
        var dealt = Math.min(arrivals.perSecond(), stream * over.siblings * within.siblings);
        var variability = turns > 1
                ? arrivals.variability(dealt) / turns
                : arrivals.variability(perQueue);
        return new Queues(perQueue, poolMachines, poolProcesses, variability);
    }

    private static double turns(Dealing dealing, double parts) {
        return dealing.choice == Choice.TURNS ? Math.max(1, parts * dealing.siblings) : 1;
    }

    /// How a balancer deals requests out.
    ///
    /// @param siblings how many times the component's share it deals out
    record Dealing(Choice choice, double siblings) {}

    /// How the users' requests arrive.
    ///
    /// @param perSecond requests per second of all users
    /// @param burstiness squared coefficient of variation of the time between them
    record Arrivals(double perSecond, double burstiness) {

        /// That of a part of them, chosen at random: 1 + (c² − 1) p (W. Whitt, "The queueing network analyzer", 1983).
        double variability(double part) {
            return perSecond == 0 ? 1 : 1 + (burstiness - 1) * Math.min(1, part / perSecond);
        }
    }
}
