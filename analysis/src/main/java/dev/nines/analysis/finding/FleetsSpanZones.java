package dev.nines.analysis.finding;

import dev.nines.model.Component;
import dev.nines.model.Severity;

/// Servers that share work stand in more than one zone.
final class FleetsSpanZones extends Rule {

    FleetsSpanZones() {
        super("zone.single", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        for (var team : scene.teams().all()) {
            var zones = team.members().stream().flatMap(member -> scene.zones(member).stream()).distinct().toList();
            var servers = team.members().stream().mapToInt(Component::mostServers).sum();
            if (zones.size() == 1 && servers > 1 && scene.serves(team.divider())) {
                var only = team.members().getFirst();
                var alone = team.members().size() == 1;
                sink.add(alone ? only : team.divider(), alone ? scene.spread(only) : null, servers, zones.getFirst());
            }
        }
    }
}
