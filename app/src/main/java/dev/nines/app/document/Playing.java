package dev.nines.app.document;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import dev.nines.analysis.simulation.Precision;
import dev.nines.analysis.simulation.Replications;
import dev.nines.analysis.simulation.Simulation;
import dev.nines.analysis.simulation.SimulationResult;
import dev.nines.analysis.simulation.SimulationStudy;
import dev.nines.model.Architecture;
import dev.nines.model.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/// Plays a design in the background, one scenario at a time: the first run is there as soon as it has ended, the others make
/// it sure.
///
/// To be used on the JavaFX thread.
public final class Playing {

    private static final System.Logger LOG = System.getLogger(Playing.class.getName());
    private static final int THREADS = 2;
    /// A step of progress that is worth telling.
    private static final double STEP = 0.01;

    /// What is to be played.
    ///
    /// @param runs how many, each with other luck, at least 2
    public record Wish(Architecture design, Scenario scenario, int runs, long seed) {}

    /// What came of a wish.
    ///
    /// @param study what all runs have shown together; absent until they have ended
    public record Played(Wish wish, SimulationResult first, @Nullable SimulationStudy study) {}

    private final ReadOnlyObjectWrapper<@Nullable Played> played = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private AtomicBoolean stop = new AtomicBoolean();

    /// What was played last; null until something was.
    public ReadOnlyObjectProperty<@Nullable Played> played() {
        return played.getReadOnlyProperty();
    }

    /// Why nothing came of the last wish; null where something did.
    public ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return failure.getReadOnlyProperty();
    }

    /// Whether something is being played.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// How much of it has been played, from 0 to 1.
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /// Plays something, instead of what is being played now.
    public void play(Wish wish) {
        cancel();
        var mine = new AtomicBoolean();
        stop = mine;
        failure.set(null);
        progress.set(0);
        busy.set(true);
        CompletableFuture.runAsync(() -> run(wish, mine), work -> Thread.ofPlatform().daemon().name("simulation").start(work))
                .whenComplete((_, problem) -> unless(mine, () -> end(problem)));
    }

    /// Stops; what has been shown remains.
    public void cancel() {
        stop.set(true);
        busy.set(false);
    }

    private void end(@Nullable Throwable problem) {
        busy.set(false);
        if (problem != null) {
            LOG.log(System.Logger.Level.ERROR, "a simulation failed", problem);
            failure.set(problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem);
        }
    }

    private void run(Wish wish, AtomicBoolean mine) {
        var steps = wish.runs() + 1.0;
        var told = new double[1];
        var first = Simulation.of(wish.design(), wish.scenario(), wish.seed(), 0, share -> {
            if (share - told[0] >= STEP) {
                told[0] = share;
                unless(mine, () -> progress.set(share / steps));
            }
        }, mine::get);
        unless(mine, () -> played.set(new Played(wish, first, null)));
        try {
            var study = Replications.of(wish.design(), wish.scenario(), wish.seed(),
                    Precision.ofRuns(wish.runs()), THREADS,
                    runs -> unless(mine, () -> progress.set((runs + 1) / steps)), mine::get);
            unless(mine, () -> played.set(new Played(wish, study.first(), study)));
        } catch (CancellationException e) {
            LOG.log(System.Logger.Level.DEBUG, "a simulation was cancelled", e);
        }
    }

    /// Does something on the JavaFX thread, unless another wish has come, or nobody wishes it any more.
    private static void unless(AtomicBoolean stopped, Runnable act) {
        Platform.runLater(() -> {
            if (!stopped.get()) {
                act.run();
            }
        });
    }
}
