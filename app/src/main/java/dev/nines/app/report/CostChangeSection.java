package dev.nines.app.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.nines.analysis.cost.CostDiff;
import dev.nines.model.quantity.Money;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// What changes in the bill from one design to another, as part of a report.
public final class CostChangeSection {

    private static final int WIDEST_NAME = 64;

    private final Locale language;

    private CostChangeSection(Locale language) {
        this.language = language;
    }

    /// The section.
    public static Section of(CostDiff change, Locale language) {
        return new CostChangeSection(language).section(change);
    }

    private Section section(CostDiff change) {
        if (change.rows().isEmpty()) {
            return new Section("change", word("change.title"),
                    List.of(new Block.Paragraph(word("change.none"), Tone.GOOD)));
        }
        var columns = List.of(Column.words(""), Column.words(word("cost.name"), WIDEST_NAME),
                Column.numbers(word("change.before")), Column.numbers(word("change.after")),
                Column.numbers(word("change.difference")), Column.numbers("%"));
        var rows = new ArrayList<Row>();
        for (var row : change.rows()) {
            rows.add(Row.line(Cell.of(sign(row.change()), tone(row.change())),
                    Cell.of(row.name() + ": " + row.label().in(language)),
                    money(row.before(), row.change() == CostDiff.Change.NEW),
                    money(row.after(), row.change() == CostDiff.Change.REMOVED), difference(row.before(), row.after()),
                    percent(row.percent())));
        }
        rows.add(Row.total(Cell.EMPTY, Cell.of(word("cost.total")), Cell.of(Figures.money(change.before().amount())),
                Cell.of(Figures.money(change.after().amount())),
                difference(change.before().amount(), change.after().amount()), percent(change.percent())));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Table(columns, rows));
        if (!change.before().complete() || !change.after().complete()) {
            blocks.add(new Block.Paragraph(word("change.incomplete"), Tone.BAD));
        }
        return new Section("change", word("change.title"), blocks);
    }

    private static String sign(CostDiff.Change change) {
        return switch (change) {
            case NEW -> "+";
            case CHANGED -> "~";
            case REMOVED -> "-";
        };
    }

    private static Tone tone(CostDiff.Change change) {
        return switch (change) {
            case NEW -> Tone.WARNING;
            case CHANGED -> Tone.PLAIN;
            case REMOVED -> Tone.GOOD;
        };
    }

    private Cell money(@Nullable Money money, boolean absent) {
        if (money == null) {
            return absent ? Cell.EMPTY : Cell.of(word("cost.unpriced"), Tone.BAD);
        }
        return Cell.of(Figures.money(money));
    }

    private static Cell difference(@Nullable Money before, @Nullable Money after) {
        var from = before == null ? Money.ZERO : before;
        var to = after == null ? Money.ZERO : after;
        return Cell.of(Figures.change(to.minus(from)), to.compareTo(from) > 0 ? Tone.WARNING : Tone.GOOD);
    }

    private static Cell percent(@Nullable BigDecimal percent) {
        return percent == null ? Cell.EMPTY : Cell.of((percent.signum() > 0 ? "+" : "") + percent.toPlainString() + " %");
    }

    private String word(String key) {
        return Message.of(CostChangeSection.class, key).in(language);
    }
}
