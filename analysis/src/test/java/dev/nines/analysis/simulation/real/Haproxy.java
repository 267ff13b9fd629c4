package dev.nines.analysis.simulation.real;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

import dev.nines.model.component.HaproxyBalancer;
import dev.nines.model.property.RecordType;
import dev.nines.model.setting.HaproxyCheck;
import dev.nines.model.setting.HaproxyObserve;
import org.jspecify.annotations.Nullable;

/// The settings of a design's HAProxy as a configuration of the real one.
final class Haproxy {

    private Haproxy() {}

    /// Usual settings with checks every 200 ms, and every 100 ms on the way, but for some.
    ///
    /// @param settings names and values in turns
    static HaproxyBalancer balancer(Object... settings) {
        Object[] quick = {"check.inter", Duration.ofMillis(200), "check.fastinter", Duration.ofMillis(100), "check.path",
                Backend.CHECK,
                "connectTimeout", Duration.ofMillis(200)};
        return with(with(RecordType.of(HaproxyBalancer.class).defaults(), quick), settings);
    }

    private static HaproxyBalancer with(HaproxyBalancer balancer, Object... settings) {
        var changed = balancer;
        for (int i = 0; i < settings.length; i += 2) {
            changed = RecordType.with(changed, (String) settings[i], settings[i + 1]);
        }
        return changed;
    }

    static String configuration(HaproxyBalancer balancer, List<Integer> weights, Backends backends, InetSocketAddress listen) {
        var servers = new ArrayList<String>();
        for (int number = 0; number < weights.size(); number++) {
            var address = backends.get(number).address();
            servers.add("  server s%d %s:%d weight %d%s%s%s%s".formatted(number, address.getHostString(), address.getPort(),
                    Math.abs(weights.get(number)), weights.get(number) < 0 ? " backup" : "",
                    balancer.maxConnections() == 0 ? "" : " maxconn " + balancer.maxConnections(),
                    balancer.slowStart().isZero() ? "" : " slowstart " + milliseconds(balancer.slowStart()),
                    balancer.check().enabled() ? check(balancer.check()) : ""));
        }
        var timeout = balancer.check().timeout();
        return """
                global
                  nbthread 1
                  log stdout format raw local0
                defaults
                  mode http
                  log global
                  log-format "%%s %%ST %%[capture.req.uri]"
                  option dontlognull
                  timeout client 60s
                  timeout connect %s
                  timeout server %s
                  timeout queue %s
                  %s
                  retries %d
                  %s
                frontend in
                  bind %s:%d backlog 1000
                  default_backend servers
                backend servers
                  balance %s
                  option httpchk GET %s
                %s
                """.formatted(milliseconds(balancer.connectTimeout()), milliseconds(balancer.serverTimeout()),
                milliseconds(balancer.queueTimeout()), timeout == null ? "" : "timeout check " + milliseconds(timeout),
                balancer.retries(), balancer.redispatchAlways() ? "option redispatch 1" : "", listen.getHostString(),
                listen.getPort(),
                name(balancer.balance()), balancer.check().path(),
                String.join("\n", servers));
    }

    private static String check(HaproxyCheck check) {
        return " check inter %s%s%s rise %d fall %d%s%s".formatted(milliseconds(check.inter()),
                interval(" fastinter ", check.fastinter()),
                interval(" downinter ", check.downinter()), check.rise(), check.fall(),
                check.observe() == HaproxyObserve.OFF
                        ? ""
                        : " observe %s error-limit %d on-error %s".formatted(name(check.observe()), check.errorLimit(),
                                name(check.onError())),
                check.shutdownSessionsOnMarkedDown() ? " on-marked-down shutdown-sessions" : "");
    }

    private static String name(Object choice) {
        return choice.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String interval(String name, @Nullable Duration duration) {
        return duration == null ? "" : name + milliseconds(duration);
    }

    private static String milliseconds(Duration duration) {
        return duration.toMillis() + "ms";
    }

    /// The servers that requests went to last, by the numbers of the requests; -1 for none.
    static List<Integer> chosen(Proxy proxy, int requests) {
        var chosen = chosen(proxy);
        for (int wait = 0; wait < 500 && chosen.size() < requests; wait++) {
            LockSupport.parkNanos(2_000_000);
            chosen = chosen(proxy);
        }
        return chosen;
    }

    private static List<Integer> chosen(Proxy proxy) {
        return proxy.lines().stream().map(Proxy.Line::text).filter(line -> line.contains("/?n=") && !line.contains("/?n=-1"))
                .sorted(Comparator.comparingInt(line -> Integer.parseInt(line.substring(line.indexOf("/?n=") + 4).strip())))
                .map(line -> line.startsWith("s") ? Integer.parseInt(line.substring(1, line.indexOf(' '))) : -1).toList();
    }
}
