package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.component.ExternalService;

/// Somebody else's service gets no more calls than it accepts.
final class StrangersAreNotOverrun extends Rule {

    StrangersAreNotOverrun() {
        super("external.over-limit", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(ExternalService.class, (component, service) -> {
            var limit = service.limit();
            var peak = scene.peak(component);
            if (limit != null && peak > limit.perSecond()) {
                sink.add(component, null, Figures.plain(peak, 4), Figures.plain(limit.perSecond(), 4));
            }
        });
    }
}
