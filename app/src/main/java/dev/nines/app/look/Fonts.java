package dev.nines.app.look;

import java.io.ByteArrayInputStream;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import javafx.scene.text.Font;

import dev.nines.diagrams.mark.Font.Weight;
import dev.nines.diagrams.text.Typeface;

/// The bundled typeface for JavaFX.
public final class Fonts {

    private static final ConcurrentMap<dev.nines.diagrams.mark.Font, Font> MADE = new ConcurrentHashMap<>();

    private static final class Faces {
        static final String REGULAR = load(Weight.REGULAR);
        static final String SEMIBOLD = load(Weight.SEMIBOLD);

        private static String load(Weight weight) {
            var font = Font.loadFont(new ByteArrayInputStream(Typeface.of(weight).bytes()), 13);
            if (font == null) {
                throw new IllegalStateException("the bundled font cannot be loaded\nMaybe the file is broken");
            }
            return font.getName();
        }
    }

    private Fonts() {}

    /// Makes the typeface known, so that style sheets can name it.
    public static void load() {
        Font.font(Faces.REGULAR, 13);
        Font.font(Faces.SEMIBOLD, 13);
    }

    /// The font of a drawing's text.
    public static Font of(dev.nines.diagrams.mark.Font font) {
        return MADE.computeIfAbsent(font, wanted -> new Font(
                switch (wanted.weight()) {
                    case REGULAR -> Faces.REGULAR;
                    case SEMIBOLD -> Faces.SEMIBOLD;
                }, wanted.size()));
    }
}
