package dev.nines.analysis.simulation.real;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// A running nginx or HAProxy with files in a directory of its own. It ends with the test, or at the latest with this JVM.
final class Proxy implements Closeable {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);
    private static final List<Path> PLACES = List.of(Path.of("/usr/sbin"), Path.of("/usr/local/sbin"), Path.of("/usr/bin"),
            Path.of("/usr/local/bin"), Path.of("/opt/homebrew/bin"));

    /// A line that the program has written.
    ///
    /// @param at when it was read, by the clock of [System#nanoTime()]
    record Line(long at, String text) {}

    private final Process process;
    private final InetSocketAddress address;
    private final Path directory;
    private final Thread killer;
    private final List<Line> lines = new ArrayList<>();

    private Proxy(Path directory, InetSocketAddress address, List<String> command) throws IOException {
        this.directory = directory;
        this.address = address;
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        killer = new Thread(this::kill);
        Runtime.getRuntime().addShutdownHook(killer);
        Thread.ofVirtual().start(this::read);
    }

    /// Starts nginx; the test is skipped where there is none.
    ///
    /// @param configuration made for the address that it is to listen at
    static Proxy nginx(Path directory, Function<InetSocketAddress, String> configuration) throws IOException {
        return nginx(directory, free(), configuration);
    }

    /// Starts nginx at an address.
    static Proxy nginx(Path directory, InetSocketAddress address, Function<InetSocketAddress, String> configuration)
            throws IOException {
        var file = Files.writeString(directory.resolve("nginx.conf"), configuration.apply(address));
        var proxy = new Proxy(directory, address,
                List.of(program("nginx"), "-p", directory.toString(), "-c", file.toString(), "-e",
                        directory.resolve("error.log").toString()));
        proxy.await();
        return proxy;
    }

    /// Starts HAProxy; the test is skipped where there is none.
    static Proxy haproxy(Path directory, Function<InetSocketAddress, String> configuration) throws IOException {
        var address = free();
        var file = Files.writeString(directory.resolve("haproxy.cfg"), configuration.apply(address));
        var proxy = new Proxy(directory, address, List.of(program("haproxy"), "-db", "-f", file.toString()));
        proxy.await();
        return proxy;
    }

    /// A port of loopback that nothing listens at.
    static InetSocketAddress free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.10"))) {
            return (InetSocketAddress) socket.getLocalSocketAddress();
        }
    }

    /// Where a program is; the test is skipped where it is not installed.
    static String program(String name) {
        var found = PLACES.stream().map(place -> place.resolve(name)).filter(Files::isExecutable).findFirst();
        assumeTrue(found.isPresent(), name + " is not installed: apt-get install " + name);
        return found.orElseThrow().toString();
    }

    InetSocketAddress address() {
        return address;
    }

    Path directory() {
        return directory;
    }

    /// What it has written so far.
    List<Line> lines() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    /// Awaits a line after a time that has some text in it, and says when it came.
    long await(String text, long after) {
        long until = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < until) {
            for (var line : lines()) {
                if (line.at() >= after && line.text().contains(text)) {
                    return line.at();
                }
            }
            pause();
        }
        throw new IllegalStateException("no line with " + text + " in " + lines());
    }

    private void await() {
        long until = System.nanoTime() + PATIENCE;
        while (process.isAlive() && System.nanoTime() < until) {
            try (var socket = new Socket()) {
                socket.connect(address, 1_000);
                return;
            } catch (IOException _) {
                pause();
            }
        }
        close();
        throw new IllegalStateException("it does not listen: " + lines());
    }

    private static void pause() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        try (BufferedReader reader = process.inputReader()) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                synchronized (lines) {
                    lines.add(new Line(System.nanoTime(), line));
                }
            }
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    /// Lets a running nginx read another configuration, as `nginx -s reload` does.
    void reload(String configuration) throws IOException {
        Files.writeString(directory.resolve("nginx.conf"), configuration);
        new ProcessBuilder("kill", "-HUP", String.valueOf(process.pid())).start().onExit().join();
    }

    private void kill() {
        var workers = process.descendants().toList();
        process.destroy();
        try {
            process.waitFor(2, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        workers.forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        kill();
        Runtime.getRuntime().removeShutdownHook(killer);
    }
}
