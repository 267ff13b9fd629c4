package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.component.NatGateway;

/// A NAT gateway has subnets that leave through it.
final class GatewaysAreUsed extends Rule {

    GatewaysAreUsed() {
        super("nat.idle", Severity.ADVICE, Pillar.COST);
    }

    @Override
    void review(Scene scene, Sink sink) {
        for (var nat : scene.of(NatGateway.class)) {
            if (scene.evidence().exposure().waysOut().stream().noneMatch(way -> nat.id().equals(way.gateway()))) {
                sink.add(nat, Fixes.remove(nat), Figures.dollars(scene.alone(nat)));
            }
        }
    }
}
