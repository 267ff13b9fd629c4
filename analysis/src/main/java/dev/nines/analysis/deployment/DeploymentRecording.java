package dev.nines.analysis.deployment;

import java.util.List;

import dev.nines.analysis.simulation.Frames;
import dev.nines.analysis.simulation.Occurrence;

/// The first run of a release by a strategy as it can be watched: what it looked like, and what every component did meanwhile.
///
/// Waiting is not played to its end. So there are two times: that of the release, and that of the seconds which were played.
///
/// @param play what it looked like, by the time of the release
/// @param before seconds that had been played when the first one of the play began
/// @param frames what every component did, by the time that was played
/// @param log what happened to components, by the time that was played
public record DeploymentRecording(DeploymentPlay play, int before, Frames frames, List<Occurrence> log) {

    public DeploymentRecording {
        log = List.copyOf(log);
    }

    /// The time that was played, in seconds, which shows a time of the release.
    public double played(double time) {
        int place = play.place(time);
        return before + place + Math.clamp((time - play.seconds().get(place).second()) / play.lapses().get(place), 0, 1);
    }

    /// The time of the release, in seconds, at which something happened that was played.
    public double time(double played) {
        double since = Math.max(0, played - before);
        int place = (int) Math.min(since, play.seconds().size() - 1.0);
        return play.seconds().get(place).second() + (since - place) * play.lapses().get(place);
    }
}
