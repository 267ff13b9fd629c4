package dev.nines.app.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.nines.diagrams.mark.Color;
import dev.nines.diagrams.mark.Contrast;
import dev.nines.diagrams.mark.Hue;
import dev.nines.diagrams.mark.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Words and shapes are seen well on every ground (WCAG 2.2, level AA).
final class ContrastTest {

    private static final Pattern COLOUR = Pattern.compile("(-[a-z-]+): (#[0-9A-F]{6});");
    private static final Pattern WRITTEN = Pattern.compile("-fx-(?:text-fill|icon-color): ([^;]+);");

    /// What words are written in.
    private static final List<String> INKS = List.of("-nines-text", "-nines-muted", "-nines-accent-ink", "-nines-good-ink",
            "-nines-warning-ink", "-nines-bad-ink");
    private static final List<String> GROUNDS = List.of("-nines-panel", "-nines-window", "-nines-canvas", "-nines-card",
            "-nines-hover", "-nines-accent-soft", "-nines-accent-softer");
    private static final List<String> SHAPES = List.of("-nines-accent", "-nines-good", "-nines-warning", "-nines-bad");

    static Stream<Theme> themes() {
        return Theme.ALL.stream();
    }

    private static Map<String, Color> colours(Theme theme) {
        var colours = new HashMap<String, Color>();
        COLOUR.matcher(ThemeSheet.css(theme)).results()
                .forEach(found -> colours.put(found.group(1), Color.of(found.group(2))));
        return colours;
    }

    private static Color colour(Map<String, Color> colours, String name) {
        return Objects.requireNonNull(colours.get(name), name);
    }

    private static List<String> tooWeak(Theme theme, List<String> fronts, List<String> grounds, double least) {
        var colours = colours(theme);
        var found = new ArrayList<String>();
        for (var front : fronts) {
            for (var ground : grounds) {
                var ratio = Contrast.ratio(colour(colours, front), colour(colours, ground));
                if (ratio < least) {
                    found.add("%s on %s: %.2f".formatted(front, ground, ratio));
                }
            }
        }
        return found;
    }

    @Test
    void theRatioIsThatOfTheGuidelines() {
        assertEquals(21, Contrast.ratio(Color.of("#000000"), Color.of("#FFFFFF")), 1e-9);
        assertEquals(4.54, Contrast.ratio(Color.of("#767676"), Color.of("#FFFFFF")), 0.005);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void wordsAreReadOnEveryGround(Theme theme) {
        assertEquals(List.of(), tooWeak(theme, INKS, GROUNDS, Contrast.WORDS));
        assertEquals(List.of(), tooWeak(theme, List.of("-nines-bad-ink", "-nines-text"), List.of("-nines-bad-soft"),
                Contrast.WORDS));
        assertEquals(List.of(), tooWeak(theme, List.of("-nines-on-accent"), List.of("-nines-accent-strong"),
                Contrast.WORDS));
        assertEquals(List.of(), tooWeak(theme, List.of("-color-fg-default", "-color-fg-muted", "-color-accent-fg",
                "-color-success-fg", "-color-warning-fg", "-color-danger-fg"),
                List.of("-color-bg-default",
                        "-color-bg-subtle"),
                Contrast.WORDS));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void shapesAreSeenOnEveryGround(Theme theme) {
        assertEquals(List.of(), tooWeak(theme, SHAPES, List.of("-nines-panel", "-nines-window", "-nines-canvas",
                "-nines-card"), Contrast.SHAPES));
        for (var hue : Hue.values()) {
            assertTrue(Contrast.ratio(theme.hue(hue), theme.tile(hue)) >= Contrast.SHAPES, hue + " on its tile");
            assertTrue(Contrast.ratio(theme.hue(hue), theme.canvas()) >= Contrast.SHAPES, hue + " on the canvas");
            assertTrue(Contrast.ratio(theme.ink(hue), theme.room(hue)) >= Contrast.WORDS, hue + " as words");
        }
        assertTrue(Contrast.ratio(theme.wire(), theme.canvas()) >= Contrast.SHAPES, "wires");
        assertTrue(Contrast.ratio(theme.muted(), theme.card()) >= Contrast.WORDS, "details on cards");
        assertTrue(Contrast.ratio(theme.text(), theme.card()) >= Contrast.WORDS, "names on cards");
    }

    @Test
    void theSheetWritesWordsInNothingElse() throws IOException {
        try (var in = Objects.requireNonNull(Look.class.getResourceAsStream("nines.css"))) {
            var sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var allowed = new HashSet<>(INKS);
            allowed.add("-nines-on-accent");
            assertEquals(Set.of(), WRITTEN.matcher(sheet).results().map(found -> found.group(1))
                    .filter(colour -> !allowed.contains(colour)).collect(Collectors.toSet()));
        }
    }
}
