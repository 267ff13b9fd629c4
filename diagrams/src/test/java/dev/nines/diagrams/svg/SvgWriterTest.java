package dev.nines.diagrams.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import dev.nines.diagrams.Golden;
import dev.nines.diagrams.mark.Drawings;
import dev.nines.diagrams.mark.Font;
import dev.nines.diagrams.xml.Xml;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class SvgWriterTest {

    @Test
    void writesEveryMark() throws Exception {
        Golden.matches("svg/every-mark.svg", SvgWriter.write(Drawings.everyMark(), FontEmbedding.NONE));
    }

    @Test
    void isWellFormedAndKeepsWordsAsText() throws Exception {
        var svg = SvgWriter.write(Drawings.everyMark(), FontEmbedding.SUBSET);
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));

        assertEquals("주문 서버 <1> & co", document.getElementsByTagName("text").item(0).getTextContent());
        assertEquals("Every mark", document.getElementsByTagName("title").item(0).getTextContent());
    }

    @Test
    void isReadByAnSvgRenderer() {
        var svg = SvgWriter.write(Drawings.everyMark(), FontEmbedding.NONE);
        var document = new SVGLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                null,
                LoaderContext.createDefault());

        assertTrue(document != null && document.size().width == 240 && document.size().height == 140);
    }

    @Test
    void embedsOnlyTheGlyphsUsedAndAlwaysTheSameBytes() throws Exception {
        var svg = SvgWriter.write(Drawings.everyMark(), FontEmbedding.SUBSET);
        var fonts = Pattern.compile("base64,([^)]+)\\)").matcher(svg).results().map(found -> found.group(1))
                .toList();

        assertEquals(svg, SvgWriter.write(Drawings.everyMark(), FontEmbedding.SUBSET));
        assertEquals(Font.Weight.values().length, fonts.size());
        var semibold = Base64.getDecoder().decode(fonts.getLast());
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(semibold))) {
            assertTrue(font.getUnicodeCmapLookup().getGlyphId('주') != 0);
            assertEquals(0, font.getUnicodeCmapLookup().getGlyphId('뷁'));
        }
        assertTrue(semibold.length < 20_000, "subset of " + semibold.length + " bytes");
    }

    @Test
    void writesNumbersShortlyWhateverTheLanguageOfTheMachine() {
        assertEquals("12.5", Xml.number(12.5));
        assertEquals("0", Xml.number(-0.001));
        assertEquals("-3.25", Xml.number(-3.2499));
        assertEquals("100", Xml.number(100));
    }

    @Test
    void leavesNoControlCharacters() {
        var text = new Xml().open("t").text("a\u0000b\u000Bc").close().toString();

        assertFalse(text.chars().anyMatch(c -> c < ' ' && c != '\n'));
    }
}
