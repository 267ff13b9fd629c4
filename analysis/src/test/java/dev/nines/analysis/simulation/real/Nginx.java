package dev.nines.analysis.simulation.real;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import dev.nines.model.property.RecordType;
import dev.nines.model.setting.NginxFailure;
import dev.nines.model.setting.NginxMethod;
import dev.nines.model.setting.NginxUpstream;

/// The settings of a design's upstream as a configuration of nginx, and what its log says about attempts.
final class Nginx {

    /// An attempt to get a request served.
    ///
    /// @param request its number
    /// @param backend that was asked; -1 where there was none to ask
    /// @param status of the answer, as nginx counts it: 502 for a refused connection, 504 for a late answer
    /// @param began when nginx had the request, by its clock, in milliseconds
    /// @param ended when it had answered
    record Attempt(int request, int backend, int status, long began, long ended) {

        boolean failed() {
            return status >= 500;
        }
    }

    private Nginx() {}

    /// Usual settings with a short time to be left out, but for some.
    ///
    /// @param settings names and values in turns
    static NginxUpstream upstream(Object... settings) {
        var upstream = RecordType.with(RecordType.of(NginxUpstream.class).defaults(), "failTimeout", Duration.ofSeconds(1));
        for (int i = 0; i < settings.length; i += 2) {
            upstream = RecordType.with(upstream, (String) settings[i], settings[i + 1]);
        }
        return upstream;
    }

    /// @param weights of the backends; a negative one is that of a backup server
    static String configuration(NginxUpstream upstream, List<Integer> weights, Backends backends, InetSocketAddress listen) {
        var servers = new ArrayList<String>();
        for (int number = 0; number < weights.size(); number++) {
            var address = backends.get(number).address();
            servers.add(
                    "    server %s:%d weight=%d max_fails=%d fail_timeout=%ds max_conns=%d%s;".formatted(address.getHostString(),
                            address.getPort(), Math.abs(weights.get(number)), upstream.maxFails(),
                            upstream.failTimeout().toSeconds(),
                            upstream.maxConnections(), weights.get(number) < 0 ? " backup" : ""));
        }
        return """
                daemon off;
                worker_processes 1;
                pid nginx.pid;
                events { worker_connections 1024; }
                http {
                  log_format attempts '$arg_n|$upstream_addr|$upstream_status|$msec|$request_time';
                  access_log access.log attempts;
                  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi;
                  uwsgi_temp_path uwsgi; scgi_temp_path scgi;
                  upstream backends {
                %s%s
                  }
                  server {
                    listen %s:%d backlog=1000;
                    location / {
                      proxy_pass http://backends;
                      proxy_connect_timeout %s; proxy_read_timeout %s; proxy_send_timeout %s;
                      proxy_next_upstream %s%s;
                      proxy_next_upstream_tries %d; proxy_next_upstream_timeout %s;
                    }
                  }
                }
                """.formatted(method(upstream.method()), String.join("\n", servers), listen.getHostString(), listen.getPort(),
                milliseconds(upstream.connectTimeout()), milliseconds(upstream.readTimeout()),
                milliseconds(upstream.sendTimeout()),
                next(upstream.nextUpstream()), upstream.retryNonIdempotent() ? " non_idempotent" : "",
                upstream.nextUpstreamTries(),
                milliseconds(upstream.nextUpstreamTimeout()));
    }

    private static String method(NginxMethod method) {
        return switch (method) {
            case ROUND_ROBIN -> "";
            case LEAST_CONNECTIONS -> "    least_conn;\n";
            case IP_HASH -> "    ip_hash;\n";
            case HASH -> "    hash $remote_addr;\n";
            case CONSISTENT_HASH -> "    hash $remote_addr consistent;\n";
            case RANDOM -> "    random;\n";
            case RANDOM_TWO -> "    random two;\n";
            case LEAST_TIME -> throw new IllegalArgumentException("least_time is of NGINX Plus");
        };
    }

    private static String milliseconds(Duration duration) {
        return duration.toMillis() + "ms";
    }

    private static String next(List<NginxFailure> failures) {
        return failures.isEmpty()
                ? "off"
                : failures.stream().map(each -> each.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
    }

    /// What the log of a proxy says, in the order in which requests ended.
    static List<Attempt> attempts(Proxy proxy, Backends backends, int requests) throws IOException {
        var lines = lines(proxy);
        for (int wait = 0; wait < 500 && lines.size() < requests; wait++) {
            LockSupport.parkNanos(2_000_000);
            lines = lines(proxy);
        }
        var attempts = new ArrayList<Attempt>();
        for (var line : lines) {
            var fields = line.split("\\|", 5);
            var addresses = fields[1].split(", ", -1);
            var statuses = fields[2].split(", ", -1);
            long ended = Math.round(1e3 * Double.parseDouble(fields[3]));
            long began = ended - Math.round(1e3 * Double.parseDouble(fields[4]));
            for (int i = 0; i < addresses.length; i++) {
                boolean none = addresses[i].equals("backends");
                int status = statuses[i].equals("-") ? 502 : Integer.parseInt(statuses[i]);
                attempts.add(new Attempt(Integer.parseInt(fields[0]), none ? -1 : backends.at(addresses[i]), status, began,
                        ended));
            }
        }
        return attempts;
    }

    private static List<String> lines(Proxy proxy) throws IOException {
        return Files.readAllLines(proxy.directory().resolve("access.log")).stream().filter(line -> !line.startsWith("-1|"))
                .toList();
    }
}
