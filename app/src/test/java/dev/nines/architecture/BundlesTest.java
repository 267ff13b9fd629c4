package dev.nines.architecture;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Both languages say the same things.
final class BundlesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

    /// Words that Korean engineers write in Latin letters, with units, marks and placeholders around them.
    private static final Pattern WRITTEN_IN_LATIN = Pattern.compile(
            "(?:[A-Z][A-Za-z0-9/+-]*|[a-z]{0,3}|\\{[^}]*}|[\\d\\p{Punct}\\p{S}\\s·–—…])*");

    static List<Path> bundles() {
        return Bundles.english();
    }

    @Test
    void bundlesAreFound() {
        assertFalse(bundles().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void keysAreTheSameInTheSameOrder(Path english) {
        var korean = Bundles.koreanOf(english);
        assertTrue(Files.isRegularFile(korean), () -> korean + " is missing");
        assertEquals(List.copyOf(Bundles.words(english).keySet()),
                List.copyOf(Bundles.words(korean).keySet()));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyKeyHasWords(Path english) {
        assertEquals(Set.of(), keysWhere(english, String::isBlank));
        assertEquals(Set.of(), keysWhere(Bundles.koreanOf(english), String::isBlank));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void placeholdersAreTheSame(Path english) {
        var korean = Bundles.words(Bundles.koreanOf(english));
        assertAll(Bundles.words(english).entrySet().stream()
                .filter(entry -> korean.containsKey(entry.getKey())).map(
                        entry -> () -> assertEquals(placeholders(entry.getValue()),
                                placeholders(korean.getOrDefault(entry.getKey(), "")), entry
                                        .getKey())));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void patternsAreSound(Path english) {
        for (var bundle : List.of(english, Bundles.koreanOf(english))) {
            assertAll(Bundles.words(bundle).entrySet().stream()
                    .map(entry -> () -> assertDoesNotThrow(() -> new MessageFormat(
                            entry.getValue()), entry.getKey())));
            assertEquals(Set.of(), keysWhere(bundle, words -> words.replace("'{'", "").replace("'}'", "").contains("'")),
                    "an apostrophe quotes in a pattern; Maybe write ’");
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void koreanIsKorean(Path english) {
        assertEquals(Set.of(), keysWhere(Bundles.koreanOf(english), words -> !HANGUL.matcher(words).find()
                && !WRITTEN_IN_LATIN.matcher(words).matches()));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void englishIsEnglish(Path english) {
        assertEquals(Set.of(),
                keysWhere(english, words -> HANGUL.matcher(words).find() && !words.equals("한국어")));
    }

    private static Set<String> keysWhere(Path bundle, Predicate<String> condition) {
        var keys = new TreeSet<String>();
        for (Map.Entry<String, String> entry : Bundles.words(bundle).entrySet()) {
            if (condition.test(entry.getValue())) {
                keys.add(entry.getKey());
            }
        }
        return keys;
    }

    private static Set<String> placeholders(String words) {
        var numbers = new TreeSet<String>();
        var matcher = PLACEHOLDER.matcher(words);
        while (matcher.find()) {
            numbers.add(matcher.group(1));
        }
        return numbers;
    }
}
