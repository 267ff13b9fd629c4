package dev.nines.app.export;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;

import dev.nines.diagrams.chart.Chart;
import dev.nines.diagrams.chart.Line;
import dev.nines.diagrams.chart.Plot;
import dev.nines.diagrams.mark.Theme;

/// Writes charts for other programs: as pictures, and as figures for a spreadsheet.
public final class ChartExport {

    private static final double WIDTH = 960;
    private static final double PANEL = 190;
    private static final double AROUND = 70;
    private static final double SCALE = 2;
    private static final MathContext DIGITS = new MathContext(6);

    private ChartExport() {}

    /// What a chart can be written as; the name is the end of the file's.
    public enum Form {
        /// Vectors and real text.
        SVG,
        /// Pixels.
        PNG,
        /// A line of figures for every point of time.
        CSV
    }

    /// A file of a chart, on a light ground as paper has it.
    public static byte[] bytes(Chart chart, Form form) {
        return switch (form) {
            case SVG -> picture(chart, ExportFormat.SVG);
            case PNG -> picture(chart, ExportFormat.PNG);
            case CSV -> csv(chart).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] picture(Chart chart, ExportFormat format) {
        double height = AROUND + PANEL * chart.panels().size();
        return Export.bytes(Plot.of(chart, Theme.LIGHT, WIDTH, height).drawing(), format, SCALE);
    }

    /// The figures under the names of their panels and lines; gaps are left empty.
    public static String csv(Chart chart) {
        var text = new StringBuilder("time");
        for (var panel : chart.panels()) {
            for (var line : panel.lines()) {
                text.append(',').append(quoted(panel.title() + ": " + line.name()));
            }
        }
        text.append('\n');
        for (int point = 0; point < chart.axis().points(); point++) {
            text.append(quoted(chart.axis().words(chart.axis().time(point))));
            for (var panel : chart.panels()) {
                for (var line : panel.lines()) {
                    text.append(',').append(figure(line, point));
                }
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String figure(Line line, int point) {
        double value = line.value(point);
        return Double.isFinite(value) ? new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString() : "";
    }

    private static String quoted(String words) {
        return words.contains(",") || words.contains("\"") ? '"' + words.replace("\"", "\"\"") + '"' : words;
    }
}
