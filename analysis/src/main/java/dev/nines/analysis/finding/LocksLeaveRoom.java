package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.component.AppServer;
import dev.nines.model.quantity.Durations;

/// An exclusive lock does not bound what more threads could do.
final class LocksLeaveRoom extends Rule {

    LocksLeaveRoom() {
        super("lock.serialises", Severity.ADVICE, Pillar.PERFORMANCE);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(AppServer.class, (component, app) -> {
            var share = app.lockShare().value();
            var mean = Durations.seconds(app.serving().time().mean());
            if (share > 0 && mean > 0) {
                var bound = 1 / share;
                var rate = 1 / (share * mean);
                var machines = Math.max(1, scene.machine(component).servers());
                var load = scene.peak(component) / machines / app.processes();
                if (load > 0.7 * rate) {
                    sink.add(Severity.WARNING, component, null, app.lockShare(), Figures.plain(bound, 3), app.threads(),
                            Figures.plain(rate, 3), Figures.plain(load, 3));
                } else if (share >= 0.05 && app.threads() > bound) {
                    sink.add(component, null, app.lockShare(), Figures.plain(bound, 3), app.threads(),
                            Figures.plain(rate, 3), Figures.plain(load, 3));
                }
            }
        });
    }
}
