package dev.nines.app.results;

import java.util.List;
import java.util.Locale;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;

import dev.nines.analysis.network.NetworkReport;
import dev.nines.analysis.network.Stretch;
import dev.nines.analysis.network.SubnetReport;
import dev.nines.analysis.network.VpcReport;
import dev.nines.app.document.Answers;
import dev.nines.app.document.Document;
import dev.nines.app.look.Figures;
import dev.nines.app.look.Look;
import dev.nines.app.look.Texts;
import dev.nines.app.look.Tones;
import dev.nines.app.report.Tone;
import dev.nines.diagrams.compose.Hues;
import dev.nines.diagrams.mark.Color;
import dev.nines.diagrams.mark.Hue;
import dev.nines.model.property.Names;
import org.jspecify.annotations.Nullable;

/// The address plan: each block of each VPC to scale, and every subnet with what is asked of it.
final class NetworkPage implements Results.Page {

    private static final double MAPS = 132;
    private static final double LEAST_MAPS = 82;

    private final Look look;
    private final Texts texts;
    private final VBox maps = new VBox(10);
    private final ScrollPane scroll = new ScrollPane(maps);
    private final ComponentTable<SubnetReport> table;
    private final VBox node;
    /// What was worked out last; known to the background alone.
    private @Nullable Plan worked;

    /// Address plans and what their VPCs are called.
    private record Plan(NetworkReport network, List<String> headings) {}

    NetworkPage(Document document, Look look) {
        this.look = look;
        this.texts = look.texts(NetworkPage.class);
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

    private void show(Plan plan, Answers answers) {
        var vpcs = plan.network.vpcs();
        maps.getChildren().clear();
        for (var at = 0; at < vpcs.size(); at++) {
            show(vpcs.get(at), plan.headings.get(at), answers);
        }
        scroll.setVisible(!vpcs.isEmpty());
        scroll.setManaged(scroll.isVisible());
    }

    private void show(VpcReport vpc, String words, Answers answers) {
        var heading = new Label(words);
        heading.getStyleClass().add("map-heading");
        maps.getChildren().add(heading);
        for (var map : vpc.maps()) {
            var view = new AddressMapView(map, look, stretch -> color(stretch, answers),
                    stretch -> words(stretch, answers), table::choose);
            view.setAccessibleText(map.block() + ", " + texts.say(vpc.summary()));
            maps.getChildren().add(view);
        }
    }

    private Color color(Stretch stretch, Answers answers) {
        var subnet = stretch.subnet() == null ? null : answers.design().find(stretch.subnet());
        return look.theme().get().hue(subnet == null ? Hue.VPC : Hues.of(subnet.spec()));
    }

    private String words(Stretch stretch, Answers answers) {
        var report = stretch.subnet() == null ? null : answers.network().subnet(stretch.subnet());
        var use = texts.of("use." + stretch.use().name().toLowerCase(Locale.ROOT));
        return report == null
                ? stretch.block() + "\n" + (stretch.label().isEmpty() ? use : stretch.label() + " · " + use)
                : stretch.label() + " · " + stretch.block() + "\n" + texts.say(report.summary());
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
