package dev.nines.app.report;

import java.util.List;

import dev.nines.analysis.deployment.Delivery;
import dev.nines.analysis.deployment.DeploymentComparison;
import dev.nines.analysis.deployment.DeploymentFigures;
import dev.nines.analysis.deployment.DeploymentMark;
import dev.nines.analysis.deployment.DeploymentPlay;
import dev.nines.analysis.deployment.StrategyStudy;
import dev.nines.analysis.simulation.statistics.Interval;
import dev.nines.model.property.Names;
import dev.nines.model.release.StrategyWords;
import org.jspecify.annotations.Nullable;

/// A release by several strategies, as JSON: times in seconds.
public final class DeploymentJson {

    private static final double THOUSAND = 1e3;

    private DeploymentJson() {}

    /// Adds a comparison to a result.
    public static void add(JsonReport json, DeploymentComparison comparison) {
        add(json.fields(), comparison);
    }

    /// Adds comparisons to the results of analyses, each of a release.
    static void addAll(JsonReport json, List<DeploymentComparison> comparisons) {
        if (!comparisons.isEmpty()) {
            json.fields().list("deployments", comparisons, DeploymentJson::add);
        }
    }

    private static void add(Fields fields, DeploymentComparison comparison) {
        var question = comparison.question();
        var best = comparison.recommended();
        fields.put("release", question.release().name()).put("targets", comparison.targets())
                .put("servers", comparison.servers()).put("runs", question.runs()).put("seed", question.seed())
                .put("start", question.start().toMillis() / THOUSAND).put("complete", comparison.complete())
                .put("releasesPerYear", comparison.releasesPerYear())
                .put("recommended", best == null ? null : best.strategy().name()).put("reasons", comparison.reasons())
                .put("delivery", delivery(fields, comparison.delivery()))
                .list("strategies", comparison.studies(), DeploymentJson::study);
    }

    private static @Nullable Fields delivery(Fields around, @Nullable Delivery delivery) {
        return delivery == null
                ? null
                : new Fields(around.language()).put("pipeline", delivery.pipeline())
                        .put("leadTime", delivery.leadTime().toMillis() / THOUSAND).put("caught", delivery.caught())
                        .put("changeFailureShare", delivery.changeFailureShare())
                        .put("releasesPerMonth", delivery.releasesPerMonth())
                        .put("restoreTime", delivery.restoreTime().toMillis() / THOUSAND);
    }

    private static void study(Fields fields, StrategyStudy study) {
        fields.put("strategy", study.strategy().name()).put("title", StrategyWords.title(study.strategy()))
                .put("method", study.strategy().method()).put("impossible", study.impossible());
        if (study.impossible() != null) {
            return;
        }
        fields.put("batches", study.batches())
                .put("steps", study.steps().stream().map(step -> Names.ofClass(step.getClass())).toList())
                .put("good", figures(fields, study.good())).put("bad", figures(fields, study.bad()))
                .put("extraCost", study.extraCost()).put("downtimeShare", study.downtimeShare())
                .put("unavailability", study.unavailability()).put("ease", study.ease())
                .put("notes", study.notes()).put("goodCourse", course(fields, study.goodPlay()))
                .put("badCourse", course(fields, study.badPlay()));
        var addresses = study.addresses();
        if (addresses != null) {
            fields.put("addresses", new Fields(fields.language()).put("further", addresses.further())
                    .put("free", addresses.free()).put("fits", addresses.fits()));
        }
    }

    private static @Nullable Fields figures(Fields around, @Nullable DeploymentFigures figures) {
        if (figures == null) {
            return null;
        }
        var fields = new Fields(around.language());
        return fields.put("duration", interval(fields, figures.duration(), 1))
                .put("reached", interval(fields, figures.reached(), 1))
                .put("lowestCapacity", interval(fields, figures.lowestCapacity(), 1))
                .put("peakUtilisation", interval(fields, figures.peakUtilisation(), 1))
                .put("sent", interval(fields, figures.sent(), 1)).put("failed", interval(fields, figures.failed(), 1))
                .put("slowed", interval(fields, figures.slowed(), 1)).put("down", interval(fields, figures.downSeconds(), 1))
                .put("badShare", interval(fields, figures.badShare(), 1))
                .put("mixed", interval(fields, figures.mixedSeconds(), 1))
                .put("noticed", interval(fields, figures.noticed(), 1)).put("rollback", interval(fields, figures.rollback(), 1))
                .put("sessionsLost", interval(fields, figures.sessionsLost(), 1))
                .put("peakServers", interval(fields, figures.peakServers(), 1))
                .put("serverHours", interval(fields, figures.serverHours(), 1))
                .put("p99", interval(fields, figures.p99(), THOUSAND));
    }

    private static @Nullable Fields interval(Fields around, @Nullable Interval interval, double by) {
        return interval == null ? null : SimulationJson.interval(around, interval, by);
    }

    private static @Nullable Fields course(Fields around, @Nullable DeploymentPlay play) {
        return play == null
                ? null
                : new Fields(around.language()).put("seconds", play.seconds().size()).list("marks", play.marks(),
                        DeploymentJson::mark);
    }

    private static void mark(Fields fields, DeploymentMark mark) {
        fields.put("at", mark.at().toMillis() / THOUSAND).put("what", mark.what())
                .put("step", mark.number() == 0 ? null : (Integer) mark.number());
    }
}
