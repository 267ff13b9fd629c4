package dev.nines.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Designs whose answers were computed with 40 digits, on the command line: the same file and command as anybody's.
class KnownAnswersTest {

    private static final Path DESIGNS = Path.of("src/test/resources/dev/nines/app/command/known");

    private static String json(String command, String design) {
        return CommandLineRun.in(DESIGNS, command, "--json", design + ".nines.json").ends(0).out();
    }

    /// The first field of a name after a text.
    private static BigDecimal field(String json, String after, String name) {
        var start = json.indexOf(after);
        assertTrue(start >= 0, () -> after + " is not in " + json);
        var field = Pattern.compile("\"" + name + "\": ([-+.0-9eE]+)").matcher(json);
        assertTrue(field.find(start), () -> name + " is not in " + json);
        return new BigDecimal(field.group(1));
    }

    private static void same(BigDecimal expected, BigDecimal actual) {
        assertEquals(expected.doubleValue(), actual.doubleValue(), expected.doubleValue() * 1e-9);
    }

    /// The unavailability is wrong by at most as much as the last digit of the availability is worth.
    @ParameterizedTest
    @CsvSource({"three-in-a-row, 0.999700029999", "one-of-two, 0.9999", "three-of-four, 0.9477", "four-of-six, 0.95266140625",
            "shared-dependency, 0.9989001", "one-crew, 0.999803960008", "two-crews, 0.999901970395",
            "active-standby, 0.99998776179", "three-zones-two-needed, 0.9999999784143081",
            "three-zones-four-needed, 0.9999206790819307", "one-nat-gateway, 0.998500490477",
            "a-nat-gateway-in-each-zone, 0.999999844196", "balancer-and-database, 0.999893739164799"})
    void availability(String design, BigDecimal expected) {
        var json = json("availability", design);
        same(expected, field(json, "", "availability"));
        assertEquals(BigDecimal.ONE.subtract(expected).doubleValue(), field(json, "", "unavailability").doubleValue(),
                expected.ulp().doubleValue());
    }

    @ParameterizedTest
    @CsvSource({"three-in-a-row, 157.664232526", "active-standby, 6.43240302976"})
    void minutesAYear(String design, BigDecimal expected) {
        same(expected, field(json("availability", design), "", "minutesAYear"));
    }

    @ParameterizedTest
    @CsvSource({"birnbaum, 0.999993738539", "criticality, .941074608", "raw, 9410.80501", "rrw, 16.9706127"})
    void importanceOfTheLoadBalancer(String measure, BigDecimal expected) {
        var found = field(json("availability", "balancer-and-database"), "\"cause\": \"load-balancer\",", measure);
        assertEquals(expected.doubleValue(), found.doubleValue(), expected.ulp().doubleValue());
    }

    /// Loads and times are printed with nine digits.
    @ParameterizedTest
    @CsvSource({"one-server, mean, 5", "one-server, p50, 3.46573590280", "one-server, p95, 14.9786613678",
            "one-server, p99, 23.0258509299", "one-server, wait, 4", "four-servers, wait, 1.96938316074",
            "four-servers, mean, 2.96938316074", "eleven-places, refused, 0.0437323736196",
            "eleven-places, mean, 0.496944059859", "always-one-second, wait, 2", "half-as-variable, wait, 3",
            "four-times-as-variable, wait, 10", "tandem, mean, 5.72916666667"})
    void capacity(String design, String figure, BigDecimal expected) {
        var journeys = figure.equals("wait") || figure.equals("refused") ? "\"id\": \"box\"" : "\"journeys\"";
        assertEquals(0, expected.round(new MathContext(9)).compareTo(field(json("capacity", design), journeys, figure)));
    }
}
