package dev.nines.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.nines.analysis.network.Plan;
import dev.nines.analysis.network.PlannedSubnet;
import dev.nines.analysis.network.Renumbering;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// A plan of addresses as part of a report.
public final class PlanSection {

    private PlanSection() {}

    /// The section.
    ///
    /// @param renumbering what it changes in a design; absent for a plan from nothing
    public static Section of(Plan plan, @Nullable Renumbering renumbering, Locale language) {
        var ipv6 = plan.request().ipv6() != null;
        var columns = new ArrayList<>(List.of(Column.words(word("network.subnet", language)),
                Column.words(word("network.zone", language)), Column.words(word("network.block", language)),
                Column.numbers(word("network.usable", language))));
        if (ipv6) {
            columns.add(Column.words("IPv6"));
        }
        var rows = new ArrayList<Row>();
        for (var tier : plan.tiers()) {
            rows.add(Row.group(Cell.of(tier.tier().name()),
                    Cell.of(word("access." + tier.tier().access().name().toLowerCase(Locale.ROOT), language), Tone.MUTED),
                    Cell.of(tier.summary().toString())));
            for (var subnet : tier.subnets()) {
                rows.add(Row.line(Cell.of("  " + tier.tier().name() + "-" + subnet.zone()), Cell.of(subnet.zone()),
                        Cell.of(subnet.block().toString()), Cell.of(Figures.whole(subnet.usable())),
                        Cell.of(String.valueOf(subnet.ipv6() == null ? "" : subnet.ipv6()))));
            }
            for (var spare : tier.spare()) {
                rows.add(Row.line(Cell.of("  " + word("network.use.reserved", language), Tone.MUTED), Cell.EMPTY,
                        Cell.of(spare.toString(), Tone.MUTED)));
            }
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Table(columns, rows.stream().map(row -> cut(row, columns.size())).toList()));
        if (renumbering != null && renumbering.rows().stream().anyMatch(Renumbering.Row::changes)) {
            blocks.add(new Block.Heading(word("plan.changes", language)));
            blocks.add(changes(renumbering, language));
        }
        blocks.add(new Block.Heading(word("plan.why", language)));
        blocks.add(new Block.Points(plan.explanation().stream().map(sentence -> sentence.in(language)).toList()));
        NetworkSection.maps(plan.maps(), blocks, language);
        return new Section("plan", word("plan.title", language), blocks);
    }

    private static Block changes(Renumbering renumbering, Locale language) {
        var columns = List.of(Column.words(word("network.subnet", language)), Column.words(word("plan.before", language)),
                Column.words(word("plan.after", language)));
        return new Block.Table(columns, renumbering.rows().stream().filter(Renumbering.Row::changes)
                .map(row -> Row.line(Cell.of(row.name()),
                        Cell.of(row.before() == null ? word("plan.new", language) : row.before().toString()),
                        Cell.of(row.after().toString())))
                .toList());
    }

    private static Row cut(Row row, int columns) {
        return new Row(row.kind(), row.cells().subList(0, Math.min(columns, row.cells().size())), row.about());
    }

    /// The plan as JSON.
    public static String json(Plan plan, @Nullable Renumbering renumbering, Locale language) {
        var json = JsonReport.in(language);
        json.fields().list("tiers", plan.tiers(), (fields, tier) -> fields.put("name", tier.tier().name())
                .put("access", tier.tier().access()).put("block", tier.summary()).put("ipv6", tier.ipv6Summary())
                .list("subnets", tier.subnets(), PlanSection::subnet).put("spare", List.copyOf(tier.spare())))
                .put("free", List.copyOf(plan.free())).put("explanation", List.copyOf(plan.explanation()))
                .list("maps", plan.maps(), NetworkJson::map);
        if (renumbering != null) {
            json.fields().list("subnets", renumbering.rows(), (fields, row) -> fields.put("subnet", row.subnet())
                    .put("name", row.name()).put("before", row.before()).put("after", row.after()));
        }
        return json.text();
    }

    private static void subnet(Fields fields, PlannedSubnet subnet) {
        fields.put("zone", subnet.zone()).put("block", subnet.block()).put("ipv6", subnet.ipv6())
                .put("usable", subnet.usable());
    }

    private static String word(String key, Locale language) {
        return Message.of(PlanSection.class, key).in(language);
    }
}
