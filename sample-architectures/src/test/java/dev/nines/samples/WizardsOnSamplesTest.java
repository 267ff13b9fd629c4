package dev.nines.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dev.nines.analysis.finding.Review;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.diagrams.layout.Form;
import dev.nines.diagrams.layout.Layout;
import dev.nines.diagrams.layout.Spacing;
import dev.nines.diagrams.layout.Spot;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Problem;
import dev.nines.model.Severity;
import dev.nines.model.check.Checks;
import dev.nines.model.component.DatabaseDeployment;
import dev.nines.model.component.Vpc;
import dev.nines.model.edit.History;
import dev.nines.model.edit.Place;
import dev.nines.model.file.DesignFile;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.wizard.Outcome;
import dev.nines.model.wizard.SplitDatabase;
import dev.nines.model.wizard.Wizard;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every wizard on everything it applies to in the samples.
final class WizardsOnSamplesTest {

    static List<String> samples() {
        return Samples.all().stream().map(Sample::id).toList();
    }

    private static Architecture sample(String id) {
        var sample = Objects.requireNonNull(Samples.find(id));
        return Objects.requireNonNull(DesignFile.parse(sample.text(), sample.fileName()).architecture());
    }

    /// A plan and what it was asked for.
    private record Planned(String what, Component subject, Outcome.Planned plan) {}

    private static List<Planned> plans(Architecture design) {
        var plans = new ArrayList<Planned>();
        var vpcs = new HashSet<String>();
        for (var wizard : Wizard.usual()) {
            for (var component : design.components()) {
                var whole = wizard.name().equals("make-multi-az") && design.vpc(component) instanceof Component vpc
                        && !vpcs.add(vpc.id().value());
                if (!whole && wizard.on(design, component.id()) instanceof Outcome.Planned plan) {
                    plans.add(new Planned(wizard.name() + " on " + component.id(), component, plan));
                }
            }
        }
        return plans;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void leavesNoProblemAndIsUndoneExactly(String id) {
        var design = sample(id);
        for (var each : plans(design)) {
            var history = History.of(design).apply(each.plan().edit());
            assertEquals(each.plan().after(), history.current(), each.what());
            assertEquals(design, history.undo().current(), each.what());
            assertEquals(List.of(), Checks.of(each.plan().after()), each.what());
            assertEquals(each.plan().after(),
                    DesignFile.parse(DesignFile.text(each.plan().after()), "after").architecture(), each.what());
        }
    }

    /// What a wizard makes follows the reviewer's advice as far as the rest of the design does.
    @ParameterizedTest
    @MethodSource("samples")
    void addsNothingThatAReviewerWouldCallAnError(String id) {
        var design = sample(id);
        var book = PriceBook.embedded();
        var known = codes(Review.of(design, book).problems());
        for (var each : plans(design)) {
            var found = codes(Review.of(each.plan().after(), book).problems());
            found.removeAll(known);
            assertEquals(Set.of(), found, each.what());
        }
    }

    private static Set<String> codes(List<Problem> problems) {
        return problems.stream().filter(each -> each.severity() == Severity.ERROR).map(Problem::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void newThingsStandOnNothingElseInAnArrangedDesign(String id) {
        var design = sample(id);
        var arranged = new Place(Layout.arrange(design).placements(design)).apply(design);
        for (var each : plans(arranged)) {
            var spots = Layout.arrange(Spacing.of(each.plan().after())).spots().stream()
                    .filter(spot -> spot.form() != Form.OUTLINE).toList();
            var over = new TreeSet<String>();
            for (var one : spots) {
                for (var other : spots) {
                    if (one != other && one.bounds().overlaps(other.bounds()) && isNew(design, one)
                            && !around(each.plan().after(), one, other) && !around(each.plan().after(), other, one)) {
                        over.add(one.component().id() + " over " + other.component().id());
                    }
                }
            }
            assertEquals(Set.of(), over, each.what());
        }
    }

    private static boolean isNew(Architecture before, Spot spot) {
        return before.find(spot.component().id()) == null;
    }

    /// Whether one contains the other by right: a container, or a subnet that the other names.
    private static boolean around(Architecture design, Spot outer, Spot inner) {
        if (inner.component().subnets().contains(outer.component().id())) {
            return true;
        }
        for (var at = inner.component(); at != null; at = design.parent(at)) {
            if (at.id().equals(outer.component().id()) || at.subnets().stream().map(design::find)
                    .anyMatch(subnet -> subnet != null && contains(design, outer.component(), subnet))) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(Architecture design, Component outer, Component inner) {
        for (var at = inner; at != null; at = design.parent(at)) {
            if (at.id().equals(outer.id())) {
                return true;
            }
        }
        return false;
    }

    @Test
    void theSingleServerGrowsIntoAMultiAzShopInFourSteps() {
        var design = sample("single-server");
        design = done(new SplitDatabase(DatabaseDeployment.SINGLE_AZ, null, null), design, "db");
        design = done(Wizard.find("add-load-balancer"), design, "box");
        design = done(Wizard.find("make-scaling-group"), design, "box");
        design = done(Wizard.find("make-multi-az"), design, "vpc");
        assertEquals(List.of(), Checks.of(design));
        var after = design;
        assertTrue(after.components().stream().filter(each -> each.spec() instanceof Vpc)
                .allMatch(vpc -> after.components().stream().filter(each -> vpc.id().equals(each.parent()))
                        .filter(each -> each.kind().name().equals("availability-zone")).count() == 2));
        assertEquals(2, Objects.requireNonNull(after.find(new ComponentId("box"))).subnets()
                .size());
    }

    private static Architecture done(@Nullable Wizard wizard, Architecture design, String id) {
        var outcome = Objects.requireNonNull(wizard).on(design, new ComponentId(id));
        if (outcome instanceof Outcome.Planned plan) {
            return plan.after();
        }
        throw new AssertionError(wizard.name() + ": " + outcome);
    }
}
