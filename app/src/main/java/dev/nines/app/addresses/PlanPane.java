package dev.nines.app.addresses;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import dev.nines.analysis.network.Addresses;
import dev.nines.analysis.network.CidrPlanner;
import dev.nines.analysis.network.Plan;
import dev.nines.analysis.network.PlanRequest;
import dev.nines.analysis.network.Proposal;
import dev.nines.analysis.network.Renumbering;
import dev.nines.analysis.network.Replan;
import dev.nines.analysis.network.Stretch;
import dev.nines.analysis.network.Tier;
import dev.nines.app.document.Latest;
import dev.nines.app.look.Figures;
import dev.nines.app.look.Look;
import dev.nines.app.look.StepList;
import dev.nines.app.look.Texts;
import dev.nines.diagrams.compose.Hues;
import dev.nines.diagrams.mark.Color;
import dev.nines.diagrams.mark.Hue;
import dev.nines.model.Architecture;
import dev.nines.model.Problem;
import dev.nines.model.component.Subnet;
import dev.nines.model.edit.Edit;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Probability;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The inside of the planner’s dialog: what the addresses of a VPC are to hold, and beside it the plan as a map, what
/// becomes of every subnet, and how the sizes come about; or why there is no such plan.
public final class PlanPane extends HBox {

    private static final double FORM = 350;
    private static final double PREVIEW = 530;
    private static final double HEIGHT = 480;

    private final Architecture design;
    private final ComponentId vpc;
    private final Look look;
    private final Texts texts;
    private final Latest<Asked, Answer> work;
    private final ReadOnlyObjectWrapper<@Nullable Edit> planned = new ReadOnlyObjectWrapper<>();
    private final ScrollPane choices = new ScrollPane();
    private final VBox maps = new VBox(8);
    private final Label summary = StepList.words("", "wizard-heading");
    private final StepList lines;
    private @Nullable PlanForm form;

    /// A request; null: for what there is to begin with.
    private record Asked(@Nullable PlanRequest request) {}

    /// What came of it.
    private record Answer(@Nullable PlanRequest start, List<Cidr> kept, @Nullable Proposal proposal,
            @Nullable Renumbering renumbering) {}

    /// A planner of the addresses of a VPC.
    ///
    /// @param background works plans out
    public PlanPane(Architecture design, ComponentId vpc, Look look, Executor background) {
        this.design = design;
        this.vpc = vpc;
        this.look = look;
        texts = look.texts(PlanPane.class);
        work = new Latest<>(background, this::answer, this::show);
        getStyleClass().add("wizard");
        choices.setFitToWidth(true);
        choices.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        choices.getStyleClass().add("wizard-choices");
        choices.setPrefWidth(FORM);
        choices.setMinWidth(FORM);
        lines = new StepList(texts, texts.of("plan.changes"));
        var preview = new VBox(10, maps, summary, lines);
        preview.getStyleClass().addAll("wizard-preview", "plan-preview");
        preview.setPrefSize(PREVIEW, HEIGHT);
        preview.setMinHeight(0);
        HBox.setHgrow(preview, Priority.ALWAYS);
        getChildren().addAll(choices, preview);
        work.submit(new Asked(null));
    }

    /// The edit that makes the plan so; null while there is none, or nothing would change.
    public ReadOnlyObjectProperty<@Nullable Edit> planned() {
        return planned.getReadOnlyProperty();
    }

    private Answer answer(Asked asked) {
        var replan = Objects.requireNonNull(Replan.of(design, vpc));
        if (asked.request == null) {
            return new Answer(replan.request(0, Probability.ZERO, 1), replan.kept(), null, null);
        }
        var proposal = CidrPlanner.plan(asked.request);
        return new Answer(null, List.of(), proposal, proposal instanceof Plan plan ? replan.renumberWithZones(plan) : null);
    }

    private void show(Answer answer) {
        if (answer.start != null) {
            form = new PlanForm(answer.start, answer.kept, look, this::ask);
            choices.setContent(form);
            ask();
            return;
        }
        lines.clear();
        switch (answer.proposal) {
            case null -> planned.set(null);
            case Proposal.Refusal(var problem) -> refused(problem);
            case Plan plan when answer.renumbering != null -> show(plan, answer.renumbering);
            case Plan _ -> planned.set(null);
        }
    }

    private void ask() {
        planned.set(null);
        var read = Objects.requireNonNull(form).read();
        if (read.request() == null) {
            maps.getChildren().clear();
            summary.setText("");
            lines.clear();
            lines.refuse(read.wrong());
        } else {
            work.submit(new Asked(read.request()));
        }
    }

    private void refused(Problem problem) {
        planned.set(null);
        maps.getChildren().clear();
        summary.setText("");
        lines.refuse(problem);
    }

    private void show(Plan plan, Renumbering renumbering) {
        maps(plan);
        var fresh = renumbering.rows().stream().filter(row -> row.before() == null).count();
        var moved = renumbering.rows().stream().filter(Renumbering.Row::changes).count() - fresh;
        var kept = renumbering.rows().size() - fresh - moved
                + plan.request().kept().stream().filter(block -> !block.isIpv6()).count();
        summary.setText(texts.of("plan.summary", fresh, moved, kept));
        renumbering.problems().forEach(lines::refuse);
        renumbering.rows().forEach(this::add);
        plan.explanation().forEach(sentence -> lines.add(null, "muted", texts.say(sentence)));
        planned.set(fresh + moved == 0 ? null : renumbering.edit());
    }

    private void add(Renumbering.Row row) {
        if (row.before() == null) {
            lines.add(Feather.PLUS, "wizard-done", texts.of("plan.new", row.name(), row.after(), usable(row.after())));
        } else if (row.changes()) {
            lines.add(Feather.ARROW_RIGHT, "plan-moved",
                    texts.of("plan.moved", row.name(), row.before(), row.after(), usable(row.after())));
        } else {
            lines.add(null, "muted", texts.of("plan.stays", row.name(), row.after()));
        }
    }

    private static String usable(Cidr block) {
        return Figures.count(Addresses.usable(block.prefixLength()));
    }

    private void maps(Plan plan) {
        Map<Cidr, Tier> tiers = new HashMap<>();
        plan.tiers().forEach(tier -> tier.subnets().forEach(subnet -> tiers.put(subnet.block(), tier.tier())));
        maps.getChildren().setAll(plan.maps().stream().map(map -> new AddressMapView(new AddressMapView.Content(map,
                stretch -> color(tiers.get(stretch.block())), this::told, _ -> null), look,
                texts.of("plan.map", map.block()))).toList());
    }

    private Color color(@Nullable Tier tier) {
        return look.theme().get().hue(tier == null
                ? Hue.VPC
                : Hues.of(new Subnet(Cidr.parse("10.0.0.0/16"), null, tier.access(), tier.name(), List.of(), null, false)));
    }

    private String told(Stretch stretch) {
        return switch (stretch.use()) {
            case USED -> texts.of("plan.new", stretch.label(), stretch.block(), usable(stretch.block()));
            case RESERVED -> texts.of("plan.kept", stretch.block());
            case FREE -> texts.of("plan.free", stretch.block());
        };
    }

}
