package dev.nines.analysis.simulation.real;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import dev.nines.analysis.simulation.Simulation;
import dev.nines.model.Designs;
import dev.nines.model.component.NginxBalancer;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.Probability;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Happening;
import dev.nines.model.scenario.Scenario;
import dev.nines.model.setting.NginxFailure;
import dev.nines.model.setting.NginxUpstream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Backends break under load behind a real nginx; the simulation of the same design has the same users at the same times.
class NginxUnderLoadTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration TAKES = Duration.ofMillis(20);
    private static final Duration LASTS = Duration.ofMillis(5_500);
    private static final Duration BREAKS = Duration.ofMillis(1_500);
    private static final Duration MENDED_AFTER = Duration.ofSeconds(2);
    /// How long nginx waits for an answer: far longer than a busy machine stalls.
    private static final Duration HANGS = Duration.ofMillis(500);
    private static final double RATE = 30;
    private static final long SEED = 7;
    /// Requests that may fall on the other side of a moment.
    private static final int SLACK = 2;

    @TempDir
    private Path directory;

    private static final Happening STOP = new Happening.Crash();
    private static final Happening HANG = new Happening.Hang();
    private static final Happening ERRORS = new Happening.Errors(Probability.ONE, false);

    /// What breaks how, and what of it users are to notice.
    ///
    /// @param broken how many backends, from the first on
    private record Case(String name, NginxUpstream upstream, Happening kind, int broken, List<Integer> weights) {

        Trial simulated() {
            var proxy = RecordType.with(Designs.spec(NginxBalancer.class), "upstream", upstream);
            var faults = new ArrayList<Event>();
            for (int number = 0; number < broken; number++) {
                faults.add(Event.of(kind, Mirror.server(number).value(), BREAKS, MENDED_AFTER));
            }
            var design = Mirror.of(Mirror.users(RATE, PATIENCE), proxy, TAKES, weights);
            return Trial.of(Simulation.of(design, new Scenario(Duration.ZERO, Duration.ZERO, LASTS, faults), SEED),
                    weights.size());
        }

        Trial measured(Path directory) throws Exception {
            try (var backends = Backends.of(weights.size(), TAKES);
                    var proxy = Proxy.nginx(directory, at -> Nginx.configuration(upstream, weights, backends, at))) {
                var deeds = new ArrayList<Load.Deed>();
                for (int number = 0; number < broken; number++) {
                    var backend = backends.get(number);
                    deeds.add(new Load.Deed(BREAKS, () -> backend.suffer(kind)));
                    deeds.add(new Load.Deed(BREAKS.plus(MENDED_AFTER), backend::start));
                }
                var answers = new Load(proxy.address(), PATIENCE).like(Mirror.users(RATE, PATIENCE), LASTS, SEED,
                        deeds.toArray(Load.Deed[]::new));
                return trial(answers, Nginx.attempts(proxy, backends, answers.size()));
            }
        }

        private Trial trial(List<Answer> answers, List<Nginx.Attempt> attempts) {
            var asked = new ArrayList<Integer>();
            var lost = new ArrayList<Integer>();
            for (int number = 0; number < weights.size(); number++) {
                int at = number;
                asked.add((int) attempts.stream().filter(each -> each.backend() == at).count());
                lost.add((int) attempts.stream().filter(each -> each.backend() == at && each.failed()).count());
            }
            return new Trial(answers.size(), (int) answers.stream().filter(each -> !each.good()).count(), asked, lost);
        }
    }

    private static final List<Integer> EQUAL = List.of(1, 1, 1);

    private static final List<Case> CASES = List.of(
            new Case("a server stops: the next one answers", Nginx.upstream(), STOP, 1, List.of(2, 1, 1)),
            new Case("a server stops and must fail twice", Nginx.upstream("maxFails", 2), STOP, 1, EQUAL),
            new Case("a server stops and nothing is tried again", Nginx.upstream("nextUpstreamTries", 1), STOP, 1,
                    EQUAL),
            new Case("a server stops that never counts as failed", Nginx.upstream("nextUpstreamTries", 1, "maxFails", 0),
                    STOP, 1, EQUAL),
            new Case("a server hangs", Nginx.upstream("readTimeout", HANGS), HANG, 1, EQUAL),
            new Case("a server hangs and nothing is tried again", Nginx.upstream("readTimeout", HANGS, "nextUpstreamTries", 1),
                    HANG, 1, EQUAL),
            new Case("a server answers with errors", Nginx.upstream(), ERRORS, 1, EQUAL),
            new Case("a server answers with errors that go to the next one",
                    Nginx.upstream("nextUpstream", List.of(NginxFailure.ERROR, NginxFailure.TIMEOUT, NginxFailure.HTTP_500)),
                    ERRORS, 1,
                    EQUAL),
            new Case("all servers stop", Nginx.upstream(), STOP, 2, List.of(1, 1)),
            new Case("all servers stop and a backup is there", Nginx.upstream(), STOP, 2, List.of(1, 1, -1)),
            new Case("the only server stops", Nginx.upstream(), STOP, 1, List.of(1)));

    /// All at the same time, to be done in the time of one.
    @TestFactory
    Stream<DynamicTest> whatUsersNoticeIsWhatTheSimulationSays() {
        Proxy.program("nginx");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var measured = CASES.stream()
                    .map(each -> threads.submit(() -> each.measured(Files.createTempDirectory(directory, "nginx"))))
                    .toList();
            var tests = new ArrayList<DynamicTest>();
            for (int i = 0; i < CASES.size(); i++) {
                var each = CASES.get(i);
                var first = measured.get(i);
                tests.add(DynamicTest.dynamicTest(each.name(), () -> compare(each, first.get())));
            }
            return tests.stream();
        }
    }

    /// What has not gone well together is done once more alone.
    private void compare(Case each, Trial first) throws Exception {
        var simulated = each.simulated();
        var measured = first;
        try {
            simulated.assertLike(measured, SLACK);
        } catch (AssertionError unlucky) {
            measured = each.measured(Files.createTempDirectory(directory, "nginx"));
            simulated.assertLike(measured, SLACK);
        }
        Findings.add("nginx, " + each.name(), measured.words(), simulated.words());
    }
}
