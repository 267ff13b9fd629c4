package dev.nines.analysis.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import dev.nines.analysis.prices.PriceBook;
import dev.nines.model.Architecture;
import dev.nines.model.DesignGenerator;
import dev.nines.model.Severity;
import dev.nines.model.edit.History;
import dev.nines.model.file.DesignFile;
import dev.nines.model.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewTest {

    private static final Path SAMPLES = Path.of("..", "sample-architectures");

    static List<Cases.Case> cases() throws IOException {
        return Cases.all();
    }

    private static List<Finding> found(String code, Architecture design) {
        return Review.of(design, PriceBook.embedded()).findings().stream()
                .filter(finding -> finding.code().equals(code)).toList();
    }

    private static String element(Finding finding) {
        return finding.element() == null ? "-" : finding.element().value();
    }

    @Test
    void everyRuleHasACase() throws IOException {
        assertTrue(Rules.ALL.size() >= 40);
        assertEquals(Rules.ALL.stream().map(Rule::code).sorted().toList(),
                Cases.all().stream().map(Cases.Case::code).sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatItLooksFor(Cases.Case each) {
        assertTrue(found(each.code(), each.bad()).stream().map(ReviewTest::element).toList()
                .contains(each.element()), () -> Review.of(each.bad(), PriceBook.embedded()).findings().toString());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aFixedOrGoodDesignHasItNoMore(Cases.Case each) {
        var finding = found(each.code(), each.bad()).stream()
                .filter(one -> element(one).equals(each.element())).findFirst().orElseThrow();
        if (finding.fix() == null) {
            assertEquals(List.of(), found(each.code(), assertGiven(each)));
        } else {
            assertMends(each.bad(), finding);
        }
    }

    private static Architecture assertGiven(Cases.Case each) {
        assertNotNull(each.good(), each.code() + " has neither a fix nor a good design");
        return each.good();
    }

    private static void assertMends(Architecture design, Finding finding) {
        var fix = Objects.requireNonNull(finding.fix());
        var history = History.of(design).apply(fix);
        assertNotEquals(design, history.current(), finding.code());
        assertTrue(found(finding.code(), history.current()).stream().noneMatch(other -> element(other).equals(element(finding))),
                () -> finding.code() + " stays after " + fix);
        assertEquals(design, history.undo().current());
        Words.LANGUAGES.forEach(language -> assertTrue(!fix.label(design).in(language).isBlank()));
    }

    @Test
    void everyFindingSpeaksBothLanguages() throws IOException {
        for (var each : Cases.all()) {
            for (var finding : Review.of(each.bad(), PriceBook.embedded()).findings()) {
                for (var language : Words.LANGUAGES) {
                    for (var words : List.of(finding.message(), finding.advice(), finding.title(), finding.why())) {
                        var text = words.in(language);
                        assertTrue(!text.isBlank() && !text.contains("{"), () -> finding.code() + ": " + text);
                    }
                }
            }
        }
    }

    @Test
    void fixesOfGeneratedDesignsMendThem() {
        for (var seed = 0; seed < 12; seed++) {
            var design = DesignGenerator.design(seed, 40);
            var review = Review.of(design, PriceBook.embedded());
            review.findings().stream().filter(finding -> finding.fix() != null)
                    .forEach(finding -> assertMends(design, finding));
        }
    }

    @Test
    void largeDesignsOfAnyValuesAreReviewed() {
        for (var seed = 0; seed < 2; seed++) {
            assertTrue(Review.of(DesignGenerator.design(seed, 1000), PriceBook.embedded()).findings().size() > 100);
        }
    }

    @Test
    void samplesThatShowGoodPracticeHaveNoWarnings() throws IOException {
        assertEquals(List.of(), warnings("multi-az"));
        assertEquals(List.of(), warnings("read-replicas-cache"));
        assertEquals(List.of(), warnings("dns-failover"));
        assertEquals(List.of(), warnings("blue-green"));
        assertEquals(List.of("group.ignores-balancer"), warnings("elastic-beanstalk"));
    }

    private static List<String> warnings(String sample) {
        return codes(sample).stream().filter(finding -> finding.severity() != Severity.ADVICE).map(Finding::code)
                .toList();
    }

    private static List<Finding> codes(String sample) {
        var reading = DesignFile.read(SAMPLES.resolve(sample + DesignFile.SUFFIX));
        return Review.of(Objects.requireNonNull(reading.architecture()), PriceBook.embedded()).findings();
    }

    @Test
    void theSingleServerHasTheObviousFindings() {
        var codes = codes("single-server").stream().map(Finding::code).toList();
        assertTrue(codes.containsAll(List.of("server.single", "database.self-managed", "database.no-snapshots",
                "alarm.none")), codes.toString());
    }
}
