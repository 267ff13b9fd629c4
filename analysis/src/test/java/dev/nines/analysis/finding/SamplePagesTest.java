package dev.nines.analysis.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import dev.nines.analysis.prices.PriceBook;
import dev.nines.model.file.DesignFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The page of every sample says what the review finds in it, and why that is right.
///
/// What is found is generated: `-Dgolden.update=true` writes it anew and keeps the reason below each point, which a person writes.
class SamplePagesTest {

    private static final Path SAMPLES = Path.of("..", "sample-architectures");
    private static final int FEWEST_WORDS = 5;

    static Stream<Path> samples() throws IOException {
        return Files.list(SAMPLES).filter(file -> file.toString().endsWith(DesignFile.SUFFIX)).sorted();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void pagesSayWhatIsFoundAndWhy(Path design) throws IOException {
        var architecture = DesignFile.read(design).architecture();
        assertNotNull(architecture);
        var evidence = Evidence.of(architecture, PriceBook.embedded());
        assertTrue(evidence.availability().meetsObjective(), design + " misses what it asks for");
        var review = Review.of(evidence);
        for (var language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            var name = design.getFileName().toString().replace(DesignFile.SUFFIX, language == Locale.KOREAN ? ".ko.md" : ".md");
            var page = Files.readString(SAMPLES.resolve(name));
            var expected = page(page, evidence, review, language);
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(SAMPLES.resolve(name), expected);
                continue;
            }
            assertEquals(expected, page, name);
            reasons(page, language).forEach((point, reason) -> assertFalse(
                    reason.split("\\s+").length < FEWEST_WORDS, () -> name + " does not say why it is right: " + point));
        }
    }

    /// The page with the section written anew, at its end.
    private static String page(String page, Evidence evidence, Review review, Locale language) {
        var reasons = reasons(page, language);
        var start = page.indexOf(heading(language));
        var text = new StringBuilder(start < 0 ? page.stripTrailing() + "\n\n" : page.substring(0, start));
        text.append(heading(language)).append('\n').append(objective(evidence, language)).append("\n\n");
        for (var point : points(review, language)) {
            text.append(point).append('\n').append(reasons.getOrDefault(point, "  …")).append('\n');
        }
        return text.toString();
    }

    private static String heading(Locale language) {
        return language == Locale.KOREAN ? "## 검토 결과" : "## What the review finds";
    }

    private static String objective(Evidence evidence, Locale language) {
        var service = evidence.availability().service();
        var asked = evidence.availability().objective();
        assertNotNull(asked);
        var available = percent(1 - service.unavailability().most());
        var minutes = Math.round(service.minutesAYear());
        return language == Locale.KOREAN
                ? "가용성은 " + available + "(연간 중단 " + minutes + "분)로, 목표 " + percent(asked.value()) + "를 지킵니다."
                : "It is available " + available + " of the time, down " + minutes + " minutes a year, and keeps the "
                        + percent(asked.value()) + " it asks for.";
    }

    private static String percent(double share) {
        return new BigDecimal(share * 100).setScale(9, RoundingMode.HALF_UP).setScale(3, RoundingMode.DOWN).stripTrailingZeros()
                .toPlainString() + " %";
    }

    private static List<String> points(Review review, Locale language) {
        if (review.findings().isEmpty()) {
            return List.of(language == Locale.KOREAN ? "- 지적할 것이 없습니다." : "- Nothing.");
        }
        return review.findings().stream().map(finding -> "- `" + finding.code() + "` " + finding.message().in(language)).toList();
    }

    /// What stands below each point of the section.
    private static Map<String, String> reasons(String page, Locale language) {
        var start = page.indexOf(heading(language));
        var found = new LinkedHashMap<String, String>();
        var point = "";
        var reason = new ArrayList<String>();
        for (var line : (start < 0 ? "" : page.substring(start)).lines().toList()) {
            if (line.startsWith("- ")) {
                point = line;
                reason.clear();
            } else if (line.startsWith("  ") && !point.isEmpty()) {
                reason.add(line);
                found.put(point, String.join("\n", reason));
            }
        }
        return found;
    }
}
