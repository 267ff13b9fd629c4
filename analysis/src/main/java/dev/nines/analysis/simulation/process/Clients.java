package dev.nines.analysis.simulation.process;

import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.analysis.simulation.engine.Engine;

/// Sends the requests of users when they arrive, each of a class drawn by its share.
public final class Clients {

    private final Play play;
    private final Unit client;
    private final Entrance entrance;
    private final Mix mix;
    private final People people;
    private final Runnable sent;

    /// @param client who sends
    /// @param shares of the request classes, summing to 1
    /// @param people who sends each
    /// @param sent told of every request
    public Clients(Engine engine, Play play, Unit client, Arrivals arrivals, double[] shares, Dice dice, People people,
            Runnable sent) {
        this.play = play;
        this.client = client;
        this.mix = new Mix(shares, dice);
        this.people = people;
        this.sent = sent;
        this.entrance = new Entrance(engine, arrivals, this::send);
    }

    /// Awaits the first request.
    public void start() {
        entrance.open();
    }

    /// Where their requests come in.
    public Entrance entrance() {
        return entrance;
    }

    private void send() {
        sent.run();
        play.send(client, mix.next(), 0, people.next());
    }
}
