package dev.nines.app.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.nines.analysis.cost.CostDiff;
import dev.nines.analysis.cost.CostDiff.Change;
import dev.nines.analysis.cost.Total;
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
    ///
    /// @param before name of the first design
    /// @param after name of the second
    public static Section of(CostDiff change, String before, String after, Locale language) {
        var section = new CostChangeSection(language);
        return new Section("change", section.word("change.title", before, after), section.blocks(change));
    }

    private List<Block> blocks(CostDiff change) {
        var shown = change.rows().stream().filter(CostChangeSection::matters).toList();
        if (shown.isEmpty()) {
            return List.of(new Block.Paragraph(word("change.none"), Tone.GOOD));
        }
        var columns = List.of(Column.words(""), Column.words(word("cost.name"), WIDEST_NAME),
                Column.numbers(word("change.before")), Column.numbers(word("change.after")),
                Column.numbers(word("change.difference")), Column.numbers("%"));
        var rows = new ArrayList<Row>();
        for (var row : shown) {
            var known = (row.before() != null || row.change() == Change.NEW)
                    && (row.after() != null || row.change() == Change.REMOVED);
            rows.add(Row.line(Cell.of(sign(row.change()), tone(row.change())),
                    Cell.of(row.name() + ": " + row.label().in(language)),
                    money(row.before(), row.change() == Change.NEW), money(row.after(), row.change() == Change.REMOVED),
                    known ? difference(row.before(), row.after()) : Cell.EMPTY, percent(row.percent())));
        }
        var complete = change.before().complete() && change.after().complete();
        rows.add(Row.total(Cell.EMPTY, Cell.of(word("cost.total")), total(change.before()), total(change.after()),
                complete ? difference(change.before().amount(), change.after().amount()) : Cell.EMPTY,
                complete ? percent(change.percent()) : Cell.EMPTY));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Table(columns, rows));
        if (!complete) {
            blocks.add(new Block.Paragraph(word("cost.incomplete.legend"), Tone.BAD));
        }
        return blocks;
    }

    /// Lines that are free of charge come and go without a change of the bill.
    private static boolean matters(CostDiff.Row row) {
        return switch (row.change()) {
            case NEW -> row.after() == null || row.after().usd().signum() != 0;
            case CHANGED -> true;
            case REMOVED -> row.before() == null || row.before().usd().signum() != 0;
        };
    }

    private Cell total(Total total) {
        var amount = Figures.money(total.amount());
        return total.complete() ? Cell.of(amount) : Cell.of(word("cost.incomplete", amount), Tone.BAD);
    }

    private static String sign(Change change) {
        return switch (change) {
            case NEW -> "+";
            case CHANGED -> "~";
            case REMOVED -> "-";
        };
    }

    private static Tone tone(Change change) {
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

    private String word(String key, Object... arguments) {
        return Message.of(CostChangeSection.class, key, arguments).in(language);
    }
}
