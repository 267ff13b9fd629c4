package dev.nines.app.results;

import java.util.concurrent.Executor;

import javafx.beans.value.ObservableBooleanValue;

import dev.nines.analysis.deployment.Deployments;
import dev.nines.analysis.deployment.StrategyStudy;
import dev.nines.analysis.simulation.Frames;
import dev.nines.app.document.Deploying;
import dev.nines.app.document.Latest;
import dev.nines.app.document.Playing;
import dev.nines.app.look.Look;
import dev.nines.app.playback.Footage;
import dev.nines.app.playback.Playback;
import dev.nines.app.rollout.RolloutView;
import org.jspecify.annotations.Nullable;

/// Shows on the canvas a release that was compared: its first run by one strategy is played once more, and recorded.
final class CanvasRelease {

    /// What is to be watched.
    private record Wanted(Deploying.Deployed deployed, StrategyStudy study, boolean bad) {}

    private final Playback playback;
    private final Look look;
    private final Latest<Wanted, Footage> work;
    private @Nullable Wanted asked;
    private @Nullable Footage shown;

    CanvasRelease(Playback playback, Look look, Executor background) {
        this.playback = playback;
        this.look = look;
        work = new Latest<>(background, this::record, footage -> {
            shown = footage;
            playback.show(footage);
        });
    }

    private Footage record(Wanted wanted) {
        var design = wanted.deployed.wish().design();
        var recording = Deployments.recorded(design, wanted.deployed.comparison(), wanted.study, wanted.bad,
                Frames.within(Playing.BYTES), () -> false);
        return Footage.of(design, RolloutView.watched(wanted.study, recording, look));
    }

    /// Plays one that was compared; one that is shown already from its beginning.
    void play(Deploying.Deployed deployed, StrategyStudy study, boolean bad) {
        var wanted = new Wanted(deployed, study, bad);
        var known = shown;
        if (known != null && same(wanted, asked) && work.failure().get() == null) {
            playback.show(known);
        } else {
            asked = wanted;
            work.submit(wanted);
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean same(Wanted one, @Nullable Wanted other) {
        return other != null && one.deployed == other.deployed && one.study == other.study && one.bad == other.bad;
    }

    /// Whether one is being made ready.
    ObservableBooleanValue busy() {
        return work.busy();
    }

    /// What is watched, as long as it is such a release.
    @SuppressWarnings("ReferenceEquality")
    @Nullable
    Footage watched() {
        var footage = playback.footage().get();
        return footage != null && footage == shown ? footage : null;
    }

    /// Where the playback stands.
    double time() {
        return playback.clock().time().get();
    }

    /// Looks at a moment of it.
    void seek(double time) {
        if (watched() != null) {
            playback.clock().pause();
            playback.clock().seek(time);
        }
    }
}
