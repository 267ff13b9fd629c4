package dev.nines.app.playback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import dev.nines.app.report.LogWords;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// Something that happened in a run that is watched, in a line.
///
/// @param at by the clock of the playback
/// @param words with the time
/// @param about what it happened to; absent where that is the whole release
public record LogLine(double at, String words, @Nullable ComponentId about) {

    /// All that happened in a run, and in the release that was played in it, in order.
    public static List<LogLine> of(Footage run, Locale language) {
        var axis = run.axis(2);
        var release = run.release();
        var words = release == null
                ? LogWords.of(run.design(), run.scenario().start(), run.log(), language)
                : LogWords.of(run.design(), at -> axis.words(run.at(at)), run.log(), language);
        var lines = new ArrayList<LogLine>();
        for (int at = 0; at < run.log().size(); at++) {
            var happened = run.log().get(at);
            lines.add(new LogLine(run.at(happened.at()), words.get(at), happened.component()));
        }
        if (release != null) {
            release.lane().stretches()
                    .forEach(step -> lines.add(new LogLine(step.from(), axis.words(step.from()) + " " + step.words(), null)));
            release.lane().flags()
                    .forEach(flag -> lines.add(new LogLine(flag.at(), axis.words(flag.at()) + " " + flag.words(), null)));
            lines.sort(Comparator.comparingDouble(LogLine::at));
        }
        return lines;
    }
}
