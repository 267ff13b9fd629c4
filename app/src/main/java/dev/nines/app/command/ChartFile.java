package dev.nines.app.command;

import java.nio.file.Path;

import dev.nines.analysis.simulation.SimulationResult;
import dev.nines.app.export.Export;
import dev.nines.app.export.ExportFormat;
import dev.nines.app.report.SimulationChart;
import dev.nines.diagrams.chart.Chart;
import dev.nines.diagrams.chart.Plot;
import dev.nines.diagrams.mark.Drawing;
import dev.nines.diagrams.mark.Theme;
import dev.nines.model.Architecture;
import dev.nines.model.text.Message;

/// Writes charts.
final class ChartFile {

    private static final double WIDTH = 960;
    private static final double HEIGHT = 640;
    private static final double SCALE = 2;

    private final Session session;
    private final Path file;
    private final ExportFormat format;

    private ChartFile(Session session, Path file, ExportFormat format) {
        this.session = session;
        this.file = file;
        this.format = format;
    }

    /// A file whose name says what it is to be.
    static ChartFile of(Session session, Path file) throws InputException {
        var format = ExportFormat.ofName(file.toString());
        if (format != ExportFormat.SVG && format != ExportFormat.PNG) {
            throw InputException.of("simulate.chart", file.toString(), Message.of(ChartFile.class, "simulate.chart"), null);
        }
        return new ChartFile(session, file, format);
    }

    void write(Architecture design, SimulationResult run) throws InputException {
        write(SimulationChart.of(design, run, session.language()), HEIGHT);
    }

    void write(Chart chart, double height) throws InputException {
        write(Plot.of(chart, Theme.LIGHT, WIDTH, height).drawing());
    }

    void write(Drawing drawing) throws InputException {
        session.write(file, Export.bytes(drawing, format, SCALE));
        session.say(session.word("written", file.toString()));
    }
}
