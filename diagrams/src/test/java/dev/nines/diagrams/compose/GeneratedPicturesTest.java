package dev.nines.diagrams.compose;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import dev.nines.diagrams.layout.Form;
import dev.nines.diagrams.layout.Spot;
import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Theme;
import dev.nines.model.Architecture;
import dev.nines.model.DesignGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Designs of every kind of component, arranged by the layout alone, must be legible.
class GeneratedPicturesTest {

    private static final Look LOOK = Look.canvas(Theme.LIGHT, Locale.ENGLISH);

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    static IntStream fewSeeds() {
        return IntStream.range(0, 10);
    }

    /// What connections go around: everything but containers of the network and lines around groups.
    private static List<Spot> solids(Composition picture) {
        return picture.arrangement().spots().stream()
                .filter(spot -> spot.form() != Form.OUTLINE && !Containers.isPlace(spot)).toList();
    }

    private static List<Bounds> cards(Composition picture) {
        return picture.arrangement().spots().stream()
                .filter(spot -> spot.form() == Form.CARD || spot.form() == Form.CHIP).map(Spot::bounds).toList();
    }

    private static void assertLegible(Architecture design) {
        var picture = Composer.compose(design, LOOK);
        var solids = solids(picture);
        for (var route : picture.routes()) {
            for (var part : route.parts()) {
                solids.forEach(solid -> assertFalse(crosses(part, solid.bounds())
                        && !solid.bounds().contains(route.wire().from())
                        && !solid.bounds().contains(route.wire().to()),
                        () -> route.wire() + " crosses " + solid.component().id()));
            }
        }
        var apart = new ArrayList<>(cards(picture));
        apart.addAll(picture.labels());
        for (int i = 0; i < apart.size(); i++) {
            for (int k = i + 1; k < apart.size(); k++) {
                assertFalse(apart.get(i).overlaps(apart.get(k)), apart.get(i) + " " + apart.get(k));
            }
        }
    }

    private static boolean crosses(Bounds part, Bounds solid) {
        return solid.grown(-1).overlaps(part.grown(0.1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingOverlapsAndNoConnectionCrossesAComponent(long seed) {
        assertLegible(DesignGenerator.unplaced(DesignGenerator.design(seed, 25 + (int) (seed % 30))));
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void neitherInLargerDesigns(long seed) {
        assertLegible(DesignGenerator.unplaced(DesignGenerator.design(seed, 150)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void drawsWhateverPlacesAPersonChose(long seed) {
        var design = DesignGenerator.design(seed, 25);
        var picture = Composer.compose(design, LOOK);

        design.components().forEach(component -> assertTrue(
                picture.shown().stream().anyMatch(shown -> shown.element().equals(component.id())),
                () -> component.id() + " is not drawn"));
    }
}
