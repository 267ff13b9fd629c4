package dev.nines.app.rollout;

import java.util.ArrayList;

import dev.nines.analysis.deployment.DeploymentMark;
import dev.nines.analysis.deployment.DeploymentMark.What;
import dev.nines.analysis.deployment.DeploymentPlay;
import dev.nines.app.look.Texts;
import dev.nines.app.playback.Lane;
import dev.nines.app.report.DeploymentChart;
import dev.nines.app.report.DeploymentCourse;
import dev.nines.diagrams.chart.Shade;
import dev.nines.model.quantity.Durations;
import dev.nines.model.release.Step;
import dev.nines.model.setting.BatchSize;
import org.jspecify.annotations.Nullable;

/// The first run of a release by one strategy, ready to be watched: what is to be seen at any time, in no time.
final class Reel {

    private static final double HOUR = 3600;

    private final Texts texts;
    private final DeploymentCourse course;
    private final double[] failed;
    private final double[] met;
    private final double[] sent;
    private final double[] further;
    /// Since when the old version is brought back; never: at no time.
    private final double back;

    Reel(String name, DeploymentPlay play, Texts texts) {
        this.texts = texts;
        this.course = new DeploymentCourse(name, play);
        int count = play.seconds().size();
        failed = new double[count + 1];
        met = new double[count + 1];
        sent = new double[count + 1];
        further = new double[count + 1];
        for (int at = 0; at < count; at++) {
            var second = play.seconds().get(at);
            int lasts = play.lapses().get(at);
            failed[at + 1] = failed[at] + (double) lasts * second.failed();
            met[at + 1] = met[at] + (double) lasts * second.toBad();
            sent[at + 1] = sent[at] + (double) lasts * second.sent();
            further[at + 1] = further[at] + lasts * Math.max(0, second.running() - course.servers()) / HOUR;
        }
        boolean returns = play.marks().stream().anyMatch(mark -> mark.what() == What.ROLLED_BACK);
        back = !returns
                ? Double.POSITIVE_INFINITY
                : play.marks().stream().filter(mark -> mark.what() == What.NOTICED).mapToDouble(Reel::at).findFirst()
                        .orElse(Double.POSITIVE_INFINITY);
    }

    DeploymentCourse course() {
        return course;
    }

    /// What is to be seen at a time; before the first second the first one, after the last the last one.
    Scene at(double time) {
        var play = course.play();
        int place = play.place(time);
        var second = play.seconds().get(place);
        double part = Math.clamp((time - second.second()) / play.lapses().get(place), 0, 1);
        return new Scene(second, sum(failed, place, part), sum(met, place, part), sum(sent, place, part),
                sum(further, place, part), step(time));
    }

    private static double sum(double[] sums, int place, double part) {
        return sums[place] + part * (sums[place + 1] - sums[place]);
    }

    /// The step under way, in words; empty before the first one and after the last.
    private String step(double time) {
        DeploymentMark last = null;
        for (var mark : course.play().marks()) {
            if (at(mark) <= time && (mark.what() == What.STEP || ends(mark.what()))) {
                last = mark;
            }
        }
        if (last == null) {
            return texts.of("phase.before");
        }
        return last.what() == What.STEP ? words(last) : DeploymentChart.words(last, texts.language());
    }

    /// What went on and what happened.
    Lane lane() {
        var stretches = new ArrayList<Lane.Stretch>();
        var flags = new ArrayList<Lane.Flag>();
        DeploymentMark open = null;
        for (var mark : course.play().marks()) {
            boolean step = mark.what() == What.STEP;
            if (open != null && (step || ends(mark.what()))) {
                stretches.add(stretch(open, at(mark)));
                open = null;
            }
            if (step) {
                open = mark;
            } else if (mark.what() != What.BEGAN) {
                flags.add(new Lane.Flag(at(mark), DeploymentChart.words(mark, texts.language()),
                        DeploymentChart.shade(mark.what())));
            }
        }
        if (open != null) {
            stretches.add(stretch(open, Double.POSITIVE_INFINITY));
        }
        return new Lane(course.name(), stretches, flags);
    }

    private Lane.Stretch stretch(DeploymentMark mark, double to) {
        var shade = at(mark) >= back ? Shade.WARNING : mark.step() instanceof Step.Wait ? Shade.MUTED : Shade.ACCENT;
        return new Lane.Stretch(at(mark), to, words(mark), shade);
    }

    private static boolean ends(What what) {
        return switch (what) {
            case NOTICED, STOPPED, ENDED -> true;
            case BEGAN, STEP, REACHED_ALL, ROLLED_BACK -> false;
        };
    }

    private String words(DeploymentMark mark) {
        var words = words(mark.step());
        return at(mark) >= back ? texts.of("phase.back", words) : words;
    }

    private String words(@Nullable Step step) {
        return switch (step) {
            case null -> "";
            case Step.Update update -> texts.of("step.update", servers(update.batch()));
            case Step.Launch launch -> texts.of(launch.serves() ? "step.launch" : "step.launch-idle", servers(launch.servers()));
            case Step.Route route -> texts.of("step.route", route.share().value());
            case Step.Wait wait -> texts.of("step.wait", Durations.words(wait.lasts()));
            case Step.Terminate terminate -> texts.of("step.terminate", servers(terminate.servers()));
            case Step.Switch change -> texts.of(change.restart() ? "step.restart" : "step.reload", servers(change.batch()));
        };
    }

    private int servers(BatchSize size) {
        return size.of(Math.max(1, course.servers()));
    }

    /// When something happened, in seconds of the clock.
    private static double at(DeploymentMark mark) {
        return mark.at().toMillis() / 1e3;
    }
}
