package dev.nines.app.playback;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dev.nines.analysis.deployment.DeploymentRecording;
import dev.nines.analysis.deployment.DeploymentSecond;
import dev.nines.analysis.simulation.Second;
import dev.nines.analysis.simulation.rollout.ServerSight;
import dev.nines.app.report.DeploymentCourse;
import dev.nines.diagrams.chart.TimeAxis;
import dev.nines.model.Architecture;
import dev.nines.model.quantity.ComponentId;

/// A release that is watched on the canvas: which version every server runs, how much of the traffic each version gets, and its steps.
///
/// Its clock counts from the beginning of the release, waiting that was not played included.
///
/// @param course by the strategy that is watched
/// @param lane its steps, and what happened to it as a whole
public record WatchedRelease(DeploymentRecording recording, DeploymentCourse course, Lane lane) {

    /// Its clock.
    TimeAxis axis() {
        return DeploymentCourse.axis(List.of(course));
    }

    /// What it looks like at a time.
    DeploymentSecond at(double time) {
        return recording.play().seconds().get(recording.play().place(time));
    }

    /// Share of the requests of a second that the new version answered; 0 where there were none.
    static double share(DeploymentSecond second) {
        return Double.isNaN(second.share()) ? 0 : second.share();
    }

    /// The time at which something happened that was played.
    double time(Duration played) {
        return recording.time(played.toNanos() / 1e9);
    }

    /// The time that was played, at a time of its clock.
    double played(double time) {
        return recording.played(time);
    }

    /// What users get, second by second.
    List<Second> series() {
        var axis = axis();
        return IntStream.range(0, axis.points()).mapToObj(point -> {
            var second = at(axis.time(point));
            return new Second(point, second.sent(), Math.max(0, second.sent() - second.failed()), second.failed(), Double.NaN,
                    Double.NaN, second.p99(), 0);
        }).toList();
    }

    /// Whose servers it reaches.
    List<ComponentId> fleets() {
        return recording.play().fleets().stream().map(fleet -> fleet.component()).toList();
    }

    /// The servers of each of them at a time.
    Map<ComponentId, List<ServerSight>> servers(double time) {
        var servers = at(time).servers();
        var byFleet = new HashMap<ComponentId, List<ServerSight>>();
        int first = 0;
        for (var fleet : recording.play().fleets()) {
            int last = Math.min(servers.size(), first + fleet.most());
            byFleet.put(fleet.component(), servers.subList(Math.min(first, last), last));
            first += fleet.most();
        }
        return byFleet;
    }

    /// The fleet that everything which gets the release belongs to: fleets themselves, and what runs on their servers.
    Map<ComponentId, ComponentId> homes(Architecture design) {
        var fleets = fleets();
        var homes = new HashMap<ComponentId, ComponentId>();
        for (var component : design.components()) {
            for (var at = component; at != null; at = design.parent(at)) {
                if (fleets.contains(at.id())) {
                    homes.put(component.id(), at.id());
                }
            }
        }
        return homes;
    }
}
