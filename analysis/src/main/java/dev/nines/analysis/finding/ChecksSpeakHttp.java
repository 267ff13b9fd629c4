package dev.nines.analysis.finding;

import java.util.stream.Stream;

import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.component.AppServer;
import dev.nines.model.component.HaproxyBalancer;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.component.WebServer;
import dev.nines.model.setting.CheckProtocol;

/// A program that speaks HTTP is checked over HTTP.
final class ChecksSpeakHttp extends Rule {

    ChecksSpeakHttp() {
        super("health-check.tcp", Severity.ADVICE, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(TargetGroup.class, (component, group) -> {
            var programs = scene.callees(component).stream().flatMap(target -> programs(scene, target)).distinct().toList();
            if (group.healthCheck().enabled() && group.healthCheck().protocol() == CheckProtocol.TCP && !programs.isEmpty()) {
                sink.add(component, Fixes.change(component, "healthCheck.protocol", CheckProtocol.HTTP), programs);
            }
        });
        scene.each(HaproxyBalancer.class, (component, balancer) -> {
            if (balancer.check().enabled() && balancer.check().protocol() == CheckProtocol.TCP) {
                sink.add(component, Fixes.change(component, "check.protocol", CheckProtocol.HTTP), scene.callees(component));
            }
        });
    }

    private static Stream<Component> programs(Scene scene, Component target) {
        return Stream.concat(Stream.of(target), scene.children(target).stream())
                .filter(each -> each.spec() instanceof WebServer || each.spec() instanceof AppServer);
    }
}
