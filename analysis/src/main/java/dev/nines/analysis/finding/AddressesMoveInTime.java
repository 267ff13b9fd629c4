package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.component.ElasticIp;

/// An elastic IP moves within the recovery objective.
final class AddressesMoveInTime extends Rule {

    AddressesMoveInTime() {
        super("elastic-ip.failover-slow", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        var asked = scene.architecture().objectives().recoveryTime();
        if (asked == null) {
            return;
        }
        scene.each(ElasticIp.class, (component, address) -> {
            var total = address.detectionTime().plus(address.remapTime());
            if (!address.standby().isEmpty() && Times.longer(total, asked)) {
                sink.add(component, null, address.detectionTime(), address.remapTime(), total, asked);
            }
        });
    }
}
