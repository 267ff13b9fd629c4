package dev.nines.app.report;

import java.util.ArrayList;
import java.util.List;

/// Writes a report for a terminal.
public final class TextReport {

    private static final int WIDTH = 100;
    private static final int BAR = 30;
    private static final int STRIP = 96;

    private final Ink ink;
    private final List<String> lines = new ArrayList<>();

    private TextReport(Ink ink) {
        this.ink = ink;
    }

    /// The whole report.
    public static String write(Report report, Ink ink) {
        var text = new TextReport(ink);
        text.lines.add(ink.paint(report.title(), Tone.STRONG));
        if (!report.subtitle().isEmpty()) {
            text.lines.addAll(Wrap.lines(report.subtitle(), WIDTH));
        }
        text.tiles(report.tiles());
        report.sections().forEach(text::section);
        if (!report.footer().isEmpty()) {
            text.lines.add("");
            Wrap.lines(report.footer(), WIDTH).forEach(line -> text.lines.add(ink.paint(line, Tone.MUTED)));
        }
        return text.finished();
    }

    /// One section with its title.
    public static String write(Section section, Ink ink) {
        var text = new TextReport(ink);
        text.section(section);
        return text.finished();
    }

    /// Blocks alone, without a heading.
    public static String write(List<? extends Block> blocks, Ink ink) {
        var text = new TextReport(ink);
        blocks.forEach(text::block);
        return text.finished();
    }

    private String finished() {
        while (!lines.isEmpty() && lines.getFirst().isEmpty()) {
            lines.removeFirst();
        }
        return String.join("\n", lines) + "\n";
    }

    private void tiles(List<Tile> tiles) {
        if (tiles.isEmpty()) {
            return;
        }
        var labels = tiles.stream().mapToInt(tile -> DisplayWidth.of(tile.label())).max().orElse(0);
        var values = tiles.stream().mapToInt(tile -> DisplayWidth.of(tile.value())).max().orElse(0);
        lines.add("");
        for (var tile : tiles) {
            var tone = tile.tone() == Tone.PLAIN ? Tone.STRONG : tile.tone();
            lines.add(("  " + ink.paint(DisplayWidth.pad(tile.label(), labels, false), Tone.MUTED) + "  "
                    + ink.paint(DisplayWidth.pad(tile.value(), values, false), tone) + "  " + tile.detail())
                    .stripTrailing());
        }
    }

    private void section(Section section) {
        lines.add("");
        lines.add(ink.paint(section.title(), Tone.STRONG));
        lines.add(ink.paint("═".repeat(DisplayWidth.of(section.title())), Tone.MUTED));
        section.blocks().forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> Wrap.lines(paragraph.text(), WIDTH)
                    .forEach(line -> lines.add(ink.paint(line, paragraph.tone())));
            case Block.Points points -> points.texts().forEach(this::point);
            case Block.Heading heading -> {
                lines.add("");
                lines.add(ink.paint(heading.text(), Tone.STRONG));
            }
            case Block.Table table -> {
                lines.add("");
                lines.addAll(TextTable.lines(table, ink));
            }
            case Block.Bars bars -> bars(bars.bars());
            case Block.Strip strip -> strip(strip.pieces());
            case Block.Picture _ -> {
                // For pages only.
            }
            case Block.Finding finding -> finding(finding);
            case Block.Plain plain -> lines.addAll(plain.lines());
        }
    }

    private void bars(List<Block.Bar> bars) {
        var labels = bars.stream().mapToInt(bar -> DisplayWidth.of(bar.label())).max().orElse(0);
        var values = bars.stream().mapToInt(bar -> DisplayWidth.of(bar.value())).max().orElse(0);
        lines.add("");
        for (var bar : bars) {
            var full = (int) Math.ceil(Math.clamp(bar.share(), 0, 1) * BAR);
            lines.add(DisplayWidth.pad(bar.label(), labels, false) + "  " + DisplayWidth.pad(bar.value(), values, true) + "  "
                    + ink.paint("█".repeat(full), bar.tone()) + ink.paint("·".repeat(BAR - full), Tone.MUTED));
        }
    }

    /// Neighbours in two shades, so that one can see where one ends; what is free is dotted.
    private void strip(List<Block.Piece> pieces) {
        var text = new StringBuilder();
        var end = 0.0;
        var shade = false;
        for (var piece : pieces) {
            end += piece.share();
            var letters = Math.max(1, (int) Math.round(end * STRIP) - text.length());
            var mark = switch (piece.use()) {
                case USED -> shade ? "▓" : "█";
                case KEPT -> "░";
                case FREE -> "·";
            };
            text.append(mark.repeat(letters));
            shade = !shade;
        }
        lines.add(text.toString());
    }

    private void point(String text) {
        var first = true;
        for (var line : Wrap.lines(text, WIDTH - 2)) {
            lines.add((first ? "· " : "  ") + line);
            first = false;
        }
    }

    private void finding(Block.Finding finding) {
        var place = finding.place().isEmpty() ? "" : "  " + finding.place();
        lines.add(ink.paint(finding.badge(), finding.tone()) + ink.paint(place, Tone.STRONG)
                + (finding.code().isEmpty() ? "" : "  " + ink.paint("[" + finding.code() + "]", Tone.MUTED)));
        Wrap.lines(finding.text(), WIDTH - 4).forEach(line -> lines.add("    " + line));
        if (!finding.hint().isEmpty()) {
            Wrap.lines(finding.hint(), WIDTH - 4)
                    .forEach(line -> lines.add("    " + ink.paint(line, Tone.MUTED)));
        }
    }
}
