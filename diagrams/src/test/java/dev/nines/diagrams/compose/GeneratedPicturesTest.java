package dev.nines.diagrams.compose;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import dev.nines.diagrams.mark.Theme;
import dev.nines.model.DesignGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Designs whose components stand anywhere and have any size a file allows are drawn.
final class GeneratedPicturesTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void drawsEveryPlacedComponent(long seed) {
        var design = DesignGenerator.design(seed, 120);
        var picture = Composer.compose(design, Look.canvas(Theme.LIGHT, Locale.ENGLISH));
        for (var component : design.components()) {
            if (component.placement() != null) {
                assertTrue(picture.shown().stream().anyMatch(shown -> shown.element().equals(component.id())),
                        component.id() + " of design " + seed + " is not drawn");
            }
        }
    }
}
