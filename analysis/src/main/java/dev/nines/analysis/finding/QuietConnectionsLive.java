package dev.nines.analysis.finding;

import java.time.Duration;

import dev.nines.model.Severity;
import dev.nines.model.component.ApplicationLoadBalancer;
import dev.nines.model.component.ClassicLoadBalancer;
import dev.nines.model.component.ConnectionKind;
import dev.nines.model.component.LoadBalancer;
import dev.nines.model.component.NetworkLoadBalancer;
import dev.nines.model.component.Users;
import dev.nines.model.quantity.Durations;
import org.jspecify.annotations.Nullable;

/// A balancer does not close long-lived connections between two messages.
final class QuietConnectionsLive extends Rule {

    /// Share of gaps between messages that may be longer than the idle timeout.
    private static final double TOLERATED = 0.001;
    /// The longest idle timeout of an application load balancer.
    private static final Duration LONGEST = Duration.ofSeconds(4000);

    QuietConnectionsLive() {
        super("balancer.cuts-quiet", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(LoadBalancer.class, (component, balancer) -> {
            var idle = idle(balancer);
            if (idle != null && scene.holdsConnections(component)) {
                scene.each(Users.class, (_, users) -> {
                    var gap = Math.exp(-users.messageRate().perSecond() * Durations.seconds(idle));
                    if (users.connection() == ConnectionKind.LONG_LIVED && gap > TOLERATED) {
                        var needed = Times.up(Times.of(-Math.log(TOLERATED) / Math.max(users.messageRate().perSecond(), 1e-9)),
                                Duration.ofMinutes(1));
                        sink.add(component, Times.longer(needed, LONGEST)
                                ? null
                                : Fixes.change(component, "idleTimeout", Times.max(needed, Duration.ofMinutes(1))), idle,
                                Figures.percent(gap), Figures.plain(1 / users.messageRate().perSecond(), 3));
                    }
                });
            }
        });
    }

    private static @Nullable Duration idle(LoadBalancer balancer) {
        return switch (balancer) {
            case ApplicationLoadBalancer application -> application.idleTimeout();
            case ClassicLoadBalancer classic -> classic.idleTimeout();
            case NetworkLoadBalancer network -> network.idleTimeout();
        };
    }
}
