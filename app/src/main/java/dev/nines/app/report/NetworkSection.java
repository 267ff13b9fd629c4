package dev.nines.app.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.nines.analysis.network.AddressMap;
import dev.nines.analysis.network.Demand;
import dev.nines.analysis.network.NetworkReport;
import dev.nines.analysis.network.Stretch;
import dev.nines.analysis.network.SubnetReport;
import dev.nines.analysis.network.VpcReport;
import dev.nines.model.Architecture;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;

/// The address plan of a design as part of a report.
public final class NetworkSection {

    private static final int WIDEST_REASON = 64;

    private final Architecture architecture;
    private final Locale language;
    private final List<Block> blocks = new ArrayList<>();

    private NetworkSection(Architecture architecture, Locale language) {
        this.architecture = architecture;
        this.language = language;
    }

    /// The section: per VPC its subnets and its map, and in full what takes the addresses.
    ///
    /// @param full whether every demand is listed with its reason
    public static Section of(Architecture architecture, NetworkReport network, boolean full, Locale language) {
        var section = new NetworkSection(architecture, language);
        if (network.vpcs().isEmpty()) {
            section.blocks.add(new Block.Paragraph(section.word("network.none"), Tone.MUTED));
        }
        for (var vpc : network.vpcs()) {
            section.vpc(vpc, full);
        }
        if (full && !network.assumptions().isEmpty()) {
            section.blocks.add(new Block.Heading(section.word("assumptions")));
            section.blocks.add(new Block.Points(
                    network.assumptions().stream().map(assumption -> assumption.in(language)).toList()));
        }
        return new Section("network", section.word("network.title"), section.blocks);
    }

    /// The maps of blocks alone, as of a plan.
    static void maps(List<AddressMap> maps, List<Block> blocks, Locale language) {
        var section = new NetworkSection(Architecture.empty(""), language);
        maps.forEach(section::map);
        blocks.addAll(section.blocks);
    }

    private void vpc(VpcReport vpc, boolean full) {
        var addresses = new ArrayList<String>();
        vpc.blocks().forEach(block -> addresses.add(block.toString()));
        if (vpc.ipv6() != null) {
            addresses.add(vpc.ipv6().toString());
        }
        blocks.add(new Block.Heading(label(vpc.vpc()) + "  " + String.join(", ", addresses)));
        blocks.add(new Block.Paragraph(
                vpc.summary().in(language) + " · " + vpc.capacityExplanation().in(language), Tone.MUTED));
        blocks.add(subnets(vpc));
        if (full) {
            blocks.add(demands(vpc));
        }
        for (var map : vpc.maps()) {
            map(map);
        }
    }

    private Block subnets(VpcReport vpc) {
        var columns = List.of(Column.words(word("network.subnet")), Column.words(word("network.zone")),
                Column.words(word("network.block")), Column.numbers(word("network.usable")),
                Column.numbers(word("network.now")), Column.numbers(word("network.full")),
                Column.numbers(word("network.release")), Column.numbers(word("network.zone-lost")),
                Column.numbers(word("network.left")), Column.words(word("network.fit")));
        var rows = new ArrayList<Row>();
        for (var subnet : vpc.subnets()) {
            rows.add(row(subnet));
        }
        return new Block.Table(columns, rows);
    }

    private Row row(SubnetReport subnet) {
        var demand = subnet.demand();
        var severity = subnet.severity();
        var tone = severity == null ? Tone.GOOD : FindingBlocks.tone(severity);
        var block = subnet.block() + (subnet.ipv6() == null ? "" : " " + subnet.ipv6());
        return Row.line(Cell.of(label(subnet.subnet())), Cell.of(subnet.zone()), Cell.of(block),
                number(subnet.usable()).from(subnet.usableExplanation().in(language)), number(demand.now()),
                number(demand.full()), number(demand.release()), number(demand.zoneLost()),
                Cell.of(Figures.whole(subnet.freeAtPeak()), tone),
                Cell.of(word("network.fit." + key(subnet.fit())), tone));
    }

    private Block demands(VpcReport vpc) {
        var columns = List.of(Column.words(word("network.component")), Column.words(word("network.reason")),
                Column.numbers(word("network.now")), Column.numbers(word("network.full")),
                Column.numbers(word("network.release")), Column.numbers(word("network.zone-lost")),
                Column.words(word("network.explanation"), WIDEST_REASON));
        var rows = new ArrayList<Row>();
        for (var subnet : vpc.subnets()) {
            rows.add(Row.group(Cell.of(label(subnet.subnet()) + "  " + subnet.block()), Cell.EMPTY, Cell.EMPTY,
                    Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.of(subnet.summary().in(language), Tone.MUTED)));
            subnet.demands().forEach(demand -> rows.add(row(demand)));
        }
        if (!vpc.unplaced().isEmpty()) {
            rows.add(Row.group(Cell.of(word("network.unplaced"))));
            vpc.unplaced().forEach(demand -> rows.add(row(demand)));
        }
        return new Block.Table(columns, rows);
    }

    private Row row(Demand demand) {
        var count = demand.count();
        var reason = demand.reason().label().in(language) + (demand.reason().assumed() ? " ≈" : "");
        return Row.line(Cell.of("  " + label(demand.component())), Cell.of(reason), number(count.now()),
                number(count.full()), number(count.release()), number(count.zoneLost()),
                Cell.of(demand.explanation().in(language), Tone.MUTED));
    }

    private void map(AddressMap map) {
        blocks.add(new Block.Heading(word("network.map", map.block().toString())));
        blocks.add(new Block.Strip(map.stretches().stream()
                .map(stretch -> new Block.Piece(title(stretch), map.length(stretch), use(stretch))).toList()));
        var columns = List.of(Column.words(word("network.block")), Column.words(word("network.first")),
                Column.words(word("network.last")), Column.numbers(word("network.addresses")),
                Column.words(word("network.use")));
        var rows = new ArrayList<Row>();
        for (var stretch : map.stretches()) {
            var tone = stretch.use() == Stretch.Use.USED ? Tone.PLAIN : Tone.MUTED;
            rows.add(Row.line(Cell.of(stretch.block().toString(), tone), Cell.of(stretch.block().address(), tone),
                    Cell.of(last(stretch.block()), tone), Cell.of(Figures.whole(stretch.block().size()), tone),
                    Cell.of(title(stretch), tone)));
        }
        blocks.add(new Block.Table(columns, rows));
        if (!map.overlapping().isEmpty()) {
            blocks.add(new Block.Points(map.overlapping().stream()
                    .map(stretch -> word("network.overlapping", title(stretch), stretch.block().toString())).toList()));
        }
    }

    private String title(Stretch stretch) {
        var word = word("network.use." + key(stretch.use()));
        var subnet = stretch.subnet();
        var label = subnet == null ? stretch.label() : label(subnet);
        return stretch.use() == Stretch.Use.USED ? label : label.isEmpty() ? word : word + ": " + label;
    }

    private static Block.Use use(Stretch stretch) {
        return switch (stretch.use()) {
            case USED -> Block.Use.USED;
            case RESERVED -> Block.Use.KEPT;
            case FREE -> Block.Use.FREE;
        };
    }

    private static String last(Cidr block) {
        var width = block.isIpv6() ? 128 : 32;
        return Cidr.at(block.first().add(block.size()).subtract(BigInteger.ONE), width, block.isIpv6()).address();
    }

    private static Cell number(long count) {
        return Cell.of(Figures.whole(count));
    }

    private String label(ComponentId id) {
        return Labels.of(architecture, id);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String word(String key, Object... arguments) {
        return Message.of(NetworkSection.class, key, arguments).in(language);
    }
}
