package dev.nines.app.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import dev.nines.analysis.cost.Plan;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.app.report.JsonReport;
import dev.nines.app.report.Results;
import dev.nines.diagrams.compose.Badges;
import dev.nines.diagrams.compose.Composer;
import dev.nines.diagrams.compose.Look;
import dev.nines.diagrams.mark.Drawing;
import dev.nines.diagrams.pdf.PdfWriter;
import dev.nines.diagrams.png.PngWriter;
import dev.nines.diagrams.svg.FontEmbedding;
import dev.nines.diagrams.svg.SvgWriter;
import dev.nines.model.Architecture;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes the picture of a design.
@Command(name = "export")
final class ExportCommand extends Act {

    @Parameters(paramLabel = "FILE", descriptionKey = "file.design")
    private Path file = Path.of("");

    @Option(names = {"-o", "--out"}, paramLabel = "OUT", required = true, descriptionKey = "export.out")
    private Path out = Path.of("");

    @Option(names = "--format", paramLabel = "svg|png|pdf", descriptionKey = "export.format")
    private @Nullable ExportFormat format;

    @Option(names = "--theme", paramLabel = "light|dark", defaultValue = "light")
    private ThemeName theme = ThemeName.LIGHT;

    @Option(names = "--scale", paramLabel = "N", defaultValue = "2")
    private double scale = 2;

    @Option(names = "--no-legend")
    private boolean noLegend;

    @Option(names = "--badges")
    private boolean badges;

    ExportCommand(Session session) {
        super(session);
    }

    @Override
    List<Example> examples() {
        return List.of(new Example("export.svg", "export shop.nines.json -o shop.svg"),
                new Example("export.png", "export shop.nines.json -o shop.png --theme dark --scale 3"),
                new Example("export.pdf", "export shop.nines.json -o shop.pdf --no-legend --lang ko"));
    }

    @Override
    public Integer call() throws InputException {
        var wanted = wanted();
        if (!(scale >= PngWriter.SMALLEST_SCALE && scale <= PngWriter.LARGEST_SCALE)) {
            throw InputException.of("export.scale", "--scale", Message.of(ExportCommand.class, "export.scale", scale,
                    PngWriter.SMALLEST_SCALE, PngWriter.LARGEST_SCALE), null);
        }
        var architecture = session().design(file);
        if (architecture.components().isEmpty()) {
            throw InputException.of("export.empty", file.toString(), Message.of(ExportCommand.class, "export.empty"),
                    Message.of(ExportCommand.class, "export.empty.advice"));
        }
        try (var progress = Progress.of(session(), "progress.export", 3)) {
            var drawing = drawing(architecture);
            progress.step();
            var bytes = bytes(drawing, wanted);
            progress.step();
            session().write(out, bytes);
            progress.step();
        }
        if (json()) {
            session().print(JsonReport.in(session().language()).design(file.toString(), architecture)
                    .put("out", out.toString()).put("format", wanted).text());
        } else {
            session().print(session().word("written", out.toString()) + "\n");
        }
        return Session.FINE;
    }

    private ExportFormat wanted() throws InputException {
        var wanted = format == null ? ExportFormat.ofName(out.toString()) : format;
        if (wanted == null) {
            throw InputException.of("export.format", out.toString(), Message.of(ExportCommand.class, "export.format"),
                    Message.of(ExportCommand.class, "export.format.advice", ExportFormat.all()));
        }
        return wanted;
    }

    private Drawing drawing(Architecture architecture) {
        var look = new Look(theme.theme(), session().language(), true, !noLegend);
        var shown = badges ? Results.of(architecture, PriceBook.embedded(), Plan.AS_DESIGNED).badges() : Badges.NONE;
        return new Composer(look).compose(architecture, shown).drawing();
    }

    private byte[] bytes(Drawing drawing, ExportFormat wanted) {
        try {
            var bytes = new ByteArrayOutputStream();
            switch (wanted) {
                case SVG -> bytes.write(SvgWriter.write(drawing, FontEmbedding.SUBSET).getBytes(StandardCharsets.UTF_8));
                case PNG -> PngWriter.write(drawing, fitting(drawing), bytes);
                case PDF -> PdfWriter.write(drawing, bytes);
            }
            return bytes.toByteArray();
        } catch (IOException unheardOf) {
            throw new UncheckedIOException("writing to memory failed", unheardOf);
        }
    }

    /// The scale asked for, or the largest that a picture of this size can have.
    private double fitting(Drawing drawing) {
        var fitting = PngWriter.fittingScale(drawing, scale);
        if (fitting < scale) {
            session().say(session().word("export.smaller", fitting));
        }
        return fitting;
    }
}
