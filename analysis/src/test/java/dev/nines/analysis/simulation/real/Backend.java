package dev.nines.analysis.simulation.real;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import dev.nines.model.scenario.Happening;
import org.jspecify.annotations.Nullable;

/// A server behind a proxy, which can be broken in the ways that the simulation knows. Each has an address of its own on loopback, so that
/// nobody takes its port while it is down.
final class Backend implements Closeable {

    static final String CHECK = "/health";

    private final InetSocketAddress address;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger requests = new AtomicInteger();
    private final Duration takes;
    private volatile boolean hung;
    private volatile int status = 200;
    /// Whether checks get that status too.
    private volatile boolean checks;
    private volatile @Nullable ServerSocket listening;

    /// @param number from 0: its place in the configuration
    Backend(int number, Duration takes) throws IOException {
        this.takes = takes;
        var server = new ServerSocket(0, 1_000, InetAddress.getByName("127.0.0." + (11 + number)));
        this.address = (InetSocketAddress) server.getLocalSocketAddress();
        listen(server);
    }

    InetSocketAddress address() {
        return address;
    }

    /// Requests that it has taken, without checks of its health.
    int requests() {
        return requests.get();
    }

    /// Counts from 0 again.
    void forget() {
        requests.set(0);
    }

    /// Nothing listens any more, and what was open breaks.
    void stop() throws IOException {
        var server = listening;
        listening = null;
        if (server != null) {
            server.close();
        }
        for (var socket : open) {
            // with this option closing resets the connection, as the kernel does for a process that died with unread input
            socket.setSoLinger(true, 0);
            socket.close();
        }
    }

    /// What is to happen to it happens.
    void suffer(Happening happening) throws IOException {
        switch (happening) {
            case Happening.Crash _ -> stop();
            case Happening.Hang _ -> hung = true;
            case Happening.Errors errors -> {
                status = 500;
                checks = errors.checks();
            }
            default -> throw new IllegalArgumentException(happening + " cannot be done to a backend");
        }
    }

    /// It works as at first.
    void start() throws IOException {
        hung = false;
        status = 200;
        if (listening == null) {
            var server = new ServerSocket();
            server.setReuseAddress(true);
            server.bind(address, 1_000);
            listen(server);
        }
    }

    @Override
    public void close() throws IOException {
        stop();
    }

    private void listen(ServerSocket server) {
        listening = server;
        Thread.ofVirtual().start(() -> {
            while (!server.isClosed()) {
                try {
                    var socket = server.accept();
                    open.add(socket);
                    Thread.ofVirtual().start(() -> serve(socket));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    private void serve(Socket socket) {
        try (socket) {
            var path = path(socket.getInputStream());
            if (path.isEmpty()) {
                return;
            }
            boolean check = path.equals(CHECK);
            if (!check) {
                requests.incrementAndGet();
            }
            if (hung) {
                // until the other side gives up
                while (socket.getInputStream().read() >= 0) {
                }
                return;
            }
            if (!check && !path.equals(Load.WARMING_PATH)) {
                LockSupport.parkNanos(takes.toNanos());
            }
            socket.getOutputStream().write("HTTP/1.1 %d Said\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok"
                    .formatted(check && !checks ? 200 : status).getBytes(StandardCharsets.US_ASCII));
        } catch (IOException broken) {
            // the other side has gone, or this backend was stopped
        } finally {
            open.remove(socket);
        }
    }

    /// The path of a request, read to its end; empty if it broke off.
    private static String path(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.length() < 4 || !head.substring(head.length() - 4).equals("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            head.append((char) next);
        }
        return head.toString().split(" ", 3)[1];
    }
}
