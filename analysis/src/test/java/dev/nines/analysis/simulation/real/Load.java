package dev.nines.analysis.simulation.real;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.analysis.simulation.process.Arrivals;
import dev.nines.model.component.Users;

/// Sends requests at times that do not depend on the answers.
final class Load {

    /// Requests with number −1 before a load, for the sake of the machine: whole rounds of two, three or four servers.
    private static final int WARMING = 24;

    /// What those ask for: it is answered at once, whatever else takes its time.
    static final String WARMING_PATH = "/?n=-1";

    private final InetSocketAddress proxy;
    private final int patience;

    /// @param patience how long a request waits for its answer
    Load(InetSocketAddress proxy, Duration patience) {
        this.proxy = proxy;
        this.patience = (int) patience.toMillis();
    }

    /// Something to do at a time of the load.
    ///
    /// @param at from its beginning
    record Deed(Duration at, Act act) {

        interface Act {
            void act() throws IOException;
        }
    }

    /// The stream of users that a simulation plays, from the next full second on: the same requests at the same times.
    List<Answer> like(Users users, Duration lasts, long seed, Deed... deeds) throws InterruptedException, ExecutionException {
        return like(users, Duration.ZERO, lasts, seed, deeds);
    }

    /// A part of that stream.
    ///
    /// @param from when it begins
    /// @param lasts how long
    List<Answer> like(Users users, Duration from, Duration lasts, long seed, Deed... deeds)
            throws InterruptedException, ExecutionException {
        long end = from.plus(lasts).toNanos();
        var arrivals = new Arrivals(users.profile(), 1, 0, users.burstiness(), Dice.of(seed, 0, "arrivals", Mirror.USERS), end);
        var times = new ArrayList<Long>();
        for (long next = arrivals.next(); next < end; next = arrivals.next()) {
            if (next >= from.toNanos()) {
                times.add(next - from.toNanos());
            }
        }
        for (int i = 0; i < WARMING; i++) {
            one(-1);
        }
        return at(times, deeds);
    }

    /// Requests at equal distances, the first at once.
    List<Answer> every(Duration gap, int count, Deed... deeds) throws InterruptedException, ExecutionException {
        var times = new ArrayList<Long>();
        for (int i = 0; i < count; i++) {
            times.add(i * gap.toNanos());
        }
        return at(times, deeds);
    }

    private List<Answer> at(List<Long> times, Deed... deeds) throws InterruptedException, ExecutionException {
        Queue<Answer> answers = new ConcurrentLinkedQueue<>();
        // clocks of whole seconds then stand as they do in a simulation
        long fraction = Math.floorMod(System.currentTimeMillis(), 1_000L);
        long began = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(1_000 - fraction);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var doing = new ArrayList<Future<?>>();
            for (var deed : deeds) {
                doing.add(threads.submit(() -> {
                    Thread.sleep(Duration.ofNanos(began + deed.at().toNanos() - System.nanoTime()));
                    deed.act().act();
                    return null;
                }));
            }
            for (int number = 0; number < times.size(); number++) {
                int each = number;
                long due = began + times.get(number);
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                threads.execute(() -> answers.add(ask(each, times.get(each), due)));
            }
            for (var deed : doing) {
                deed.get();
            }
        }
        return answers.stream().sorted(Comparator.comparingInt(Answer::number)).toList();
    }

    /// One request now, awaited.
    Answer one(int number) {
        return ask(number, 0, System.nanoTime());
    }

    /// The same from a client with an address.
    int one(int number, String client) {
        return status(number, client);
    }

    private Answer ask(int number, long sent, long due) {
        int status = status(number, "127.0.0.1");
        return new Answer(number, sent, System.nanoTime() - due, status);
    }

    private int status(int number, String client) {
        try (var socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(client), 0));
            socket.connect(proxy, patience);
            socket.setSoTimeout(patience);
            socket.getOutputStream().write("GET /?n=%d HTTP/1.1\r\nHost: trial\r\nConnection: close\r\n\r\n".formatted(number)
                    .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
        } catch (IOException broken) {
            return 0;
        }
    }
}
