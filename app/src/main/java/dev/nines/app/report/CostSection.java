package dev.nines.app.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import dev.nines.analysis.cost.ComponentCost;
import dev.nines.analysis.cost.CostLine;
import dev.nines.analysis.cost.CostReport;
import dev.nines.analysis.cost.ExtraCost;
import dev.nines.analysis.cost.LineKind;
import dev.nines.analysis.cost.Plan;
import dev.nines.analysis.cost.Total;
import dev.nines.model.component.Kind;
import dev.nines.model.quantity.Money;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// The bill of a design as part of a report.
public final class CostSection {

    private static final int MOST_BARS = 10;
    private static final int WIDEST_NAME = 56;

    private final CostReport cost;
    private final Plan plan;
    private final Locale language;
    private final List<Block> blocks = new ArrayList<>();

    private CostSection(CostReport cost, Plan plan, Locale language) {
        this.cost = cost;
        this.plan = plan;
        this.language = language;
    }

    /// The section line by line.
    public static Section full(CostReport cost, Plan plan, Locale language) {
        var section = new CostSection(cost, plan, language);
        section.blocks.add(section.lines());
        section.after();
        return section.finished(section.title());
    }

    /// The section component by component.
    public static Section brief(CostReport cost, Plan plan, Locale language) {
        var section = new CostSection(cost, plan, language);
        section.bars();
        section.incomplete();
        return section.finished(section.word("cost.title"));
    }

    /// The section for a page with room: bars, lines, assumptions.
    public static Section page(CostReport cost, Plan plan, Locale language) {
        var section = new CostSection(cost, plan, language);
        section.bars();
        section.blocks.add(section.lines());
        section.after();
        return section.finished(section.word("cost.title"));
    }

    private Section finished(String title) {
        return new Section("cost", title, cost.components().isEmpty()
                ? List.of(new Block.Paragraph(word("cost.empty"), Tone.MUTED))
                : blocks);
    }

    private String title() {
        return switch (plan) {
            case AS_DESIGNED, ON_DEMAND -> word("cost.title.as-designed", cost.design());
            case RESERVED_1_YEAR -> word("cost.title.reserved-1-year", cost.design());
            case RESERVED_3_YEARS -> word("cost.title.reserved-3-years", cost.design());
        };
    }

    private void bars() {
        var total = cost.total(plan).amount().usd();
        var bars = new ArrayList<Block.Bar>();
        cost.components().stream().filter(component -> !component.free())
                .sorted(Comparator.comparing((ComponentCost component) -> component.total(plan).amount()).reversed())
                .limit(MOST_BARS).forEach(component -> {
                    var amount = component.total(plan).amount();
                    var share = total.signum() == 0 ? 0 : amount.usd().doubleValue() / total.doubleValue();
                    bars.add(new Block.Bar(component.label(), sum(component.total(plan)), share, Tone.PLAIN));
                });
        if (!bars.isEmpty()) {
            blocks.add(new Block.Bars(bars));
        }
    }

    private Block lines() {
        var columns = List.of(Column.words(word("cost.name"), WIDEST_NAME), Column.numbers(word("cost.quantity")),
                Column.words(word("cost.unit")), Column.numbers(word("cost.price")),
                Column.numbers(word("cost.monthly")), Column.numbers(word("cost.one-year")),
                Column.numbers(word("cost.three-years")));
        var rows = new ArrayList<Row>();
        for (var component : cost.components()) {
            rows.add(Row.group(Cell.of(component.label() + "  " + kind(component)), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY,
                    total(component.total(plan)), total(component.total(Plan.RESERVED_1_YEAR)),
                    total(component.total(Plan.RESERVED_3_YEARS))));
            component.lines().forEach(line -> rows.add(row(line)));
        }
        rows.add(totals("cost.baseline", LineKind.BASELINE));
        rows.add(totals("cost.usage", LineKind.USAGE));
        rows.add(Row.total(Cell.of(word("cost.total")), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, total(cost.total(plan)),
                total(cost.total(Plan.RESERVED_1_YEAR)), total(cost.total(Plan.RESERVED_3_YEARS))));
        return new Block.Table(columns, rows);
    }

    private String kind(ComponentCost component) {
        var kind = Kind.find(component.kind());
        return kind == null ? "" : "(" + kind.label().in(language) + ")";
    }

    private Row row(CostLine line) {
        var name = line.label().in(language) + (line.kind() == LineKind.USAGE ? " *" : "");
        var amount = line.amounts().of(plan);
        var notes = String.join(" · ", line.notes().stream().map(note -> note.in(language)).toList());
        return Row.line(Cell.of("  " + name).noting(notes),
                line.kind() == LineKind.FREE ? Cell.EMPTY : Cell.of(Figures.quantity(line.quantity())),
                line.kind() == LineKind.FREE
                        ? Cell.EMPTY
                        : Cell.of(PriceWords.unit(line.unit(), language), Tone.MUTED),
                price(line, amount), amount(line, amount), other(line.amounts().oneYear(), amount),
                other(line.amounts().threeYears(), amount));
    }

    private Cell price(CostLine line, @Nullable Money amount) {
        var source = line.source();
        var asDesigned = line.unitPrice();
        if (line.kind() == LineKind.FREE || amount == null && asDesigned == null) {
            return Cell.EMPTY;
        }
        var same = amount == null || amount.equals(line.amount()) || line.quantity().signum() == 0;
        var usd = same && asDesigned != null ? asDesigned : perUnit(amount, line.quantity());
        return Cell.of(Figures.price(usd)).from(source == null ? "" : PriceWords.source(source, language));
    }

    private static BigDecimal perUnit(@Nullable Money amount, BigDecimal quantity) {
        return amount == null || quantity.signum() == 0
                ? BigDecimal.ZERO
                : amount.usd().divide(quantity, MathContext.DECIMAL32);
    }

    private Cell amount(CostLine line, @Nullable Money amount) {
        if (amount == null) {
            return Cell.of(word("cost.unpriced"), Tone.BAD);
        }
        return line.kind() == LineKind.FREE ? Cell.of(word("cost.free"), Tone.MUTED) : Cell.of(Figures.money(amount));
    }

    /// What a line costs in another way, where it is another amount.
    private static Cell other(@Nullable Money amount, @Nullable Money shown) {
        return amount == null || amount.equals(shown) ? Cell.EMPTY : Cell.of(Figures.money(amount), Tone.MUTED);
    }

    private Row totals(String key, LineKind kind) {
        return Row.total(Cell.of(word(key)), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, total(cost.total(kind, plan)));
    }

    private Cell total(Total total) {
        return Cell.of(sum(total), total.complete() ? Tone.PLAIN : Tone.BAD);
    }

    private String sum(Total total) {
        var amount = Figures.money(total.amount());
        return total.complete() ? amount : word("cost.incomplete", amount);
    }

    private void after() {
        incomplete();
        if (!cost.total(plan).complete() || !cost.total(Plan.RESERVED_1_YEAR).complete()
                || !cost.total(Plan.RESERVED_3_YEARS).complete()) {
            blocks.add(new Block.Paragraph(word("cost.incomplete.legend"), Tone.BAD));
        }
        blocks.add(new Block.Paragraph(word("cost.legend"), Tone.MUTED));
        blocks.add(new Block.Paragraph(word("cost.counts", cost.estimated(), cost.free(), cost.withoutLines()), Tone.MUTED));
        ranges();
        if (!cost.extras().isEmpty()) {
            blocks.add(new Block.Heading(word("cost.extras")));
            blocks.add(extras());
        }
        if (!cost.assumptions().isEmpty()) {
            blocks.add(new Block.Heading(word("assumptions")));
            blocks.add(new Block.Points(cost.assumptions().stream().map(note -> note.in(language)).toList()));
        }
        var dates = PriceWords.dates(cost, language);
        if (!dates.isEmpty()) {
            blocks.add(new Block.Paragraph(dates, Tone.MUTED));
        }
    }

    private void incomplete() {
        for (var component : cost.components()) {
            for (var line : component.lines()) {
                var reason = line.unpriced();
                if (reason != null) {
                    blocks.add(new Block.Finding(word("cost.unpriced"), Tone.BAD, component.label(),
                            line.label().in(language) + ": " + reason.in(language), "", ""));
                }
            }
        }
    }

    private void ranges() {
        var points = new ArrayList<String>();
        for (var component : cost.components()) {
            var least = component.least();
            var most = component.most();
            if (least != null && most != null) {
                points.add(word("cost.range", component.label(), sum(least), sum(most)));
            }
        }
        if (!points.isEmpty()) {
            blocks.add(new Block.Points(points));
        }
    }

    private Block extras() {
        var columns = List.of(Column.words(word("cost.name"), WIDEST_NAME), Column.words(word("cost.counted")),
                Column.numbers(word("cost.each")), Column.numbers(word("cost.times")), Column.numbers(word("cost.monthly")));
        var rows = cost.extras().stream().map(extra -> Row.line(Cell.of(extra.label().in(language)),
                Cell.of(word(extra.kind() == ExtraCost.Kind.DEPLOYMENT ? "cost.on-top" : "cost.within"), Tone.MUTED),
                money(extra.each()), Cell.of(Figures.quantity(BigDecimal.valueOf(extra.timesAMonth()))),
                money(extra.monthly()))).toList();
        return new Block.Table(columns, rows);
    }

    private Cell money(@Nullable Money money) {
        return money == null ? Cell.of(word("cost.unpriced"), Tone.BAD) : Cell.of(Figures.money(money));
    }

    private String word(String key, Object... arguments) {
        return Message.of(CostSection.class, key, arguments).in(language);
    }
}
