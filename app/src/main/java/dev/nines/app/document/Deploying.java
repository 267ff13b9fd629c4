package dev.nines.app.document;

import dev.nines.analysis.deployment.DeploymentComparison;
import dev.nines.analysis.deployment.DeploymentQuestion;
import dev.nines.analysis.deployment.Deployments;
import dev.nines.model.Architecture;

/// Plays releases of a design by several strategies and compares them.
public final class Deploying extends LongWork<Deploying.Wish, Deploying.Deployed> {

    /// What is to be found out.
    public record Wish(Architecture design, DeploymentQuestion question) {}

    /// What came of a wish.
    public record Deployed(Wish wish, DeploymentComparison comparison) {}

    /// Compares nothing yet.
    public Deploying() {
        super("deployments");
    }

    @Override
    void work(Wish wish, Telling<Deployed> telling) {
        telling.show(new Deployed(wish,
                Deployments.of(wish.design(), wish.question(), THREADS, telling::progress, telling.stopped())));
    }
}
