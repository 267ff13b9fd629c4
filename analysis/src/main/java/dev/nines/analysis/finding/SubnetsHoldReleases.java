package dev.nines.analysis.finding;

import java.util.Locale;

import dev.nines.analysis.network.Fit;
import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.text.Message;

/// A subnet has addresses for full load, releases and the loss of another zone.
final class SubnetsHoldReleases extends Rule {

    SubnetsHoldReleases() {
        super("subnet.too-small", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.evidence().network().subnets().forEach(subnet -> {
            var severity = subnet.severity();
            if (severity != null && subnet.fit() != Fit.BALANCER_GROWTH
                    && scene.find(subnet.subnet()) instanceof Component component) {
                sink.add(severity, component, null, subnet.block(), subnet.usable(), subnet.peak(),
                        Message.of(Rule.class, "fit." + subnet.fit().name().toLowerCase(Locale.ROOT).replace('_', '-')));
            }
        });
    }
}
