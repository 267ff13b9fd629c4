package dev.nines.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.nines.analysis.compare.Chapter;
import dev.nines.analysis.compare.Comparison;
import dev.nines.analysis.compare.Line;
import dev.nines.analysis.compare.Mark;
import dev.nines.model.text.Message;

/// Designs side by side, as a report.
public final class CompareReport {

    private static final int WIDEST_LABEL = 40;
    private static final int WIDEST_VALUE = 18;

    private final Comparison comparison;
    private final Locale language;

    private CompareReport(Comparison comparison, Locale language) {
        this.comparison = comparison;
        this.language = language;
    }

    /// The report.
    public static Report of(Comparison comparison, Locale language) {
        var report = new CompareReport(comparison, language);
        var sections = new ArrayList<Section>();
        sections.add(report.summary());
        comparison.chapters().forEach(chapter -> sections.add(report.section(chapter)));
        return new Report(report.word("compare.title"), String.join(" · ", comparison.designs()), List.of(), sections,
                report.word("footer"), language);
    }

    private Section summary() {
        var points = new ArrayList<String>();
        for (var design = 1; design < comparison.designs().size(); design++) {
            points.add(word("compare.count", comparison.designs().get(design), comparison.designs().getFirst(),
                    comparison.count(design, Mark.BETTER), comparison.count(design, Mark.WORSE),
                    comparison.count(design, Mark.OTHER), comparison.count(design, Mark.SAME)));
        }
        var blocks = new ArrayList<Block>();
        if (points.isEmpty()) {
            blocks.add(new Block.Paragraph(word("compare.one"), Tone.MUTED));
        } else {
            blocks.add(new Block.Points(points));
        }
        blocks.add(new Block.Paragraph(word("compare.legend"), Tone.MUTED));
        return new Section("summary", word("compare.summary"), blocks);
    }

    private Section section(Chapter chapter) {
        var columns = new ArrayList<Column>();
        columns.add(Column.words("", WIDEST_LABEL));
        for (var design = 0; design < comparison.designs().size(); design++) {
            columns.add(new Column(comparison.designs().get(design), true, WIDEST_VALUE));
            if (design > 0) {
                columns.add(Column.numbers(word("compare.change")));
            }
        }
        var rows = new ArrayList<Row>();
        for (var line : chapter.shown()) {
            if (line.detail() && rows.stream().noneMatch(row -> row.kind() == Row.Kind.GROUP)) {
                rows.add(Row.group(Cell.of(word("compare.details"))));
            }
            rows.add(row(line));
        }
        return new Section(chapter.topic().name().toLowerCase(Locale.ROOT), chapter.topic().label().in(language),
                List.of(new Block.Table(columns, rows)));
    }

    private Row row(Line line) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(line.label().in(language), Tone.PLAIN));
        for (var design = 0; design < line.values().size(); design++) {
            cells.add(Cell.of(CompareFigures.value(line, design, language), CompareFigures.tone(line, design)));
            if (design > 0) {
                cells.add(Cell.of(CompareFigures.change(line, design, language), CompareFigures.tone(line.mark(design))));
            }
        }
        return new Row(Row.Kind.LINE, cells);
    }

    private String word(String key, Object... arguments) {
        return Message.of(CompareReport.class, key, arguments).in(language);
    }
}
