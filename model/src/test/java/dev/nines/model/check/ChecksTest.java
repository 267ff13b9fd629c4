package dev.nines.model.check;

import static dev.nines.model.check.Sketch.ids;
import static dev.nines.model.check.Sketch.link;
import static dev.nines.model.check.Sketch.network;
import static dev.nines.model.check.Sketch.of;
import static dev.nines.model.check.Sketch.part;
import static dev.nines.model.check.Sketch.subnet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.nines.model.Architecture;
import dev.nines.model.Connection.Protocol;
import dev.nines.model.Element;
import dev.nines.model.component.AppServer;
import dev.nines.model.component.ApplicationLoadBalancer;
import dev.nines.model.component.Database;
import dev.nines.model.component.DnsRecord;
import dev.nines.model.component.Kind;
import dev.nines.model.component.NatGateway;
import dev.nines.model.component.Server;
import dev.nines.model.component.SubnetAccess;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.component.Users;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.setting.Listener;
import dev.nines.model.text.Message;
import dev.nines.model.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChecksTest {

    static List<Rule> rules() {
        return Checks.RULES;
    }

    static List<Locale> languages() {
        return Words.LANGUAGES;
    }

    @Test
    void everyRuleIsRegisteredAndTested() throws IOException {
        var registered = rules().stream().map(rule -> rule.getClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        var written = new TreeSet<String>();
        try (var classes = Files.list(Path.of("target/classes/dev/nines/model/check"))) {
            for (var file : classes.toList()) {
                var name = file.getFileName().toString();
                if (name.endsWith(".class") && !name.equals("Rule.class") && isRule(name.replace(".class", ""))) {
                    written.add(name.replace(".class", ""));
                }
            }
        }
        assertTrue(registered.size() >= 70, () -> registered.size() + " rules");
        assertEquals(registered, written);
        for (var rule : registered) {
            assertTrue(Files.isRegularFile(
                    Path.of("target/test-classes/dev/nines/model/check", rule + "Test.class")), rule);
        }
    }

    private static boolean isRule(String name) {
        try {
            return !name.contains("-")
                    && Rule.class.isAssignableFrom(Class.forName("dev.nines.model.check." + name));
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    @Test
    void codesDiffer() {
        var codes = new HashSet<String>();
        assertEquals(List.of(), rules().stream().map(Rule::code).filter(code -> !codes.add(code)).toList());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyRuleHasWordsAndNoWordIsLeftOver(Locale language) {
        var keys = rules().stream().map(Rule::code)
                .flatMap(code -> Stream.of(code, code + ".advice", code + ".title", code + ".why"))
                .collect(Collectors.toCollection(TreeSet::new));
        keys.add("list");
        var bundle = ResourceBundle.getBundle("dev.nines.model.check.messages", language);
        assertEquals(keys, new TreeSet<>(bundle.keySet()));
        keys.forEach(key -> assertFalse(bundle.getString(key).isBlank(), key));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void adviceBeginsWithMaybe(Rule rule) {
        assertTrue(Message.of(Rule.class, rule.code() + ".advice").in(Locale.ENGLISH).startsWith("Maybe "));
    }

    @Test
    void saysWhatWasFoundInBothLanguages() {
        var problem = Checks.of(network(part("gateway", NatGateway.class, "c1"))).getFirst();
        assertEquals("gateway stands in c1, which is Isolated; it must be public.",
                problem.message().in(Locale.ENGLISH));
        assertEquals("gateway가 있는 c1의 접근 설정이 격리입니다. 퍼블릭이어야 합니다.",
                problem.message().in(Locale.KOREAN));
    }

    @Test
    void aGoodDesignIsClean() {
        assertEquals(List.of(), Checks.of(shop()));
    }

    @Test
    void anEmptyDesignIsClean() {
        assertEquals(List.of(), Checks.of(Architecture.empty("nothing yet")));
    }

    static Architecture shop() {
        return network(part("users", Users.class), part("www", DnsRecord.class),
                part("alb", ApplicationLoadBalancer.class, "vpc").over(ids("a1", "b1")).with("listeners",
                        List.of(of(Listener.class))),
                part("group", TargetGroup.class, "vpc"), part("web-1", Server.class, "a1"),
                part("web-2", Server.class, "b1"), part("db", Database.class, "c1"),
                link("users", "www", Protocol.DNS), link("www", "alb"), link("alb", "group"),
                link("group", "web-1"), link("group", "web-2"), link("web-1", "db", Protocol.SQL),
                link("web-2", "db", Protocol.SQL));
    }

    @Test
    void checksThousandsOfComponentsInAMoment() {
        var design = large(5_000);
        assertTrue(design.components().size() >= 5_000);
        assertEquals(List.of(), Checks.of(design));
        assertTimeout(Duration.ofSeconds(2), () -> Checks.of(design));
    }

    /// Subnets of four servers, each with a program that calls the next server's.
    private static Architecture large(int size) {
        var elements = new ArrayList<Element>();
        for (var place = 0; elements.size() < size * 1.5; place++) {
            var subnet = "s" + place;
            elements.add(subnet(subnet, "10.0.64.0/28", "zone-a",
                    SubnetAccess.ISOLATED)
                    .with("cidr", Cidr.at(BigInteger.valueOf((10L << 24) + (4 << 12) + 16L * place), 28, false)));
            for (var server = 0; server < 4; server++) {
                var name = subnet + "-" + server;
                elements.add(part(name, Server.class, subnet));
                elements.add(part(name + "-app", AppServer.class, name));
                if (server > 0) {
                    elements.add(link(subnet + "-" + (server - 1) + "-app", name + "-app"));
                }
            }
        }
        return network(elements.toArray(Element[]::new));
    }

    @Test
    void tableOfCallsNamesKindsThatExist() {
        var known = Kind.all().stream().map(kind -> kind.name())
                .collect(Collectors.toSet());
        Kind.all().forEach(
                kind -> assertEquals(Set.of(), Calls.callees(kind).stream().filter(name -> !known.contains(name))
                        .collect(Collectors.toSet())));
    }
}
