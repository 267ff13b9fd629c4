package dev.nines.diagrams.compose;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import dev.nines.diagrams.Golden;
import dev.nines.diagrams.mark.Theme;
import dev.nines.diagrams.svg.FontEmbedding;
import dev.nines.diagrams.svg.SvgWriter;
import dev.nines.model.file.DesignFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of samples as text, so that a change in drawing is seen where it is reviewed.
class GoldenPicturesTest {

    @ParameterizedTest
    @CsvSource({"single-server, LIGHT, en", "app-level-load-balancer, LIGHT, ko", "multi-az, DARK, en"})
    void drawsAsBefore(String sample, String theme, String language) throws IOException {
        var design = DesignFile.read(Path.of("../sample-architectures", sample + DesignFile.SUFFIX)).architecture();
        assertNotNull(design, sample);
        var look = Look.export(theme.equals("DARK") ? Theme.DARK : Theme.LIGHT, Locale.forLanguageTag(language));

        Golden.matches("compose/" + sample + ".svg",
                SvgWriter.write(Composer.compose(design, look).drawing(), FontEmbedding.NONE));
    }
}
