package dev.nines.analysis.simulation.process;

import java.util.Arrays;
import java.util.List;

import dev.nines.analysis.simulation.engine.Actor;
import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.model.setting.RetryPolicy;

/// Long-lived connections of users: each is opened by a request, sends messages at random the way that request took, and is closed after a
/// while. When a process on its way dies it breaks, and its client opens it anew, with growing waits until that succeeds.
public final class Sessions implements Actor, Receipts {

    private static final int NEXT = 0;
    private static final int OPEN_AGAIN = 1;

    private static final byte CLOSED = 0;
    private static final byte OPENING = 1;
    private static final byte OPEN = 2;
    private static final byte BROKEN = 3;

    /// How users keep connections.
    ///
    /// @param client who sends
    /// @param arrivals of new connections
    /// @param life nanoseconds a connection stays open, in the mean
    /// @param gap nanoseconds between messages on one, in the mean
    /// @param again how long a client waits before it opens one anew
    /// @param people who keeps each
    /// @param sent told of every request
    public record Habits(Unit client, Arrivals arrivals, double life, double gap, RetryPolicy again, People people,
            Runnable sent) {}

    private final Engine engine;
    private final Play play;
    private final Habits habits;
    private final Mix mix;
    private final Dice dice;
    private final Retry again;
    private final Held held;
    private final Entrance entrance;
    private final int self;
    private byte[] states = new byte[64];
    private long[] due = new long[64];
    private long[] closes = new long[64];
    private int[] tries = new int[64];
    private int open;
    private long reconnected;

    /// @param open how many are open at the beginning
    public Sessions(Engine engine, Play play, Habits habits, Mix mix, Dice dice, long open) {
        this.engine = engine;
        this.play = play;
        this.habits = habits;
        this.mix = mix;
        this.dice = dice;
        this.again = new Retry(habits.again, dice);
        this.held = play.visits().held;
        play.losses().tell(this);
        this.self = engine.enter(this);
        this.entrance = new Entrance(engine, habits.arrivals, this::arrive);
        habits.client.becomeReceiver(this);
        habits.client.passOn();
        for (long each = 0; each < open && !engine.room().isFull(); each++) {
            opened(take());
        }
        entrance.open();
    }

    /// Where new ones come in.
    public Entrance entrance() {
        return entrance;
    }

    /// How many are open.
    public int open() {
        return open;
    }

    /// How many were opened anew because they had broken.
    public long reconnected() {
        return reconnected;
    }

    private void arrive() {
        int arrived = take();
        states[arrived] = OPENING;
        send(arrived, true);
    }

    private int take() {
        int connection = held.take();
        if (connection >= states.length) {
            int room = held.room();
            states = Arrays.copyOf(states, room);
            due = Arrays.copyOf(due, room);
            closes = Arrays.copyOf(closes, room);
            tries = Arrays.copyOf(tries, room);
        }
        tries[connection] = 0;
        return connection;
    }

    private void opened(int connection) {
        states[connection] = OPEN;
        tries[connection] = 0;
        open++;
        closes[connection] = engine.now() + dice.exponential(habits.life);
        next(connection);
    }

    private void next(int connection) {
        wake(connection, Math.min(closes[connection], engine.now() + dice.exponential(habits.gap)), NEXT);
    }

    private void wake(int connection, long time, int what) {
        due[connection] = time;
        engine.at(time, self, what, connection);
    }

    private void send(int connection, boolean opening) {
        habits.sent.run();
        play.send(habits.client, mix.next(), 2 * connection + (opening ? 1 : 0), habits.people.of(connection));
    }

    @Override
    public void act(int what, int connection) {
        if (due[connection] != engine.now()) {
            return;
        }
        if (what == OPEN_AGAIN && states[connection] == BROKEN) {
            states[connection] = OPENING;
            reconnected++;
            send(connection, true);
        } else if (what == NEXT && states[connection] == OPEN) {
            if (engine.now() >= closes[connection]) {
                states[connection] = CLOSED;
                open--;
                held.close(connection);
            } else {
                send(connection, false);
                next(connection);
            }
        }
    }

    @Override
    public void ended(int subject, Outcome outcome) {
        int connection = subject / 2;
        if (subject % 2 == 0 || states[connection] != OPENING) {
            return;
        }
        if (outcome == Outcome.OK) {
            opened(connection);
        } else {
            breaks(connection);
        }
    }

    private void breaks(int connection) {
        states[connection] = BROKEN;
        held.forget(connection);
        wake(connection, engine.now() + again.pause(tries[connection]), OPEN_AGAIN);
        tries[connection] = Math.min(tries[connection] + 1, Integer.SIZE);
    }

    /// Those that are open and lead through any of some processes.
    void gather(List<Unit> through, Standing into) {
        for (int connection = 0; connection < states.length; connection++) {
            int each = connection;
            if (states[each] == OPEN && through.stream().anyMatch(unit -> held.leadsThrough(each, unit.number))) {
                into.add(this, each, closes[each]);
            }
        }
    }

    /// A connection breaks, if it is still the one that was to close at a time.
    void cut(int connection, long closing) {
        if (states[connection] == OPEN && closes[connection] == closing) {
            open--;
            breaks(connection);
        }
    }
}
