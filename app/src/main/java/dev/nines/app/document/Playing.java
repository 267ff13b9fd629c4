package dev.nines.app.document;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import dev.nines.analysis.simulation.Frames;
import dev.nines.analysis.simulation.Precision;
import dev.nines.analysis.simulation.Replications;
import dev.nines.analysis.simulation.Simulation;
import dev.nines.analysis.simulation.SimulationResult;
import dev.nines.analysis.simulation.SimulationStudy;
import dev.nines.model.Architecture;
import dev.nines.model.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/// Plays a design, one scenario at a time: the first run is there as soon as it has ended, the others make it sure.
public final class Playing extends LongWork<Playing.Wish, Playing.Played> {

    /// What is to be played.
    ///
    /// @param runs how many, each with other luck, at least 2
    public record Wish(Architecture design, Scenario scenario, int runs, long seed) {}

    /// What came of a wish.
    ///
    /// @param frames what every component did in the first run
    /// @param study what all runs have shown together; absent until they have ended
    public record Played(Wish wish, SimulationResult first, Frames frames, @Nullable SimulationStudy study) {}

    /// What is left of an earlier result when there is a later one.
    public record Earlier(Wish wish, SimulationStudy study) {}

    /// Of frames, at most.
    public static final long BYTES = 48L << 20;

    private final ReadOnlyBooleanWrapper kept = new ReadOnlyBooleanWrapper();
    private final PlayingYears years = new PlayingYears();
    private @Nullable Earlier before;
    private final ObservableList<Scenario> own = FXCollections.observableArrayList();

    /// Plays nothing yet.
    public Playing() {
        super("simulation");
    }

    /// Plays years of faults beside it; they end with it.
    public PlayingYears years() {
        return years;
    }

    @Override
    public void cancel() {
        super.cancel();
        years.cancel();
    }

    /// The scenarios that a person made or opened for this design, in the order in which that happened.
    public ObservableList<Scenario> own() {
        return own;
    }

    /// Puts a scenario among them, in place of what it was made from where that is one of them.
    public void keep(@Nullable Scenario before, Scenario made) {
        int place = before == null ? -1 : own.indexOf(before);
        if (place >= 0) {
            own.set(place, made);
        } else if (!own.contains(made)) {
            own.add(made);
        }
    }

    /// What to compare the last result with: the one before, or the one that is kept; null where there is none.
    public @Nullable Earlier before() {
        return before;
    }

    /// Whether a result is kept to compare all later ones with.
    public ReadOnlyBooleanProperty kept() {
        return kept.getReadOnlyProperty();
    }

    /// Keeps the last result to compare all later ones with, or goes back to comparing each with the one before.
    public void keep(boolean last) {
        kept.set(last);
        if (last) {
            before = earlier();
        }
    }

    @Override
    public void begin(Wish wish) {
        var last = earlier();
        if (last != null && !kept.get()) {
            before = last;
        }
        super.begin(wish);
    }

    private @Nullable Earlier earlier() {
        var last = result().get();
        return last == null || last.study() == null ? null : new Earlier(last.wish(), last.study());
    }

    @Override
    void work(Wish wish, Telling<Played> telling) {
        var steps = wish.runs() + 1.0;
        var frames = Frames.within(BYTES);
        var first = Simulation.recorded(wish.design(), wish.scenario(), wish.seed(), 0, frames,
                share -> telling.progress(share / steps), telling.stopped());
        telling.show(new Played(wish, first, frames, null));
        var study = Replications.of(wish.design(), wish.scenario(), wish.seed(), Precision.ofRuns(wish.runs()), THREADS,
                runs -> telling.progress((runs + 1) / steps), telling.stopped());
        telling.show(new Played(wish, first, frames, study));
    }
}
