package dev.nines.diagrams.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import dev.nines.diagrams.Golden;
import dev.nines.diagrams.SampleFiles;
import dev.nines.diagrams.mark.Theme;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.DesignGenerator;
import dev.nines.model.Elements;
import dev.nines.model.component.Server;
import dev.nines.model.component.Vpc;
import dev.nines.model.property.RecordType;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Other tools must understand what is written for them, whatever the design.
class NotationTest {

    static List<Path> samples() throws IOException {
        return SampleFiles.all();
    }

    private static String drawn(String plantUml) throws IOException {
        var reader = new SourceStringReader(plantUml);
        var out = new ByteArrayOutputStream();
        var description = reader.outputImage(out, new FileFormatOption(FileFormat.SVG));
        assertNotNull(description, plantUml);
        assertTrue(!description.getDescription().contains("Error"), () -> description.getDescription() + "\n" + plantUml);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Architecture awkward() {
        var name = "a \"b\" <c> & 'd' #e `f` {g} [h] |i| \\n ;j *k* __l__ %date() 서버\nend";
        var vpc = Component.of("end", name, RecordType.of(Vpc.class).defaults());
        var server = Component.of("graph", name, RecordType.of(Server.class).defaults());
        return Architecture.empty(name).with(Elements.of(List.of(vpc, server)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void plantUmlDrawsEverySample(Path file) throws IOException {
        var design = SampleFiles.read(file);

        var picture = drawn(PlantUmlWriter.write(design, Theme.LIGHT, Locale.ENGLISH));

        design.components().forEach(component -> assertTrue(
                picture.replaceAll("<[^>]*>", " ").contains(component.label().split(" ", 2)[0]),
                () -> component.label() + " is missing"));
    }

    @Test
    void plantUmlTakesNoNameForAMark() throws IOException {
        var picture = drawn(PlantUmlWriter.write(awkward(), Theme.DARK, Locale.KOREAN));

        assertTrue(
                picture.contains(
                        ">a \"b\" &lt;c&gt; &amp; 'd' #e `f` {g} [h] |i| \\n ;j *k* __l__ %date() &#49436;&#48260; end<"),
                picture);
    }

    @Test
    void writesTheFlowchartOfASample() throws IOException {
        Golden.matches("notation/multi-az.mmd",
                MermaidWriter.write(SampleFiles.named("multi-az"), Theme.LIGHT, Locale.ENGLISH));
    }

    @Test
    void flowchartsHoldEveryComponentOnceAndNoMarkInAName() {
        for (long seed = 1; seed <= 20; seed++) {
            var design = DesignGenerator.design(seed, 60);
            var text = MermaidWriter.write(design, Theme.LIGHT, Locale.ENGLISH);
            var ids = Pattern.compile("^ +(?:subgraph )?(n_\\w+)[\\[({]", Pattern.MULTILINE).matcher(text).results()
                    .map(found -> found.group(1)).toList();

            assertEquals(design.components().size(), ids.size(), text);
            assertEquals(ids.size(), ids.stream().distinct().count(), text);
            assertEquals(text.lines().filter(line -> line.strip().startsWith("subgraph")).count(),
                    text.lines().filter(line -> line.strip().equals("end")).count());
        }
        var awkward = MermaidWriter.write(awkward(), Theme.LIGHT, Locale.KOREAN);

        awkward.lines().filter(line -> line.contains("[\"")).forEach(line -> assertEquals(2,
                line.chars().filter(letter -> letter == '"').count(), line));
    }
}
