package dev.nines.app.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import dev.nines.model.text.Words;

/// Writes a report as one HTML file that needs nothing beside it: style and picture are inside.
public final class HtmlReport {

    private static final String BUNDLE = HtmlReport.class.getPackageName() + ".messages";

    private final Markup html = new Markup();
    private final Footnotes sources = new Footnotes();
    private final Report report;

    private HtmlReport(Report report) {
        this.report = report;
    }

    /// The page.
    ///
    /// @param lightPicture the design as SVG in the light theme; empty for a page without a picture
    /// @param darkPicture the same in the dark theme
    public static String write(Report report, String lightPicture, String darkPicture) {
        var page = new HtmlReport(report);
        page.page(TwoThemes.join(lightPicture, darkPicture));
        return page.html.toString();
    }

    private void page(TwoThemes picture) {
        html.raw("<!DOCTYPE html>\n").open("html", "lang", report.language().toLanguageTag(), "xmlns",
                "http://www.w3.org/1999/xhtml").line();
        head(picture);
        html.open("body").line().open("main").line();
        header();
        tiles();
        if (!picture.svg().isEmpty()) {
            html.open("figure", "class", "picture", "tabindex", "0", "aria-label", word("html.picture")).raw(picture.svg())
                    .close().line();
        }
        report.sections().forEach(this::section);
        sources();
        html.element("footer", report.footer()).line();
        html.close().line().close().line().close().line();
    }

    private void head(TwoThemes picture) {
        html.open("head").line().empty("meta", "charset", "utf-8").line()
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line()
                .empty("meta", "name", "color-scheme", "content", "light dark").line()
                .element("title", report.title() + " · Nines").line();
        html.open("style").line().raw(style());
        if (!picture.light().isEmpty()) {
            html.raw(".picture{" + picture.light() + "}\n@media screen and (prefers-color-scheme:dark){.picture{" + picture.dark()
                    + "}}\n");
        }
        html.close().line().close().line();
    }

    private static String style() {
        try (var stream = HtmlReport.class.getResourceAsStream("report.css")) {
            if (stream == null) {
                throw new IllegalStateException("the bundled style sheet report.css is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("the bundled style sheet cannot be read", broken);
        }
    }

    private void header() {
        html.open("header").element("h1", report.title());
        if (!report.subtitle().isEmpty()) {
            html.element("p", report.subtitle());
        }
        html.close().line();
    }

    private void tiles() {
        if (report.tiles().isEmpty()) {
            return;
        }
        html.open("nav", "class", "tiles", "aria-label", word("html.scorecard")).line();
        for (var tile : report.tiles()) {
            html.open("a", "class", "tile " + tone(tile.tone()), "href", "#" + tile.section())
                    .element("span", tile.label(), "class", "label").element("span", tile.value(), "class", "value")
                    .element("span", tile.detail(), "class", "detail").close().line();
        }
        html.close().line();
    }

    private void section(Section section) {
        html.open("section", "id", section.id()).element("h2", section.title()).line();
        section.blocks().forEach(this::block);
        html.close().line();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> html.element("p", paragraph.text(), "class", tone(paragraph.tone())).line();
            case Block.Points points -> points(points.texts());
            case Block.Heading heading -> html.element("h3", heading.text()).line();
            case Block.Table table -> table(table);
            case Block.Bars bars -> bars(bars);
            case Block.Strip strip -> strip(strip);
            case Block.Picture picture -> picture(picture);
            case Block.Finding finding -> finding(finding);
            case Block.Plain plain -> html.element("pre", String.join("\n", plain.lines()), "tabindex", "0").line();
        }
    }

    private void picture(Block.Picture picture) {
        html.open("figure", "class", "picture", "tabindex", "0", "aria-label", picture.label());
        html.open("div", "class", "by-day").raw(picture.light()).close();
        html.open("div", "class", "by-night", "aria-hidden", "true").raw(picture.dark()).close();
        html.close().line();
    }

    private void points(List<String> texts) {
        html.open("ul");
        texts.forEach(text -> html.element("li", text));
        html.close().line();
    }

    private void table(Block.Table table) {
        html.open("div", "class", "scroll", "tabindex", "0").open("table").open("thead").open("tr");
        for (var column : table.columns()) {
            html.element("th", column.title(), "scope", "col", "class", column.right() ? "number" : "");
        }
        html.close().close().open("tbody").line();
        for (var row : table.rows()) {
            html.open("tr", "class", row.kind().name().toLowerCase(Locale.ROOT));
            for (var column = 0; column < table.columns().size(); column++) {
                var cell = column < row.cells().size() ? row.cells().get(column) : Cell.EMPTY;
                cell(cell, table.columns().get(column).right());
            }
            html.close().line();
        }
        html.close().close().close().line();
    }

    private void cell(Cell cell, boolean right) {
        html.open("td", "class", (tone(cell.tone()) + (right ? " number" : "")).strip());
        html.text(cell.text().strip());
        if (!cell.source().isEmpty()) {
            var number = String.valueOf(sources.number(cell.source()));
            html.open("sup").element("a", number, "href", "#source-" + number, "title", cell.source()).close();
        }
        if (!cell.note().isEmpty()) {
            html.element("div", cell.note(), "class", "note");
        }
        html.close();
    }

    private void bars(Block.Bars bars) {
        html.open("div", "class", "bars").line();
        for (var bar : bars.bars()) {
            var width = String.format(Locale.ROOT, "%.2f", Math.clamp(bar.share(), 0, 1) * 100);
            html.open("div", "class", "bar " + tone(bar.tone())).element("span", bar.label(), "class", "name")
                    .open("span", "class", "track").element("span", "", "class", "fill", "style", "width:" + width + "%").close()
                    .element("span", bar.value(), "class", "amount").close().line();
        }
        html.close().line();
    }

    private void strip(Block.Strip strip) {
        html.open("div", "class", "strip", "aria-hidden", "true");
        for (var piece : strip.pieces()) {
            html.element("span", piece.use() == Block.Use.USED ? piece.label() : "", "class",
                    piece.use().name().toLowerCase(Locale.ROOT), "title", piece.label(), "style",
                    String.format(Locale.ROOT, "flex:%.6f 0 0", piece.share()));
        }
        html.close().line();
    }

    private void finding(Block.Finding finding) {
        html.open("article", "class", "finding " + tone(finding.tone())).open("p", "class", "where")
                .element("span", finding.badge(), "class", "badge");
        if (!finding.place().isEmpty()) {
            html.text(" ").element("code", finding.place());
        }
        html.close();
        html.element("p", finding.text());
        if (!finding.hint().isEmpty()) {
            html.element("p", finding.hint(), "class", "muted");
        }
        html.close().line();
    }

    private void sources() {
        if (sources.all().isEmpty()) {
            return;
        }
        html.open("section", "id", "sources", "class", "sources").element("h2", word("html.sources")).open("ol").line();
        for (var source : sources.all()) {
            html.element("li", source, "id", "source-" + sources.number(source)).line();
        }
        html.close().close().line();
    }

    private String word(String key) {
        return Words.word(BUNDLE, key, report.language());
    }

    private static String tone(Tone tone) {
        return tone == Tone.PLAIN ? "" : tone.name().toLowerCase(Locale.ROOT);
    }
}
