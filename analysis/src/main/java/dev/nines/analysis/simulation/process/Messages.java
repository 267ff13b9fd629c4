package dev.nines.analysis.simulation.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;

import dev.nines.analysis.simulation.engine.Actor;
import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.analysis.simulation.engine.Engine;

/// The messages of a queue, which its workers take as they have places free: Amazon SQS developer guide.
///
/// A sender has its answer as soon as a message is kept. A message that is taken is hidden; if its worker has not finished it within the
/// visibility timeout, or has died or failed, it is there again after that, at the end of the line. Taken too often it goes to the dead-letter
/// queue. A worker that is too slow goes on with what another does again.
public final class Messages implements Store, Actor, Receipts {

    private static final int VISIBLE = 0;
    /// Bytes of a message, with its place in the line.
    private static final int BYTES = 32;

    /// How a queue treats its messages; times in nanoseconds.
    ///
    /// @param visibility how long one that is taken is hidden
    /// @param delay how long a new one is hidden
    /// @param retention after which one is dropped
    /// @param batch how many are taken at once
    /// @param mostReceives after which a message goes to the dead-letter queue; [Integer#MAX_VALUE] where there is none
    public record Rules(long visibility, long delay, long retention, int batch, int mostReceives) {}

    private record Worker(Unit unit, Unit receiver) {}

    private final Engine engine;
    private final Play play;
    private final Rules rules;
    private final int self;
    private final List<Worker> workers = new ArrayList<>();
    private final Line line = new Line();
    private int turn;
    private boolean allBusy;

    private long[] sent = new long[64];
    private long[] taken = new long[64];
    private int[] classes = new int[64];
    private int[] receives = new int[64];
    /// Numbers of messages that are free, in a stack.
    private int[] free = new int[64];
    private int freeCount;

    private long kept;
    private long done;
    private long again;
    private long deadLettered;
    private long expired;
    private int inside;

    /// An empty queue without workers.
    public Messages(Engine engine, Play play, Rules rules) {
        this.engine = engine;
        this.play = play;
        this.rules = rules;
        this.self = engine.enter(this);
        free(0, sent.length);
    }

    private void free(int from, int to) {
        for (int message = to - 1; message >= from; message--) {
            free[freeCount++] = message;
        }
    }

    /// Lets a process take messages.
    ///
    /// @param rows how many request classes there are
    public void join(Unit worker, int rows, Dice dice) {
        var receiver = play.unit(Service.AT_ONCE, new LongSupplier[0], null);
        receiver.becomeReceiver(this);
        var calls = new double[rows];
        Arrays.fill(calls, 1);
        receiver.calls(
                new Way(worker, calls, 1, true, true, play.calls().timeout(rules.visibility), Retry.none(dice), null, false,
                        dice));
        worker.takeFrom(this);
        workers.add(new Worker(worker, receiver));
        freed();
    }

    /// Who calls the workers for it.
    public List<Unit> receivers() {
        return workers.stream().map(Worker::receiver).toList();
    }

    /// Messages sent.
    public long kept() {
        return kept;
    }

    /// Messages that workers have finished and deleted.
    public long done() {
        return done;
    }

    /// Times a message was taken that had been taken before.
    public long again() {
        return again;
    }

    /// Messages that were taken too often.
    public long deadLettered() {
        return deadLettered;
    }

    /// Messages dropped because of their age.
    public long expired() {
        return expired;
    }

    /// Messages that are there, hidden ones too.
    public int inside() {
        return inside;
    }

    /// Messages that wait to be taken.
    public int backlog() {
        return line.size();
    }

    /// Messages that wait to be taken for each worker that works, rounded.
    int backlogOfEach() {
        long working = workers.stream().filter(worker -> worker.unit.health() == Unit.Health.WORKING).count();
        return (int) Math.round(line.size() / (double) Math.max(1, working));
    }

    /// How long ago the oldest of those that wait was sent, in nanoseconds; 0 if none waits.
    public long oldest() {
        long oldest = engine.now();
        for (int place = 0; place < line.size(); place++) {
            oldest = Math.min(oldest, sent[line.at(place)]);
        }
        return engine.now() - oldest;
    }

    @Override
    public boolean answers(Visits visits, int visit) {
        if (visits.classes[visit] != Way.CHECK) {
            keep(visits.classes[visit]);
        }
        return true;
    }

    @Override
    public void called(Visits visits, int visit) {
        // it calls nobody
    }

    private void keep(int requestClass) {
        if (freeCount == 0) {
            grow();
        }
        int message = free[--freeCount];
        sent[message] = engine.now();
        classes[message] = requestClass;
        receives[message] = 0;
        kept++;
        inside++;
        if (rules.delay > 0) {
            engine.after(rules.delay, self, VISIBLE, message);
        } else {
            line.add(message);
            deliver();
        }
    }

    private void grow() {
        int room = sent.length;
        int more = room + engine.room().more(room, BYTES);
        sent = Arrays.copyOf(sent, more);
        taken = Arrays.copyOf(taken, more);
        classes = Arrays.copyOf(classes, more);
        receives = Arrays.copyOf(receives, more);
        free = Arrays.copyOf(free, more);
        free(room, more);
    }

    /// A worker has a place free, or works again.
    void freed() {
        allBusy = false;
        deliver();
    }

    private void deliver() {
        while (line.size() > 0 && !allBusy) {
            int next = idle();
            if (next < 0) {
                allBusy = true;
                return;
            }
            turn = (next + 1) % workers.size();
            for (int taking = 0; taking < rules.batch && line.size() > 0; taking++) {
                give(line.takeFirst(), workers.get(next));
            }
        }
    }

    /// The next worker in turn that has a place free; -1 if none has.
    private int idle() {
        for (int further = 0; further < workers.size(); further++) {
            int number = (turn + further) % workers.size();
            if (workers.get(number).unit.isFree()) {
                return number;
            }
        }
        return -1;
    }

    private void give(int message, Worker worker) {
        if (engine.now() - sent[message] > rules.retention) {
            expired++;
            delete(message);
            return;
        }
        taken[message] = engine.now();
        again += receives[message]++ > 0 ? 1 : 0;
        play.send(worker.receiver, classes[message], message, -1);
    }

    private void delete(int message) {
        free[freeCount++] = message;
        inside--;
    }

    @Override
    public void ended(int message, Outcome outcome) {
        if (outcome == Outcome.OK) {
            done++;
            delete(message);
        } else {
            engine.at(Math.max(engine.now(), taken[message] + rules.visibility), self, VISIBLE, message);
        }
    }

    @Override
    public void act(int what, int message) {
        if (receives[message] >= rules.mostReceives) {
            deadLettered++;
            delete(message);
        } else {
            line.add(message);
            deliver();
        }
    }
}
