package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.component.WebServer;

/// A health check is answered by the program that does the work.
final class ChecksReachTheApplication extends Rule {

    ChecksReachTheApplication() {
        super("health-check.shallow", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(WebServer.class, (component, web) -> {
            if (web.answersHealthCheck() && !scene.callees(component).isEmpty()) {
                sink.add(component, Fixes.change(component, "answersHealthCheck", false), scene.callees(component).getFirst());
            }
        });
    }
}
