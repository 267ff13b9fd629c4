package dev.nines.analysis.finding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.nines.model.Architecture;
import dev.nines.model.file.DesignFile;
import org.jspecify.annotations.Nullable;

/// Reads `cases.txt`: for each rule a design that has its finding and, where no fix makes one, a design that has not.
///
/// A line is `id kind parent {settings}`, `from > to {settings}`, `~id {settings}` to change settings, `- id` to take
/// something out, `+name` for one of the sketches below, `objectives {…}` or `traffic {…}`. All designs have users and
/// a network over two zones. Quotes are single.
final class Cases {

    /// A case.
    ///
    /// @param element what the finding is about, `-` for the design
    record Case(String code, String element, Architecture bad, @Nullable Architecture good) {
        @Override
        public String toString() {
            return code;
        }
    }

    private static final String NETWORK = """
            users users -
            region region -
            vpc vpc region
            igw internet-gateway vpc
            zone-a availability-zone vpc
            zone-b availability-zone vpc {'zone': 'b'}
            pub-a subnet zone-a {'cidr': '10.0.0.0/24', 'access': 'public', 'tier': 'web'}
            pub-b subnet zone-b {'cidr': '10.0.1.0/24', 'access': 'public', 'tier': 'web'}
            app-a subnet zone-a {'cidr': '10.0.2.0/24'}
            app-b subnet zone-b {'cidr': '10.0.3.0/24'}
            data-a subnet zone-a {'cidr': '10.0.4.0/24', 'access': 'isolated', 'tier': 'data'}
            data-b subnet zone-b {'cidr': '10.0.5.0/24', 'access': 'isolated', 'tier': 'data'}
            nat-a nat-gateway pub-a
            nat-b nat-gateway pub-b
            """;

    private static final Map<String, String> SKETCHES = Map.of("+fleet", """
            alb application-load-balancer vpc {'listeners': [{}], 'subnets': ['pub-a', 'pub-b']}
            tg target-group vpc
            fleet auto-scaling-group vpc {'healthChecks': ['ec2', 'elb'], 'subnets': ['app-a', 'app-b'], \
            'policies': [{'type': 'target-tracking'}]}
            app app-server fleet
            users > alb {'protocol': 'https'}
            alb > tg
            tg > fleet
            """, "+names", """
            one server pub-a
            two server pub-b
            www dns-record - {'type': 'a', 'policy': 'failover', 'healthCheck': {}}
            users > www {'protocol': 'dns'}
            www > one {'protocol': 'https', 'role': 'primary'}
            www > two {'protocol': 'https', 'role': 'secondary'}
            """, "+proxy", """
            front server pub-a
            web web-server front {'upstream': {'connectTimeout': '1s'}}
            one server app-a
            two server app-b
            users > web {'protocol': 'https'}
            web > one
            web > two
            """, "+queue", """
            jobs message-queue region {'visibilityTimeout': '10m'}
            worker lambda-function region
            users > jobs {'protocol': 'messages'}
            jobs > worker {'protocol': 'messages'}
            """);

    private Cases() {}

    static List<Case> all() throws IOException {
        var cases = new ArrayList<Case>();
        try (var stream = Objects.requireNonNull(Cases.class.getResourceAsStream("cases.txt"))) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            for (var block : text.split("(?m)^# ")) {
                if (!block.isBlank()) {
                    var head = block.lines().findFirst().orElseThrow().split(" @ ");
                    var designs = block.substring(block.indexOf('\n') + 1).split("== good\n");
                    cases.add(new Case(head[0], head[1].strip(), design(designs[0]),
                            designs.length > 1 ? design(designs[1]) : null));
                }
            }
        }
        return cases;
    }

    static Architecture design(String lines) {
        var components = new LinkedHashMap<String, String>();
        var rest = new LinkedHashMap<String, String>();
        var connections = new ArrayList<String>();
        for (var line : expanded(NETWORK + lines)) {
            var brace = line.indexOf('{');
            var settings = brace < 0 ? "" : line.substring(brace + 1, line.lastIndexOf('}')).strip();
            var words = (brace < 0 ? line : line.substring(0, brace)).strip().split(" ");
            if (words[0].startsWith("~")) {
                components.merge(words[0].substring(1), settings, Cases::changed);
            } else if (words[0].equals("-")) {
                components.remove(words[1]);
            } else if (words.length == 1) {
                rest.put(words[0], "{" + settings + "}");
            } else if (words[1].equals(">")) {
                connections.add("{'id': '" + words[0] + "-" + words[2] + "', 'from': '" + words[0] + "', 'to': '"
                        + words[2] + "'" + more(settings) + "}");
            } else {
                components.put(words[0], "'id': '" + words[0] + "', 'kind': '" + words[1] + "'"
                        + (words[2].equals("-") ? "" : ", 'parent': '" + words[2] + "'") + more(settings));
            }
        }
        var json = new StringBuilder("{'version': '1.0', 'name': 'case'");
        rest.forEach((key, value) -> json.append(", '").append(key).append("': ").append(value));
        json.append(", 'components': [").append(String.join(",\n", components.values().stream()
                .map(each -> "{" + each + "}").toList()));
        json.append("], 'connections': [").append(String.join(",\n", connections)).append("]}");
        var reading = DesignFile.parse(json.toString().replace('\'', '"'), "case");
        if (!reading.problems().isEmpty()) {
            throw new IllegalArgumentException(lines + "\n" + reading.problems());
        }
        return Objects.requireNonNull(reading.architecture());
    }

    private static List<String> expanded(String lines) {
        return lines.lines().flatMap(line -> SKETCHES.getOrDefault(line, line).lines()).filter(line -> !line.isBlank())
                .toList();
    }

    private static String more(String settings) {
        return settings.isEmpty() ? "" : ", " + settings;
    }

    /// Settings with others in place of those of the same name; a setting ends before the next `, 'name':` at depth 0.
    private static String changed(String before, String settings) {
        var all = new LinkedHashMap<String, String>();
        for (var each : parts(before)) {
            all.put(each.substring(0, each.indexOf(':')), each);
        }
        for (var each : parts(settings)) {
            var name = each.substring(0, each.indexOf(':'));
            if (each.endsWith(": null")) {
                all.remove(name);
            } else {
                all.put(name, each);
            }
        }
        return String.join(", ", all.values());
    }

    private static List<String> parts(String settings) {
        var parts = new ArrayList<String>();
        var depth = 0;
        var start = 0;
        for (var at = 0; at < settings.length(); at++) {
            var each = settings.charAt(at);
            depth += each == '{' || each == '[' ? 1 : each == '}' || each == ']' ? -1 : 0;
            if (depth == 0 && each == ',') {
                parts.add(settings.substring(start, at).strip());
                start = at + 1;
            }
        }
        parts.add(settings.substring(start).strip());
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }
}
