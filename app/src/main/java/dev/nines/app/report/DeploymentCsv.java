package dev.nines.app.report;

import java.util.Locale;

import dev.nines.analysis.deployment.DeploymentComparison;
import dev.nines.analysis.deployment.DeploymentPlay;
import dev.nines.analysis.deployment.DeploymentSecond;
import org.jspecify.annotations.Nullable;

/// The first run of each strategy as comma-separated values, a line a second; empty where there is no figure.
public final class DeploymentCsv {

    private DeploymentCsv() {}

    /// The seconds of all strategies that could be played, good release and bad. A line stands for so many seconds as `lasts` says.
    public static String of(DeploymentComparison comparison) {
        var text = new StringBuilder(
                "strategy,release,second,lasts,old,new,running,share,sent,failed,to_bad,p99_ms,utilisation,needed\n");
        for (var study : comparison.studies()) {
            add(text, study.strategy().name() + ",good,", study.goodPlay());
            add(text, study.strategy().name() + ",bad,", study.badPlay());
        }
        return text.toString();
    }

    private static void add(StringBuilder text, String head, @Nullable DeploymentPlay play) {
        if (play == null) {
            return;
        }
        for (int at = 0; at < play.seconds().size(); at++) {
            int lasts = at < play.lapses().size() ? play.lapses().get(at) : 1;
            add(text.append(head), play.seconds().get(at), lasts);
        }
    }

    private static void add(StringBuilder text, DeploymentSecond second, int lasts) {
        text.append(second.second()).append(',').append(lasts).append(',').append(second.old()).append(',').append(second.fresh())
                .append(',').append(second.running()).append(',').append(number(second.share())).append(',').append(second.sent())
                .append(',').append(second.failed()).append(',').append(second.toBad()).append(',').append(number(second.p99()))
                .append(',')
                .append(number(second.utilisation())).append(',').append(number(second.needed())).append('\n');
    }

    private static String number(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.4f", value) : "";
    }
}
