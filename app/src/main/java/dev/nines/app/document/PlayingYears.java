package dev.nines.app.document;

import java.util.List;

import dev.nines.analysis.availability.AvailabilityAnalysis;
import dev.nines.analysis.availability.Outages;
import dev.nines.analysis.simulation.zoom.Zoom;
import dev.nines.model.Architecture;

/// Plays years of faults and repairs of a design, and looks closely at what fails most often.
public final class PlayingYears extends LongWork<PlayingYears.Wish, PlayingYears.Played> {

    /// Of the work, before the close looks.
    private static final double YEARS = 0.8;

    /// What is to be played.
    ///
    /// @param years at least 2
    public record Wish(Architecture design, int years, long seed) {}

    /// What came of a wish.
    ///
    /// @param zooms close looks at failures; none until they have been played
    public record Played(Wish wish, Outages outages, List<Zoom> zooms) {}

    /// Plays nothing yet.
    PlayingYears() {
        super("years");
    }

    @Override
    void work(Wish wish, Telling<Played> telling) {
        var outages = AvailabilityAnalysis.played(wish.design(), wish.years(), wish.seed(),
                share -> telling.progress(YEARS * share), telling.stopped());
        telling.show(new Played(wish, outages, List.of()));
        telling.show(new Played(wish, outages, Zoom.of(wish.design(), outages, Zoom.WORTH, wish.seed(), telling.stopped())));
    }
}
