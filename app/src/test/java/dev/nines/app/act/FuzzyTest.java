package dev.nines.app.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/// Names are found by some of their letters.
final class FuzzyTest {

    private static int score(String typed, String name) {
        return Objects.requireNonNull(Fuzzy.of(typed, name), name).score();
    }

    private static String best(String typed, String... names) {
        return Stream.of(names).filter(name -> Fuzzy.of(typed, name) != null)
                .max(Comparator.comparingInt(name -> score(typed, name))).orElse("");
    }

    private static BitSet places(int... places) {
        var set = new BitSet();
        for (var place : places) {
            set.set(place);
        }
        return set;
    }

    @Test
    void lettersHaveToStandInOrder() {
        assertNotNull(Fuzzy.of("zts", "Zoom to selection"));
        assertNull(Fuzzy.of("stz", "Zoom to selection"));
        assertNull(Fuzzy.of("zoomx", "Zoom to selection"));
    }

    @Test
    void lettersThatBeginWordsCountMost() {
        assertEquals("Zoom to selection", best("zs", "Zoom to selection", "Resize subnet", "Frozen set"));
        assertEquals(places(0, 5, 8), Objects.requireNonNull(Fuzzy.of("zts", "Zoom to selection")).places());
    }

    @Test
    void aRunOfLettersCountsMoreThanStrewnOnes() {
        assertEquals("Undo", best("undo", "Undo", "Ungroup and order"));
        assertEquals("Align left", best("left", "Select footer", "Align left"));
    }

    @Test
    void theShorterNameComesFirst() {
        assertEquals("Select all", best("sel al", "Select all components", "Select all", "Select all connections"));
    }

    @Test
    void aConsonantStandsForItsSyllables() {
        assertNotNull(Fuzzy.of("ㅁㄷㅅㅌ", "모두 선택"));
        assertNull(Fuzzy.of("ㅁㄷㅂ", "모두 선택"));
        assertNotNull(Fuzzy.of("서", "선택"), "a syllable being written");
        assertNull(Fuzzy.of("섬", "선택"));
    }

    @Test
    void theBestOfSeveralNamesCounts() {
        var match = Objects.requireNonNull(Fuzzy.ofAny("undo", List.of("실행 취소", "Undo")));
        assertTrue(match.score() > 0);
        assertEquals(new BitSet(), match.places());
    }

    @Test
    void nothingTypedFindsEverything() {
        assertNotNull(Fuzzy.of("", "anything"));
    }
}
