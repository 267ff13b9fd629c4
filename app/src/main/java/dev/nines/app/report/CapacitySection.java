package dev.nines.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import dev.nines.analysis.capacity.Basis;
import dev.nines.analysis.capacity.CapacityReport;
import dev.nines.analysis.capacity.ComponentCapacity;
import dev.nines.analysis.capacity.CpuCredits;
import dev.nines.analysis.capacity.JourneyTime;
import dev.nines.analysis.capacity.Limit;
import dev.nines.analysis.capacity.LossCapacity;
import dev.nines.analysis.capacity.ResourceUse;
import dev.nines.model.Architecture;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// The capacity of a design as part of a report.
public final class CapacitySection {

    private static final int BUSIEST = 6;

    private final Architecture architecture;
    private final CapacityReport capacity;
    private final Locale language;
    private final List<Block> blocks = new ArrayList<>();

    private CapacitySection(Architecture architecture, CapacityReport capacity, Locale language) {
        this.architecture = architecture;
        this.capacity = capacity;
        this.language = language;
    }

    /// The section in full: limits, times, components, losses and what they rest on.
    public static Section page(Architecture architecture, CapacityReport capacity, Locale language) {
        var section = new CapacitySection(architecture, capacity, language);
        if (section.carriesSomething()) {
            section.limits();
            section.journeys();
            section.components();
            section.extras();
            section.losses();
            section.assumptions();
        }
        return section.section();
    }

    /// The busiest components and the times, for a terminal or a pull request.
    public static Section brief(Architecture architecture, CapacityReport capacity, Locale language) {
        var section = new CapacitySection(architecture, capacity, language);
        if (section.carriesSomething()) {
            section.limits();
            section.busiest();
            section.journeys();
        }
        return section.section();
    }

    private boolean carriesSomething() {
        if (capacity.perSecond() == 0) {
            blocks.add(new Block.Paragraph(word("capacity.none"), Tone.MUTED));
        }
        return capacity.perSecond() > 0;
    }

    private Section section() {
        return new Section("capacity", word("capacity.title"), blocks);
    }

    private void limits() {
        var columns = List.of(Column.words(word("capacity.limit")), Column.numbers(word("capacity.rate")),
                Column.numbers(word("capacity.of-peak")), Column.words(word("capacity.bottleneck")),
                Column.words(word("capacity.basis")));
        var rows = new ArrayList<Row>();
        rows.add(Row.line(Cell.of(word("capacity.peak")), Cell.of(LoadFigures.rate(capacity.perSecond())), Cell.of("1×"),
                Cell.EMPTY, Cell.of(Basis.EXACT.label().in(language), Tone.MUTED)));
        rows.add(row(word("capacity.throughput"), capacity.limit()));
        if (capacity.limitAtMost() != null) {
            rows.add(row(word("capacity.at-most"), capacity.limitAtMost()));
        }
        var objective = capacity.objective();
        if (capacity.withinObjective() != null && objective != null) {
            rows.add(row(word("capacity.within", LoadFigures.time(objective)), capacity.withinObjective()));
        }
        blocks.add(new Block.Table(columns, rows));
    }

    private Row row(String title, Limit limit) {
        var tone = limit.factor() < 1 ? Tone.BAD : limit.factor() < 1.25 ? Tone.WARNING : Tone.PLAIN;
        return Row.line(Cell.of(title), Cell.of(LoadFigures.rate(limit.perSecond()), tone),
                Cell.of(LoadFigures.multiple(limit.factor()), tone), Cell.of(bottleneck(limit)), basis(limit.basis()))
                .about(limit.component());
    }

    private String bottleneck(Limit limit) {
        var resource = limit.resource();
        return limit.component() == null || resource == null
                ? ""
                : label(limit.component()) + ": " + resource.label().in(language);
    }

    private void journeys() {
        var objective = capacity.objective();
        var columns = List.of(Column.words(word("capacity.users")), Column.words(word("capacity.class")),
                Column.numbers(word("capacity.rate")), Column.numbers(word("capacity.mean")), Column.numbers("p50"),
                Column.numbers("p95"), Column.numbers("p99"), Column.words(word("capacity.basis")));
        var rows = new ArrayList<Row>();
        for (var journey : capacity.journeys()) {
            var kept = objective == null || journey.p99() <= objective;
            rows.add(Row.line(Cell.of(label(journey.users())), Cell.of(name(journey)),
                    Cell.of(LoadFigures.rate(journey.perSecond())), Cell.of(LoadFigures.time(journey.mean())),
                    Cell.of(LoadFigures.time(journey.p50())), Cell.of(LoadFigures.time(journey.p95())),
                    Cell.of(LoadFigures.time(journey.p99()), kept ? Tone.PLAIN : Tone.BAD),
                    basis(journey.percentileBasis())).about(journey.users()));
        }
        blocks.add(new Block.Heading(word("capacity.journeys")));
        blocks.add(new Block.Table(columns, rows));
    }

    private String name(JourneyTime journey) {
        var name = journey.requestClass().isEmpty() ? word("capacity.all-classes") : journey.requestClass();
        return journey.longLived() ? word("capacity.message", name) : name;
    }

    private void busiest() {
        var bars = capacity.components().stream().filter(component -> !component.uses().isEmpty())
                .sorted(Comparator.comparingDouble(ComponentCapacity::utilisation).reversed()).limit(BUSIEST)
                .map(this::bar).toList();
        blocks.add(new Block.Heading(word("capacity.busiest")));
        blocks.add(new Block.Bars(bars));
    }

    private Block.Bar bar(ComponentCapacity component) {
        var use = component.uses().getFirst();
        return new Block.Bar(label(component.component()),
                use.resource().label().in(language) + " " + LoadFigures.share(use.utilisation()),
                Math.min(1, use.utilisation()), tone(component, use));
    }

    private static Tone tone(ComponentCapacity component, ResourceUse use) {
        return component.deferred() && use.utilisation() >= 1 ? Tone.WARNING : LoadFigures.tone(use.utilisation());
    }

    private void components() {
        var columns = List.of(Column.words(word("capacity.component")), Column.numbers(word("capacity.rate")),
                Column.words(word("capacity.resource")), Column.numbers(word("capacity.used")),
                Column.numbers(word("capacity.most")), Column.numbers(word("capacity.utilisation")),
                Column.numbers(word("capacity.wait")), Column.numbers(word("capacity.time")),
                Column.words(word("capacity.basis")));
        var rows = new ArrayList<Row>();
        for (var component : capacity.components()) {
            var name = label(component.component());
            var first = true;
            for (var use : component.uses()) {
                rows.add(Row.line(Cell.of(first ? name : ""),
                        Cell.of(first ? LoadFigures.rate(component.perSecond()) : ""),
                        Cell.of(use.resource().label().in(language)), Cell.of(LoadFigures.number(use.used())),
                        Cell.of(LoadFigures.number(use.limit())),
                        Cell.of(LoadFigures.share(use.utilisation()), tone(component, use)),
                        Cell.of(first ? LoadFigures.time(component.delay()) : ""),
                        Cell.of(first ? LoadFigures.time(component.time()) : ""), basis(use.basis()))
                        .about(component.component()));
                first = false;
            }
        }
        blocks.add(new Block.Heading(word("capacity.components")));
        blocks.add(new Block.Table(columns, rows));
    }

    /// Sentences on single components: refusals, backlogs, credits, capacity units, locks.
    private void extras() {
        var points = new ArrayList<String>();
        for (var component : capacity.components()) {
            var name = label(component.component());
            if (component.refused() > 1e-6) {
                points.add(word("capacity.refused", name, Figures.percent(component.refused())));
            }
            if (component.backlog() > 0) {
                points.add(word("capacity.backlog", name, LoadFigures.rate(component.backlog())));
            }
            var units = component.units();
            if (units != null) {
                points.add(word("capacity.units", name, LoadFigures.number(units.units())));
            }
            var parallelism = component.parallelism();
            if (parallelism != null) {
                points.add(word("capacity.parallelism", name, LoadFigures.number(parallelism)));
            }
            if (component.credits() != null) {
                points.add(credits(name, component.credits()));
            }
        }
        if (!points.isEmpty()) {
            blocks.add(new Block.Points(points));
        }
    }

    private String credits(String name, CpuCredits credits) {
        var minutes = credits.minutesAtPeak();
        var lasts = Double.isInfinite(minutes)
                ? word("capacity.credits.enough")
                : word(credits.unlimited() ? "capacity.credits.surplus" : "capacity.credits.slower",
                        LoadFigures.number(minutes));
        return word("capacity.credits", name, LoadFigures.number(credits.earned()), LoadFigures.number(credits.spent()),
                LoadFigures.number(credits.spentAtPeak()), lasts);
    }

    private void losses() {
        if (capacity.losses().isEmpty()) {
            return;
        }
        var columns = List.of(Column.words(word("capacity.loss")), Column.numbers(word("capacity.served")),
                Column.words(word("capacity.busiest-then")), Column.numbers(word("capacity.utilisation")),
                Column.numbers("p99"), Column.numbers(word("capacity.limit")));
        var rows = new ArrayList<Row>();
        for (var loss : capacity.losses()) {
            rows.add(row(loss));
        }
        blocks.add(new Block.Heading(word("capacity.losses")));
        blocks.add(new Block.Table(columns, rows));
    }

    private Row row(LossCapacity loss) {
        if (loss.served() == 0) {
            return Row.line(Cell.of(loss.what().in(language)), Cell.of(LoadFigures.share(0), Tone.BAD),
                    Cell.of(word("capacity.nothing-left"), Tone.BAD), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY);
        }
        var overload = loss.limit().factor() < 1;
        return Row.line(Cell.of(loss.what().in(language)),
                Cell.of(LoadFigures.share(loss.served()), loss.served() < 1 ? Tone.BAD : Tone.PLAIN),
                Cell.of(loss.busiest() == null ? "" : label(loss.busiest())),
                Cell.of(LoadFigures.share(loss.utilisation()), LoadFigures.tone(loss.utilisation())),
                Cell.of(LoadFigures.time(loss.p99())),
                Cell.of(LoadFigures.rate(loss.limit().perSecond()), overload ? Tone.BAD : Tone.PLAIN)).about(loss.busiest());
    }

    private void assumptions() {
        blocks.add(new Block.Heading(word("assumptions")));
        blocks.add(new Block.Points(
                capacity.assumptions().stream().map(assumption -> assumption.in(language)).toList()));
    }

    private Cell basis(Basis basis) {
        return Cell.of(basis.label().in(language), Tone.MUTED);
    }

    private String label(@Nullable ComponentId id) {
        return id == null ? "" : Labels.of(architecture, id);
    }

    private String word(String key, Object... arguments) {
        return Message.of(CapacitySection.class, key, arguments).in(language);
    }
}
