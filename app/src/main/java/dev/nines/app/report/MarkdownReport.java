package dev.nines.app.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes a report in Markdown, for pull requests and wikis.
public final class MarkdownReport {

    private final StringBuilder text = new StringBuilder();
    private final Footnotes sources = new Footnotes();

    private MarkdownReport() {}

    /// The whole report.
    public static String write(Report report) {
        var markdown = new MarkdownReport();
        markdown.line("# " + escaped(report.title()));
        if (!report.subtitle().isEmpty()) {
            markdown.paragraph(escaped(report.subtitle()));
        }
        markdown.tiles(report.tiles());
        for (var section : report.sections()) {
            markdown.paragraph("## " + escaped(section.title()));
            section.blocks().forEach(markdown::block);
        }
        if (!report.footer().isEmpty()) {
            markdown.paragraph("<sub>" + escaped(report.footer()) + "</sub>");
        }
        if (!markdown.sources.all().isEmpty()) {
            markdown.text.append('\n');
            markdown.sources.all()
                    .forEach(source -> markdown.line("[^" + markdown.sources.number(source) + "]: " + escaped(source)));
        }
        return markdown.text.toString();
    }

    private void tiles(List<Tile> tiles) {
        if (tiles.isEmpty()) {
            return;
        }
        text.append('\n');
        cells(tiles.stream().map(tile -> escaped(tile.label())).toList());
        cells(tiles.stream().map(_ -> "---").toList());
        cells(tiles.stream().map(tile -> "**" + escaped(tile.value()) + "**").toList());
        cells(tiles.stream().map(tile -> escaped(tile.detail())).toList());
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> paragraph(escaped(paragraph.text()));
            case Block.Points points -> {
                text.append('\n');
                points.texts().forEach(point -> line("- " + escaped(point)));
            }
            case Block.Heading heading -> paragraph("### " + escaped(heading.text()));
            case Block.Table table -> table(table);
            case Block.Bars bars -> {
                text.append('\n');
                bars.bars().forEach(bar -> line("- " + escaped(bar.label()) + ": " + escaped(bar.value())));
            }
            case Block.Strip _,Block.Picture _ -> {
                // Said in full by the table that follows it.
            }
            case Block.Finding finding -> finding(finding);
            case Block.Plain plain -> paragraph("```text\n" + String.join("\n", plain.lines()) + "\n```");
        }
    }

    private void table(Block.Table table) {
        text.append('\n');
        cells(table.columns().stream().map(column -> escaped(column.title())).toList());
        cells(table.columns().stream().map(column -> column.right() ? "---:" : "---").toList());
        for (var row : table.rows()) {
            var mark = row.kind() == Row.Kind.LINE ? "" : "**";
            cells(IntStream.range(0, table.columns().size())
                    .mapToObj(column -> column < row.cells().size() ? row.cells().get(column) : Cell.EMPTY)
                    .map(cell -> cell(cell, mark)).toList());
        }
    }

    private String cell(Cell cell, String mark) {
        var note = cell.source().isEmpty() ? "" : "[^" + sources.number(cell.source()) + "]";
        return cell.text().isBlank() ? "" : mark + escaped(cell.text().strip()) + mark + note;
    }

    private void cells(List<String> cells) {
        line(cells.stream().map(cell -> cell.replace("|", "\\|").replace("\n", "<br>"))
                .collect(Collectors.joining(" | ", "| ", " |")));
    }

    private void finding(Block.Finding finding) {
        var place = finding.place().isEmpty() ? "" : " " + code(finding.place());
        var hint = finding.hint().isEmpty() ? "" : "\n  _" + escaped(finding.hint()) + "_";
        paragraph("- **" + escaped(finding.badge()) + "**" + place + " " + escaped(finding.text()).replace("\n", "\n  ") + hint);
    }

    private void paragraph(String words) {
        text.append('\n');
        line(words);
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private static String code(String words) {
        return "`" + words.replace('`', '\'') + "`";
    }

    /// The text with every letter that Markdown would take as its own made plain.
    private static String escaped(String words) {
        var plain = new StringBuilder(words.length() + 8);
        for (var at = 0; at < words.length(); at++) {
            var letter = words.charAt(at);
            if ("\\`*_[]<>#".indexOf(letter) >= 0) {
                plain.append('\\');
            }
            plain.append(letter);
        }
        return plain.toString();
    }
}
