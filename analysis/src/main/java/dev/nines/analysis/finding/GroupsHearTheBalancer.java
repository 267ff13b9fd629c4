package dev.nines.analysis.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.ClassicLoadBalancer;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.setting.GroupHealthCheck;
import org.jspecify.annotations.Nullable;

/// An Auto Scaling group replaces servers that its load balancer calls unhealthy.
final class GroupsHearTheBalancer extends Rule {

    GroupsHearTheBalancer() {
        super("group.ignores-balancer", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(AutoScalingGroup.class, (component, group) -> {
            var balancer = balancer(scene, component);
            if (balancer != null && !group.healthChecks().contains(GroupHealthCheck.ELB)) {
                var checks = new ArrayList<>(group.healthChecks());
                checks.add(GroupHealthCheck.ELB);
                var start = Starts.of(scene, component, group);
                var listen = Fixes.change(component, "healthChecks", List.copyOf(checks));
                sink.add(component, Times.longer(start, group.gracePeriod())
                        ? Fixes.together(code(), Fixes.change(component, "gracePeriod", Starts.grace(start)), listen)
                        : listen, balancer);
            }
        });
    }

    private static @Nullable Component balancer(Scene scene, Component group) {
        return Stream.concat(Stream.of(group), scene.children(group).stream())
                .flatMap(each -> scene.callers(each).stream())
                .filter(caller -> caller.spec() instanceof TargetGroup || caller.spec() instanceof ClassicLoadBalancer)
                .findFirst().orElse(null);
    }
}
