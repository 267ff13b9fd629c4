package dev.nines.app.command;

import java.nio.file.Path;
import java.util.List;

import dev.nines.app.export.Export;
import dev.nines.app.export.ExportFormat;
import dev.nines.app.report.JsonReport;
import dev.nines.diagrams.compose.Look;
import dev.nines.diagrams.mark.Drawing;
import dev.nines.diagrams.png.PngWriter;
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

    @Option(names = "--format", paramLabel = "svg|png|pdf|drawio|mmd|puml", descriptionKey = "export.format")
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
                new Example("export.pdf", "export shop.nines.json -o shop.pdf --no-legend --lang ko"),
                new Example("export.drawio", "export shop.nines.json -o shop.drawio"));
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
            var export = new Export(new Look(theme.theme(), session().language(), true, !noLegend), badges);
            var picture = export.composition(architecture);
            progress.step();
            var bytes = export.bytes(architecture, picture, wanted,
                    wanted == ExportFormat.PNG ? fitting(picture.drawing()) : scale);
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

    /// The scale asked for, or the largest that a picture of this size can have.
    private double fitting(Drawing drawing) {
        var fitting = PngWriter.fittingScale(drawing, scale);
        if (fitting < scale) {
            session().say(session().word("export.smaller", fitting));
        }
        return fitting;
    }
}
