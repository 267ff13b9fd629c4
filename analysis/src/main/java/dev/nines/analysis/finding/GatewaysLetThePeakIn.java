package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.component.ApiGateway;
import dev.nines.model.quantity.Rate;

/// An API gateway lets the peak through.
final class GatewaysLetThePeakIn extends Rule {

    GatewaysLetThePeakIn() {
        super("gateway.throttles-peak", Severity.WARNING, Pillar.PERFORMANCE);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(ApiGateway.class, (component, gateway) -> {
            var peak = scene.peak(component);
            if (peak > gateway.throttle().perSecond()) {
                sink.add(component, Fixes.change(component, "throttle", new Rate(Math.ceil(peak * 1.2))),
                        Figures.plain(peak, 4), Figures.plain(gateway.throttle().perSecond(), 4));
            }
        });
    }
}
