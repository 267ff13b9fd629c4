package dev.nines.analysis.finding;

import java.util.HashSet;

import dev.nines.model.Severity;
import dev.nines.model.component.NatGateway;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// A NAT gateway has subnets that leave through it.
final class GatewaysAreUsed extends Rule {

    GatewaysAreUsed() {
        super("nat.idle", Severity.ADVICE, Pillar.COST);
    }

    @Override
    void review(Scene scene, Sink sink) {
        var used = new HashSet<@Nullable ComponentId>();
        scene.evidence().exposure().waysOut().forEach(way -> used.add(way.gateway()));
        for (var nat : scene.of(NatGateway.class)) {
            if (!used.contains(nat.id())) {
                sink.add(nat, Fixes.remove(nat), Figures.dollars(scene.alone(nat)));
            }
        }
    }
}
