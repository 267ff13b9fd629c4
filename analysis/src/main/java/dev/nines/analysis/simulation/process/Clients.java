package dev.nines.analysis.simulation.process;

import dev.nines.analysis.simulation.engine.Actor;
import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.analysis.simulation.engine.Engine;

/// Sends the requests of users when they arrive, each of a class drawn by its share.
public final class Clients implements Actor {

    private final Engine engine;
    private final Play play;
    private final Unit client;
    private final Arrivals arrivals;
    private final Mix mix;
    private final Runnable sent;
    private final int self;

    /// @param client who sends
    /// @param shares of the request classes, summing to 1
    /// @param sent told of every request
    public Clients(Engine engine, Play play, Unit client, Arrivals arrivals, double[] shares, Dice dice, Runnable sent) {
        this.engine = engine;
        this.play = play;
        this.client = client;
        this.arrivals = arrivals;
        this.mix = new Mix(shares, dice);
        this.sent = sent;
        this.self = engine.enter(this);
    }

    /// Awaits the first request.
    public void start() {
        await();
    }

    private void await() {
        long next = arrivals.next();
        if (next != Long.MAX_VALUE) {
            engine.at(next, self, 0, 0);
        }
    }

    @Override
    public void act(int what, int subject) {
        await();
        sent.run();
        play.send(client, mix.next());
    }
}
