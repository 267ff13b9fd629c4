package dev.nines.analysis.simulation;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

import dev.nines.analysis.flow.Call;
import dev.nines.analysis.simulation.engine.Timers;
import dev.nines.analysis.simulation.process.Breaker;
import dev.nines.analysis.simulation.process.Ending;
import dev.nines.analysis.simulation.process.Play;
import dev.nines.analysis.simulation.process.Retry;
import dev.nines.model.component.ApiGateway;
import dev.nines.model.component.AppLoadBalancer;
import dev.nines.model.component.ApplicationLoadBalancer;
import dev.nines.model.component.ClassicLoadBalancer;
import dev.nines.model.component.HaproxyBalancer;
import dev.nines.model.component.NetworkLoadBalancer;
import dev.nines.model.component.NginxBalancer;
import dev.nines.model.component.Spec;
import dev.nines.model.component.Users;
import dev.nines.model.component.WebServer;
import dev.nines.model.setting.HaproxyObserve;
import dev.nines.model.setting.NginxUpstream;
import dev.nines.model.setting.RetryBackoff;
import dev.nines.model.setting.RetryPolicy;
import org.jspecify.annotations.Nullable;

/// How long callers wait and what they do about failures: users and proxies by their own settings, everybody else by the connection's.
final class Policies {

    private static final RetryPolicy NONE = again(0, Duration.ZERO);
    private static final Duration TURN_AROUND = Duration.ofSeconds(1);

    private final Play play;
    private final Luck luck;

    Policies(Play play, Luck luck) {
        this.play = play;
        this.luck = luck;
    }

    private static RetryPolicy again(int attempts, Duration wait) {
        return new RetryPolicy(attempts, RetryBackoff.CONSTANT, wait, wait, null, 1);
    }

    /// How nginx treats what is behind it, absent where the caller is not nginx.
    static @Nullable NginxUpstream upstream(Spec spec) {
        return switch (spec) {
            case NginxBalancer balancer -> balancer.upstream();
            case AppLoadBalancer balancer -> balancer.upstream();
            case WebServer server -> server.upstream();
            default -> null;
        };
    }

    /// How long a caller waits for an answer; absent for ever.
    @Nullable
    Timers timeout(Spec spec, Call call) {
        var own = own(spec);
        var connection = call.connection();
        var set = connection == null ? null : connection.timeout();
        var shorter = own == null || set != null && set.compareTo(own) < 0 ? set : own;
        return shorter == null ? null : play.calls().timeout(shorter.toNanos());
    }

    private static @Nullable Duration own(Spec spec) {
        var upstream = upstream(spec);
        if (upstream != null) {
            return upstream.readTimeout();
        }
        return switch (spec) {
            case Users users -> users.timeout();
            case ApplicationLoadBalancer balancer -> balancer.idleTimeout();
            case ClassicLoadBalancer balancer -> balancer.idleTimeout();
            case NetworkLoadBalancer balancer -> balancer.idleTimeout();
            case HaproxyBalancer balancer -> balancer.serverTimeout();
            case ApiGateway gateway -> gateway.integrationTimeout();
            default -> null;
        };
    }

    /// What a caller does about failures.
    ///
    /// @param members among which it can choose another
    Retry retry(Spec spec, String caller, Call call, int members) {
        return new Retry(policy(spec, call, members), again(spec), luck.dice("retries", caller));
    }

    /// After what a caller tries again: nginx after what `proxy_next_upstream` names, HAProxy where nothing has been sent yet (`retry-on
    /// conn-failure`), everybody else after any failure.
    private static Set<Ending> again(Spec spec) {
        var upstream = upstream(spec);
        if (upstream != null) {
            return next(upstream);
        }
        return spec instanceof HaproxyBalancer ? EnumSet.of(Ending.REFUSED) : Ending.BAD;
    }

    private static Set<Ending> next(NginxUpstream upstream) {
        var next = EnumSet.noneOf(Ending.class);
        for (var failure : upstream.nextUpstream()) {
            switch (failure) {
                case ERROR -> next.addAll(EnumSet.of(Ending.REFUSED, Ending.BROKEN));
                case TIMEOUT -> next.add(Ending.LATE);
                case HTTP_500, HTTP_502, HTTP_503, HTTP_504 -> next.add(Ending.ERROR);
                case INVALID_HEADER, HTTP_403, HTTP_404, HTTP_429 -> {
                    // nothing of the kind is played
                }
            }
        }
        return next;
    }

    /// What nginx counts as a failed attempt: connections that fail and late answers always, errors where it goes on to the next server.
    static Set<Ending> failures(NginxUpstream upstream) {
        var failures = EnumSet.of(Ending.REFUSED, Ending.BROKEN, Ending.LATE);
        failures.addAll(next(upstream));
        return failures;
    }

    /// What HAProxy counts as an error where it watches live traffic: connections that fail, or whatever is not a good answer.
    static Set<Ending> failures(HaproxyObserve observe) {
        return observe == HaproxyObserve.LAYER4 ? EnumSet.of(Ending.REFUSED) : Ending.BAD;
    }

    private static RetryPolicy policy(Spec spec, Call call, int members) {
        var upstream = upstream(spec);
        if (upstream != null) {
            int tries = upstream.nextUpstreamTries() == 0 ? members : Math.min(members, upstream.nextUpstreamTries());
            return again(Math.max(0, tries - 1), Duration.ZERO);
        }
        var connection = call.connection();
        return switch (spec) {
            case Users users -> users.retries();
            case HaproxyBalancer balancer -> again(balancer.retries(), turnAround(balancer, members));
            default -> connection == null ? NONE : connection.retries();
        };
    }

    /// HAProxy waits before it asks the same server again, and asks another one at once: `back_handle_st_cer()` in `src/backend.c`.
    private static Duration turnAround(HaproxyBalancer balancer, int members) {
        if (balancer.redispatchAlways() && members > 1) {
            return Duration.ZERO;
        }
        var connect = balancer.connectTimeout();
        return connect.compareTo(TURN_AROUND) < 0 ? connect : TURN_AROUND;
    }

    /// What stops a caller from calling a callee that fails; absent where nothing does.
    @Nullable
    Breaker breaker(Call call) {
        var connection = call.connection();
        var breaker = connection == null ? null : connection.breaker();
        return breaker == null
                ? null
                : new Breaker(breaker.failureShare().value(), breaker.minimumCalls(), breaker.window().toNanos(),
                        breaker.openTime().toNanos(), breaker.trialCalls());
    }
}
