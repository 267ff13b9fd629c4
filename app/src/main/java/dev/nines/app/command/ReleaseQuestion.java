package dev.nines.app.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import dev.nines.analysis.deployment.Constraints;
import dev.nines.analysis.deployment.DeploymentComparison;
import dev.nines.analysis.deployment.DeploymentQuestion;
import dev.nines.analysis.deployment.Deployments;
import dev.nines.analysis.simulation.PeakTime;
import dev.nines.model.Architecture;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Money;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Options on what is to be found out about a release.
final class ReleaseQuestion {

    private static final int PERCENT = 100;

    @Option(names = "--strategy", paramLabel = "NAME,…|all", split = ",")
    private List<String> strategies = new ArrayList<>();

    @Option(names = "--to", paramLabel = "ID,…", split = ",")
    private List<String> targets = new ArrayList<>();

    @Option(names = "--runs", paramLabel = "N", defaultValue = "5")
    private int runs = 5;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed = 1;

    @Option(names = "--from", paramLabel = "TIME")
    private @Nullable String from;

    @Option(names = "--budget", paramLabel = "USD")
    private @Nullable BigDecimal budget;

    @Option(names = "--no-mixed-versions")
    private boolean noMixedVersions;

    @Option(names = "--no-further-servers")
    private boolean noFurtherServers;

    @Option(names = "--rollback-within", paramLabel = "TIME")
    private @Nullable String rollbackWithin;

    @Option(names = "--lost-share", paramLabel = "SHARE")
    private @Nullable Double lostShare;

    /// Plays the release with this name, or of this file, by the strategies that were asked for.
    DeploymentComparison answer(Session session, Architecture design, @Nullable String name) throws InputException {
        var release = ReleaseChoice.release(session, name == null ? ReleaseChoice.USUAL : name);
        var reached = targets(design);
        var start = from == null ? PeakTime.of(design) : OptionValue.time("--from", from);
        var question = new DeploymentQuestion(release, ReleaseChoice.strategies(design, reached, release, strategies), reached,
                start, OptionValue.runs(runs), seed, constraints());
        return played(session, design, question);
    }

    static DeploymentComparison played(Session session, Architecture design, DeploymentQuestion question) {
        try (var progress = Progress.of(session, "progress.deploy", PERCENT)) {
            return Deployments.of(design, question, Session.THREADS, share -> progress.to((int) (share * PERCENT)),
                    session.stopped());
        }
    }

    private List<ComponentId> targets(Architecture design) throws InputException {
        var named = new ArrayList<ComponentId>();
        for (var text : targets) {
            var known = design.components().stream().filter(component -> component.id().value().equals(text)).findFirst();
            if (known.isEmpty()) {
                throw Unknown.name("component", "--to", text,
                        design.components().stream().map(component -> component.id().value()).toList());
            }
            named.add(known.get().id());
        }
        return named.isEmpty() ? reached(design) : named;
    }

    /// What a release reaches where nobody says what.
    static List<ComponentId> reached(Architecture design) throws InputException {
        var reached = Deployments.targets(design);
        if (reached.isEmpty()) {
            throw InputException.of("deploy.nowhere", "--to", Message.of(ReleaseQuestion.class, "deploy.nowhere"), null);
        }
        return reached;
    }

    private Constraints constraints() throws InputException {
        return new Constraints(budget == null ? null : new Money(budget), noMixedVersions, noFurtherServers,
                rollbackWithin == null ? null : OptionValue.time("--rollback-within", rollbackWithin), lostShare);
    }
}
