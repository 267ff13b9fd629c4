package dev.nines.app.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;

import dev.nines.analysis.network.AddressMap;
import dev.nines.analysis.network.NetworkReport;
import dev.nines.analysis.network.Stretch;
import dev.nines.analysis.network.SubnetReport;
import dev.nines.analysis.network.VpcReport;
import dev.nines.app.addresses.AddressMapView;
import dev.nines.app.addresses.MapHand;
import dev.nines.app.document.Answers;
import dev.nines.app.document.Document;
import dev.nines.app.look.Figures;
import dev.nines.app.look.Look;
import dev.nines.app.look.Texts;
import dev.nines.app.look.Tones;
import dev.nines.app.look.WhileShown;
import dev.nines.app.report.Tone;
import dev.nines.diagrams.compose.Hues;
import dev.nines.diagrams.mark.Color;
import dev.nines.diagrams.mark.Hue;
import dev.nines.model.property.Names;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// The address plan: each block of each VPC to scale, to be changed by hand, and every subnet with what is asked of it.
final class NetworkPage implements Results.Page {

    private static final double MAPS = 142;
    private static final double LEAST_MAPS = 92;

    private final Document document;
    private final Look look;
    private final Texts texts;
    private final Consumer<ComponentId> planner;
    private final VBox maps = new VBox(10);
    private final ScrollPane scroll = new ScrollPane(maps);
    private final ComponentTable<SubnetReport> table;
    private final VBox node;
    private List<Shown> shown = List.of();
    /// What was worked out last; known to the background alone.
    private @Nullable Plan worked;

    /// Address plans and what their VPCs are called.
    private record Plan(NetworkReport network, List<String> headings) {}

    /// A VPC with its maps, as they are seen.
    private record Shown(ComponentId vpc, List<Cidr> blocks, MapHead head, List<AddressMapView> views) {

        boolean fits(VpcReport report) {
            return vpc.equals(report.vpc()) && blocks.equals(report.maps().stream().map(AddressMap::block).toList());
        }
    }

    /// A page.
    ///
    /// @param planner opens the planner of the addresses of a VPC
    NetworkPage(Document document, Look look, Consumer<ComponentId> planner) {
        this.document = document;
        this.look = look;
        this.texts = look.texts(NetworkPage.class);
        this.planner = planner;
        this.table = new ComponentTable<>(document, texts, SubnetReport::subnet, "network.none");
        table.setAccessibleText(texts.of("tab.network"));
        this.node = new VBox(scroll, table);
        node.getStyleClass().add("network");
        maps.getStyleClass().add("address-maps");
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MAPS);
        scroll.setMinHeight(LEAST_MAPS);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        table.words("network.subnet", 180, row -> table.name(row.subnet()));
        table.words("network.zone", 130, SubnetReport::zone);
        table.words("network.block", 140, subnet -> subnet.block().toString());
        table.figures("network.usable", 90, subnet -> Figures.count(subnet.usable()));
        table.figures("network.now", 90, subnet -> Figures.count(subnet.demand().now()));
        table.figures("network.full", 100, subnet -> Figures.count(subnet.demand().full()));
        table.figures("network.release", 100, subnet -> Figures.count(subnet.demand().release()));
        table.figures("network.zoneLost", 100, subnet -> Figures.count(subnet.demand().zoneLost()));
        table.words("network.fit", 200, subnet -> texts.of("fit." + Names.ofConstant(subnet.fit())))
                .setCellFactory(_ -> new FitCell());
        WhileShown.follow(node, this::mark, document.selection().ids());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Runnable prepare(Answers answers) {
        var plan = new Plan(answers.network(), answers.network().vpcs().stream()
                .map(vpc -> ComponentTable.name(vpc.vpc(), answers.design()) + " · " + texts.say(vpc.summary())).toList());
        var same = plan.equals(worked);
        worked = plan;
        var rows = table.prepare(answers.network().subnets().toList(), answers.design());
        return () -> {
            if (!same) {
                show(plan, answers);
            }
            rows.run();
        };
    }

    /// Maps of the blocks that are shown already stay, so that the keyboard stays in them.
    private void show(Plan plan, Answers answers) {
        var vpcs = plan.network.vpcs();
        var same = vpcs.size() == shown.size();
        for (var at = 0; same && at < vpcs.size(); at++) {
            same = shown.get(at).fits(vpcs.get(at));
        }
        if (!same) {
            shown = vpcs.stream().map(vpc -> make(vpc, answers)).toList();
            maps.getChildren().setAll(shown.stream()
                    .flatMap(one -> Stream.concat(Stream.of(one.head), one.views.stream())).toList());
        }
        for (var at = 0; at < vpcs.size(); at++) {
            var one = shown.get(at);
            one.head.name(plan.headings.get(at));
            for (var block = 0; block < one.views.size(); block++) {
                one.views.get(block).show(content(vpcs.get(at).maps().get(block), answers));
            }
        }
        mark();
        scroll.setVisible(!vpcs.isEmpty());
        scroll.setManaged(scroll.isVisible());
    }

    private Shown make(VpcReport vpc, Answers answers) {
        var head = new MapHead(texts, () -> planner.accept(vpc.vpc()));
        var views = new ArrayList<AddressMapView>();
        for (var map : vpc.maps()) {
            var view = new AddressMapView(content(map, answers), look, texts.of("map", map.block()));
            MapHand.on(view, document, look.texts(MapHand.class), head::hint, () -> planner.accept(vpc.vpc()));
            views.add(view);
        }
        return new Shown(vpc.vpc(), vpc.maps().stream().map(AddressMap::block).toList(), head, views);
    }

    private AddressMapView.Content content(AddressMap map, Answers answers) {
        return new AddressMapView.Content(map, stretch -> color(stretch, answers), stretch -> words(stretch, answers),
                stretch -> stretch.subnet() == null || map.block().isIpv6() ? null : answers.network().subnet(stretch.subnet()));
    }

    /// Outlines the subnet that is selected.
    private void mark() {
        var selected = document.selection().last() instanceof ComponentId id ? id : null;
        shown.forEach(one -> one.views.forEach(view -> view.mark(selected)));
    }

    private Color color(Stretch stretch, Answers answers) {
        var subnet = stretch.subnet() == null ? null : answers.design().find(stretch.subnet());
        return look.theme().get().hue(subnet == null ? Hue.VPC : Hues.of(subnet.spec()));
    }

    private String words(Stretch stretch, Answers answers) {
        var report = stretch.subnet() == null ? null : answers.network().subnet(stretch.subnet());
        var use = texts.of("use." + stretch.use().name().toLowerCase(Locale.ROOT));
        if (report == null) {
            return stretch.block() + "\n" + (stretch.label().isEmpty() ? use : stretch.label() + " · " + use);
        }
        var demand = report.demand();
        return stretch.label() + " · " + stretch.block() + "\n" + texts.say(report.summary()) + "\n"
                + texts.of("map.growth", demand.now(), demand.full(), demand.release(), demand.zoneLost());
    }

    /// Whether the subnet suffices, in the colour of how bad it is.
    private static final class FitCell extends TableCell<SubnetReport, String> {

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            var row = empty || getTableRow() == null ? null : getTableRow().getItem();
            if (row == null) {
                Tones.undress(this);
                return;
            }
            Tones.dress(this, switch (row.severity()) {
                case null -> Tone.GOOD;
                case ADVICE -> Tone.PLAIN;
                case WARNING -> Tone.WARNING;
                case ERROR -> Tone.BAD;
            });
        }
    }
}
