package dev.nines.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import dev.nines.analysis.cost.CostReport;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.model.Architecture;
import dev.nines.model.file.DesignFile;
import dev.nines.samples.Sample;
import dev.nines.samples.Samples;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/// Every sample is good in every way that the commands can tell.
class SamplesTest {

    @TempDir
    Path folder;

    static Stream<Sample> samples() {
        return Samples.all().stream();
    }

    private static Architecture design(Sample sample) {
        var reading = DesignFile.parse(sample.text(), sample.fileName());
        assertEquals(List.of(), reading.problems(), sample.id());
        var design = reading.architecture();
        assertNotNull(design, sample.id());
        return design;
    }

    private Path export(Sample sample, String format, String... options) {
        var arguments = Stream.concat(Stream.of("export", CommandLineRun.sample(folder, sample.id()), "-o",
                sample.id() + "." + format), Stream.of(options)).toArray(String[]::new);
        CommandLineRun.in(folder, arguments).ends(0);
        return folder.resolve(sample.id() + "." + format);
    }

    @Test
    void areFourteen() {
        assertEquals(14, Samples.all().size());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void haveNoErrors(Sample sample) {
        var file = CommandLineRun.sample(folder, sample.id());
        CommandLineRun.in(folder, "check", file, "--fail-on", "error").ends(0);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void haveAPriceForEveryLineInVirginiaAndSeoul(Sample sample) {
        var prices = PriceBook.embedded();
        for (var region : List.of("us-east-1", "ap-northeast-2")) {
            var cost = CostReport.of(OtherRegion.of(design(sample), region), prices);
            assertEquals(List.of(), cost.unpriced(), sample.id() + " in " + region);
            assertTrue(cost.total().amount().usd().signum() > 0, sample.id());
            CommandLineRun.in(folder, "cost", CommandLineRun.sample(folder, sample.id()), "--region", region).ends(0);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void areDrawnAsSvgWithEveryName(Sample sample) throws IOException, ParserConfigurationException, SAXException {
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(export(sample, "svg").toFile());
        assertEquals("svg", document.getDocumentElement().getTagName());
        assertTrue(document.getElementsByTagName("text").getLength() >= 3, sample.id());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void areDrawnAsPng(Sample sample) throws IOException {
        var picture = ImageIO.read(export(sample, "png", "--scale", "1", "--theme", "dark").toFile());
        assertTrue(picture.getWidth() > 200 && picture.getHeight() > 150, sample.id());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void areDrawnAsPdfWhoseTextCanBeSelected(Sample sample) throws IOException {
        try (var document = Loader.loadPDF(export(sample, "pdf").toFile())) {
            assertEquals(1, document.getNumberOfPages());
            assertTrue(new PDFTextStripper().getText(document).contains(design(sample).name()), sample.id());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void haveAReportOfTheirOwn(Sample sample) throws IOException {
        var file = CommandLineRun.sample(folder, sample.id());
        CommandLineRun.in(folder, "report", file, "--out-dir", folder.toString(), "--lang", "ko").ends(0);
        assertTrue(Files.size(folder.resolve(sample.id() + ".html")) > 10_000, sample.id());
    }
}
