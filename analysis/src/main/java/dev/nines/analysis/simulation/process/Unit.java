package dev.nines.analysis.simulation.process;

import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;

/// One process that visits come to: what it needs to serve them, whether it works, and what has happened there.
///
/// Its counts keep two laws, whatever happens: who has arrived has ended or is still there, and the visits there summed over time
/// are the times they stayed (Little 1961), to the nanosecond.
public final class Unit implements Target {

    final int number;
    final Service service;
    final boolean plain;
    final boolean holds;
    final @Nullable Gate gate;
    final @Nullable Gate lock;
    final @Nullable Processors processors;
    private final LongSupplier[] draws;
    private Way[] ways = {};
    private Health health = Health.WORKING;
    private @Nullable Disturbance disturbance;
    private boolean usual = true;
    private boolean on = true;
    private boolean passesOn;
    private int client = -1;
    /// Where visits wait to make their calls.
    private @Nullable Backlog backlog;
    private double slowness = 1;
    private @Nullable Bucket bucket;
    private int most = Integer.MAX_VALUE;
    /// Whether something besides its gate may turn a visit away.
    boolean guarded;
    /// What it runs in; absent where it is always there.
    @Nullable
    Environments environments;
    private @Nullable Messages source;
    private @Nullable Receipts receipts;
    private Play.@Nullable Witness witness;
    private @Nullable Runnable watch;
    /// What it keeps; absent where it keeps nothing that is played.
    @Nullable
    Store store;

    private final OwnErrors errors = new OwnErrors();
    private long dead;
    private long deadWork;
    private long arrived;
    private final long[] ended = new long[Outcome.COUNT];
    private int inside;
    private long stayed;
    private long worked;
    private long area;
    private long changed;

    /// What a process does with what comes.
    enum Health {
        /// Serves it.
        WORKING,
        /// Takes it and never answers.
        HUNG,
        /// Refuses it: nothing listens.
        DOWN
    }

    /// @param number among the processes that are played
    /// @param draws service times in nanoseconds by request class
    /// @param processors of its machine; absent where it has its own servers
    Unit(int number, Service service, LongSupplier[] draws, @Nullable Processors processors) {
        this.number = number;
        this.service = service;
        this.plain = service.plain();
        this.holds = service.holds();
        this.gate = service.places() == 0 ? null : new Gate(service.places(), service.room(), service.lastFirst());
        this.lock = service.locked() > 0 ? new Gate(1, Integer.MAX_VALUE, false) : null;
        this.processors = processors;
        this.draws = draws.clone();
    }

    @Override
    public Unit settle(Visits visits, int visit, long now, long tried) {
        return this;
    }

    /// What it calls, in this order.
    public void calls(Way... all) {
        ways = all.clone();
        backlog = null;
        for (var way : ways) {
            backlog = way.target() instanceof Pool pool && pool.backlog() != null ? pool.backlog() : backlog;
        }
    }

    void becomeClient(Play.Witness told) {
        witness = told;
    }

    void becomeReceiver(Receipts told) {
        receipts = told;
    }

    /// What it has sent has ended.
    ///
    /// @param subject what it was about, for those who sent it about something
    void tell(int requestClass, long began, int subject, Outcome outcome) {
        if (witness != null) {
            witness.ended(requestClass, began, outcome);
        }
        if (receipts != null) {
            receipts.ended(subject, outcome);
        }
    }

    /// Lets long-lived connections go on through it, instead of ending at it.
    public void passOn() {
        passesOn = true;
    }

    /// Makes it a client of its own to those it calls, instead of calling in the name of those who call it.
    public void callAsItself(int number) {
        client = number;
    }

    boolean isItself() {
        return client >= 0;
    }

    int client() {
        return client;
    }

    boolean passesOn() {
        return passesOn;
    }

    Way[] ways() {
        return ways;
    }

    /// Whether it works; down while its machine is off.
    Health health() {
        return on ? health : Health.DOWN;
    }

    /// Whether it takes what comes and answers, on a machine that is on.
    public boolean isServing() {
        return health() == Health.WORKING;
    }

    /// Whether nothing is wrong with it, be its machine on or off.
    public boolean isSound() {
        return health == Health.WORKING && disturbance == null && slowness == 1;
    }

    private void look() {
        usual = on && health == Health.WORKING && disturbance == null;
    }

    /// Its machine is turned on or off; it works on one that is on, unless something is wrong with it.
    public void power(boolean to) {
        on = to;
        look();
        if (to) {
            freed();
        }
    }

    /// How many visits wait for a place, with its share of the messages that wait to be taken.
    public int waiting() {
        return (gate == null ? 0 : gate.waiting()) + (backlog == null ? 0 : backlog.waiting())
                + (source == null || health() != Health.WORKING ? 0 : source.backlogOfEach());
    }

    /// Nanoseconds that its places have been or will be taken by those who have got one; without what they compute on processors.
    public long worked() {
        return worked;
    }

    long works(long time) {
        worked += time;
        return time;
    }

    /// How many it serves at once; 0 for any number.
    public int places() {
        return service.places();
    }

    /// Processors it computes on; absent where it has its own servers.
    public @Nullable Processors processors() {
        return processors;
    }

    void turn(Health to) {
        health = to;
        look();
        if (watch != null) {
            watch.run();
        }
        if (to == Health.WORKING) {
            freed();
        }
    }

    /// Lets somebody know when it is lost or works again; one at most.
    void watch(Runnable told) {
        watch = told;
    }

    /// Lets it answer from what it holds, and call what is behind only for the rest.
    public void hold(Contents contents) {
        store = contents;
    }

    /// Whether it serves all that comes, at once.
    boolean isUsual() {
        return usual;
    }

    @Nullable
    Disturbance disturbance() {
        return disturbance;
    }

    /// Lets some of what arrives from now on be lost, late or answered with an error; absent: nothing.
    public void disturb(@Nullable Disturbance by) {
        disturbance = by;
        look();
    }

    /// Whether it takes what comes and answers.
    public boolean isWorking() {
        return health == Health.WORKING;
    }

    /// Whether nothing listens there.
    public boolean isDown() {
        return health == Health.DOWN;
    }

    /// Nobody holds a place any more, or waits for one.
    void empty() {
        if (gate != null) {
            gate.clear();
        }
        if (lock != null) {
            lock.clear();
        }
        for (var way : ways) {
            if (way.pool() != null) {
                way.pool().clear();
            }
        }
        if (backlog != null) {
            backlog.clear();
        }
    }

    /// Lets what arrives from now on take longer by a factor.
    public void slow(double factor) {
        slowness = factor;
    }

    /// Lets it keep messages for workers.
    public void keep(Messages messages) {
        store = messages;
    }

    /// Lets it take messages.
    void takeFrom(Messages messages) {
        source = messages;
    }

    /// A place is free for a message.
    void freed() {
        if (source != null) {
            source.freed();
        }
    }

    /// Whether it would begin with one more visit at once.
    boolean isFree() {
        return health() == Health.WORKING && (gate == null || gate.isFree()) && (environments == null || environments.isFree());
    }

    /// Lets only so many a second through.
    ///
    /// @param atOnce how many of them may come at once
    public void throttle(double perSecond, double atOnce) {
        bucket = new Bucket(perSecond, atOnce);
        guarded = true;
    }

    /// Lets only so many be there.
    public void limit(int visits) {
        most = visits;
        guarded = true;
    }

    /// Lets it run in environments that start when they are needed.
    public void runIn(Environments started) {
        environments = started;
        guarded = true;
    }

    /// Why a visit that has come is turned away; absent if it is not.
    @Nullable
    Outcome refuses(long now) {
        if (inside > most) {
            return Outcome.FULL;
        }
        return bucket == null || bucket.take(now) ? null : Outcome.THROTTLED;
    }

    /// Service time of the next visit. A check of its health takes as long as a request of the first class.
    long draw(int requestClass) {
        long drawn = draws.length == 0 ? 0 : draws[Math.max(0, requestClass)].getAsLong();
        return slowness == 1 ? drawn : (long) (drawn * slowness);
    }

    void enters(long now) {
        area += inside * (now - changed);
        changed = now;
        inside++;
        arrived++;
    }

    void leaves(long began, long now, Outcome outcome) {
        area += inside * (now - changed);
        changed = now;
        inside--;
        stayed += now - began;
        ended[outcome.place()]++;
    }

    /// A visit was served though nobody waited for it any more.
    void servedNobody(long work) {
        dead++;
        deadWork += work;
    }

    /// How many visits were served though nobody waited for them any more.
    public long dead() {
        return dead;
    }

    /// Service time of those, in nanoseconds.
    public long deadWork() {
        return deadWork;
    }

    /// What it answered because of whom it had asked.
    public OwnErrors errors() {
        return errors;
    }

    /// How many visits have come.
    public long arrived() {
        return arrived;
    }

    /// How many have ended in a way.
    public long ended(Outcome outcome) {
        return ended[outcome.place()];
    }

    /// How many have ended.
    public long ended() {
        long all = 0;
        for (long each : ended) {
            all += each;
        }
        return all;
    }

    /// How many are there.
    public int inside() {
        return inside;
    }

    /// Visits there summed over time, in nanoseconds: divided by the time, how many are there on average.
    public long area(long now) {
        return area + inside * (now - changed);
    }

    /// How long those who have left had stayed, summed, in nanoseconds.
    public long stayed() {
        return stayed;
    }
}
