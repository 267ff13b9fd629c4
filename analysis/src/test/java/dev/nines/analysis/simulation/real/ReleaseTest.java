package dev.nines.analysis.simulation.real;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.nines.analysis.deployment.Constraints;
import dev.nines.analysis.deployment.DeploymentQuestion;
import dev.nines.analysis.deployment.Deployments;
import dev.nines.model.Architecture;
import dev.nines.model.Designs;
import dev.nines.model.component.NginxBalancer;
import dev.nines.model.property.RecordType;
import dev.nines.model.release.Release;
import dev.nines.model.release.Step;
import dev.nines.model.release.Strategies;
import dev.nines.model.release.Strategy;
import dev.nines.model.setting.BatchSize;
import dev.nines.model.setting.NginxUpstream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// New versions under load behind a real nginx: another port of the same server, and one of two servers after the other. What it loses is what
/// the comparison of deployments says of the same design, strategy and users.
class ReleaseTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration TAKES = Duration.ofMillis(200);
    private static final Duration LASTS = Duration.ofMillis(4_500);
    private static final Duration BEGINS = Duration.ofSeconds(1);
    /// Seconds of a simulated release before it begins; a load begins that much later.
    private static final Duration BEFORE = Duration.ofSeconds(10);
    private static final Duration INSTALLS = Duration.ofSeconds(1);
    /// A restart as the simulation assumes it, but for the time that nginx takes to start.
    private static final Duration AWAY = Duration.ofMillis(470);
    private static final double RATE = 40;
    private static final long SEED = 11;
    private static final Release RELEASE = RecordType.with(
            RecordType.with(RecordType.of(Release.class).defaults(), "installTime", INSTALLS), "startTime", Duration.ZERO);

    @TempDir
    private Path directory;

    /// Two programs or servers, and nginx in front of them.
    private static final class Stage implements Closeable {

        private final NginxUpstream upstream;
        private final Path directory;
        private final Backends backends = Backends.of(2, TAKES);
        private Proxy proxy;

        /// @param members the backends that it sends to at first
        Stage(NginxUpstream upstream, Path directory, int... members) throws IOException {
            this.upstream = upstream;
            this.directory = directory;
            this.proxy = Proxy.nginx(directory, at -> configuration(at, members));
        }

        private String configuration(InetSocketAddress at, int... members) {
            var some = new Backends(IntStream.of(members).mapToObj(backends::get).toList());
            return Nginx.configuration(upstream, IntStream.of(members).mapToObj(_ -> 1).toList(), some, at);
        }

        void reload(int... members) throws IOException {
            proxy.reload(configuration(proxy.address(), members));
        }

        void restart(int... members) throws IOException {
            long since = System.nanoTime();
            proxy.close();
            pause(AWAY.minusNanos(System.nanoTime() - since));
            proxy = Proxy.nginx(directory, proxy.address(), at -> configuration(at, members));
        }

        /// The new version is brought to a backend.
        void update(int number) throws IOException {
            backends.get(number).stop();
            pause(INSTALLS);
            backends.get(number).start();
        }

        @Override
        public void close() throws IOException {
            proxy.close();
            backends.close();
        }
    }

    private static void pause(Duration duration) {
        long until = System.nanoTime() + duration.toNanos();
        for (long left = duration.toNanos(); left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /// What is done on a stage.
    private interface Act {
        void on(Stage stage) throws IOException;
    }

    /// A release, as a strategy of the design and as it is done.
    ///
    /// @param inside whether to another port of one server
    private record Case(String name, boolean inside, NginxUpstream upstream, Strategy strategy, Act act) {

        int predicted() {
            var proxy = RecordType.with(Designs.spec(NginxBalancer.class), "upstream", upstream);
            var users = Mirror.users(RATE, PATIENCE);
            Architecture design = inside
                    ? Mirror.inside(users, proxy, TAKES)
                    : Mirror.of(users, proxy, TAKES, List.of(1, 1));
            var question = new DeploymentQuestion(RELEASE, List.of(strategy), List.of(), Duration.ZERO, 2, SEED,
                    Constraints.NONE);
            var study = Deployments.of(design, question, 1, _ -> {}, () -> false).studies().getFirst();
            return (int) Objects.requireNonNull(study.goodPlay()).seconds().stream().mapToLong(each -> each.failed()).sum();
        }

        List<Answer> measured(Path directory) throws Exception {
            try (var stage = inside ? new Stage(upstream, directory, 0) : new Stage(upstream, directory, 0, 1)) {
                return new Load(stage.proxy.address(), PATIENCE).like(Mirror.users(RATE, PATIENCE), BEFORE.minus(BEGINS), LASTS,
                        SEED, new Load.Deed(BEGINS, () -> act.on(stage)));
            }
        }
    }

    private static Strategy ready(String name) {
        return Objects.requireNonNull(Strategies.find(name));
    }

    private static Strategy of(Step step) {
        var plain = ready("in-place-one");
        return new Strategy("steps", plain.method(), plain.batch(), false, Duration.ZERO, plain.shift(), Duration.ZERO, true,
                List.of(step));
    }

    private static final Strategy UNDRAINED = of(new Step.Update(new BatchSize.One(), false, false));

    private static final List<Case> CASES = List.of(
            new Case("another port by a reload", true, Nginx.upstream(), ready("blue-green-in-server"), stage -> {
                pause(INSTALLS);
                stage.reload(1);
            }),
            new Case("another port by a restart, half a second without nginx", true, Nginx.upstream(),
                    of(new Step.Switch(new BatchSize.All(), true, null)), stage -> {
                        pause(INSTALLS);
                        stage.restart(1);
                    }),
            new Case("two servers, each taken out by a reload first", false, Nginx.upstream(), ready("in-place-one"),
                    ReleaseTest::drained),
            new Case("two servers, each stopped while nginx sends to it", false, Nginx.upstream(), UNDRAINED,
                    ReleaseTest::stopped),
            new Case("the same, `max_fails=0`", false, Nginx.upstream("maxFails", 0), UNDRAINED, ReleaseTest::stopped),
            new Case("the same, and nothing is tried again", false, Nginx.upstream("maxFails", 0, "nextUpstreamTries", 1),
                    UNDRAINED, ReleaseTest::stopped));

    private static void drained(Stage stage) throws IOException {
        for (int number = 0; number < 2; number++) {
            stage.reload(1 - number);
            pause(TAKES.multipliedBy(2));
            stage.update(number);
        }
        stage.reload(0, 1);
    }

    private static void stopped(Stage stage) throws IOException {
        stage.update(0);
        stage.update(1);
    }

    /// All at the same time, to be done in the time of one.
    @TestFactory
    Stream<DynamicTest> losesWhatTheComparisonOfDeploymentsSays() {
        Proxy.program("nginx");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var measured = CASES.stream().map(each -> threads.submit(() -> each.measured(own()))).toList();
            var tests = new ArrayList<DynamicTest>();
            for (int i = 0; i < CASES.size(); i++) {
                var each = CASES.get(i);
                var first = measured.get(i);
                tests.add(DynamicTest.dynamicTest(each.name, () -> {
                    int predicted = each.predicted();
                    var tried = new ArrayList<List<Answer>>();
                    Again.once(() -> {
                        tried.add(tried.isEmpty() ? first.get() : each.measured(own()));
                        int failed = failed(tried.getLast());
                        Findings.add("nginx, a release: " + each.name, failed + " of " + tried.getLast().size() + " failed",
                                String.valueOf(predicted));
                        assertEquals(predicted, failed, predicted == 0 ? 0 : 2 + predicted / 10.0);
                    });
                }));
            }
            return tests.stream();
        }
    }

    private Path own() throws IOException {
        return Files.createTempDirectory(directory, "nginx");
    }

    private static int failed(List<Answer> answers) {
        return (int) answers.stream().filter(answer -> !answer.good()).count();
    }
}
