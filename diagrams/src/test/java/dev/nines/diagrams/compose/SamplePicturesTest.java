package dev.nines.diagrams.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import dev.nines.diagrams.SampleFiles;
import dev.nines.diagrams.layout.Form;
import dev.nines.diagrams.layout.Spot;
import dev.nines.diagrams.mark.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every sample design must be legible.
class SamplePicturesTest {

    private static final Look LOOK = Look.export(Theme.LIGHT, Locale.KOREAN);

    static List<Path> samples() throws IOException {
        return SampleFiles.all();
    }

    private static List<Spot> cards(Composition picture) {
        return picture.arrangement().spots().stream()
                .filter(spot -> spot.form() == Form.CARD || spot.form() == Form.CHIP).toList();
    }

    @Test
    void allSamplesAreSeen() throws IOException {
        assertTrue(samples().size() >= 14, "only " + samples().size());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void showsEveryComponentAndConnection(Path file) {
        var design = SampleFiles.read(file);
        var shown = Composer.compose(design, LOOK).shown().stream().map(Shown::element).toList();

        design.components().forEach(component -> assertTrue(shown.contains(component.id()),
                () -> component.id() + " is missing"));
        design.connections().forEach(connection -> assertTrue(shown.contains(connection.id()),
                () -> connection.id() + " is missing"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noCardOverlapsAnother(Path file) {
        var cards = cards(Composer.compose(SampleFiles.read(file), LOOK));
        for (int i = 0; i < cards.size(); i++) {
            for (int k = i + 1; k < cards.size(); k++) {
                assertFalse(cards.get(i).bounds().overlaps(cards.get(k).bounds()), cards.get(i) + " " + cards.get(k));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noConnectionCrossesACard(Path file) {
        var picture = Composer.compose(SampleFiles.read(file), LOOK);
        for (var route : picture.routes()) {
            for (var part : route.parts()) {
                for (var card : cards(picture)) {
                    assertFalse(card.bounds().grown(-1).overlaps(part.grown(0.1)),
                            () -> route.wire().id() + " crosses " + card.component().id());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noLabelOverlapsALabelACardOrAWord(Path file) {
        var picture = Composer.compose(SampleFiles.read(file), LOOK);
        var labels = picture.labels();
        for (int i = 0; i < labels.size(); i++) {
            var label = labels.get(i);
            for (int k = i + 1; k < labels.size(); k++) {
                assertFalse(label.overlaps(labels.get(k)), label + " " + labels.get(k));
            }
            cards(picture).forEach(card -> assertFalse(label.overlaps(card.bounds()), label + " " + card));
            picture.headings().forEach(words -> assertFalse(label.overlaps(words), label + " " + words));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noConnectionCrossesAWord(Path file) {
        var picture = Composer.compose(SampleFiles.read(file), LOOK);
        for (var route : picture.routes()) {
            for (var part : route.parts()) {
                picture.headings().forEach(words -> assertFalse(words.overlaps(part.grown(0.1)),
                        () -> route.wire().id() + " crosses the words at " + words));
            }
        }
    }

    @Test
    void drawsTheSameTwiceAndKeepsTheMarksOfTheUnchanged() throws IOException {
        var design = SampleFiles.read(samples().getFirst());
        var composer = new Composer(LOOK);
        var first = composer.compose(design, Badges.NONE);
        var second = composer.compose(design, Badges.NONE);

        assertEquals(first.drawing(), second.drawing());
        for (int i = 0; i < first.shown().size(); i++) {
            if (first.shown().get(i).layer() == Layer.CARDS) {
                assertSame(first.shown().get(i).group(), second.shown().get(i).group());
            }
        }
    }
}
