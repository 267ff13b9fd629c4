package dev.nines.app.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.nines.analysis.prices.PriceBook;
import dev.nines.analysis.simulation.ComponentPlay;
import dev.nines.analysis.simulation.FaultEffect;
import dev.nines.analysis.simulation.FleetPlay;
import dev.nines.analysis.simulation.FleetSize;
import dev.nines.analysis.simulation.Measure;
import dev.nines.analysis.simulation.SimulationStudy;
import dev.nines.analysis.simulation.money.RunCost;
import dev.nines.analysis.simulation.process.Outcome;
import dev.nines.analysis.simulation.statistics.Interval;
import dev.nines.diagrams.chart.Chart;
import dev.nines.diagrams.chart.Plot;
import dev.nines.diagrams.mark.Theme;
import dev.nines.diagrams.svg.FontEmbedding;
import dev.nines.diagrams.svg.SvgWriter;
import dev.nines.model.Architecture;
import dev.nines.model.quantity.Money;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// What simulations of a design have shown, as part of a report.
public final class SimulationSection {

    /// As many lines of the log as a person reads.
    private static final int LINES = 200;

    private static final double CHART_WIDTH = 960;
    private static final double CHART_HEIGHT = 480;

    private final Architecture architecture;
    private final SimulationStudy study;
    private final Locale language;
    private final EventWords events;
    private final List<Block> blocks = new ArrayList<>();

    private SimulationSection(Architecture architecture, SimulationStudy study, Locale language) {
        this.architecture = architecture;
        this.study = study;
        this.language = language;
        this.events = new EventWords(architecture, language);
    }

    /// The section in full: what users got, what came of the faults, what happened at the components, and the log.
    public static Section page(Architecture architecture, SimulationStudy study, Locale language) {
        var section = new SimulationSection(architecture, study, language);
        section.scenario();
        section.users();
        section.classes();
        section.effects();
        section.blames();
        section.components();
        section.measures();
        section.groups();
        section.money();
        section.log();
        return new Section("simulation", section.word("simulation.title"), section.blocks);
    }

    /// Sections in short, each of a scenario: what users got, and what came of the faults.
    public static List<Section> briefs(Architecture architecture, List<SimulationStudy> studies, Locale language) {
        return sections(architecture, studies, language, section -> {
            section.scenario();
            section.users();
            section.effects();
        });
    }

    /// Sections for a page, each of a scenario: the course as a picture, then all of it.
    public static List<Section> pages(Architecture architecture, List<SimulationStudy> studies, Locale language) {
        return sections(architecture, studies, language, section -> {
            section.course();
            section.blocks.addAll(page(architecture, section.study, language).blocks());
        });
    }

    private static List<Section> sections(Architecture architecture, List<SimulationStudy> studies, Locale language,
            Consumer<SimulationSection> write) {
        return IntStream.range(0, studies.size()).mapToObj(at -> {
            var section = new SimulationSection(architecture, studies.get(at), language);
            write.accept(section);
            var name = studies.get(at).first().scenario().name();
            var title = section.word("simulation.title");
            return new Section("simulation-" + (at + 1), name.isEmpty() ? title : title + ": " + name, section.blocks);
        }).toList();
    }

    private void course() {
        var chart = SimulationChart.of(architecture, study.first(), language);
        blocks.add(new Block.Picture(drawn(chart, Theme.LIGHT), drawn(chart, Theme.DARK), chart.description()));
    }

    private static String drawn(Chart chart, Theme theme) {
        return SvgWriter.write(Plot.of(chart, theme, CHART_WIDTH, CHART_HEIGHT).drawing(), FontEmbedding.NONE);
    }

    private void scenario() {
        var scenario = study.first().scenario();
        if (!scenario.name().isEmpty()) {
            blocks.add(new Block.Paragraph(word("simulation.scenario", scenario.name(), scenario.description()), Tone.PLAIN));
        }
    }

    private void overload() {
        var overload = study.overload();
        if (overload != null) {
            blocks.add(new Block.Paragraph(word("simulation.overload",
                    LogWords.clock(study.first().scenario().start().plus(overload.at())), Figures.whole(overload.underWay()),
                    Figures.whole(overload.there()), Labels.of(architecture, overload.component())), Tone.BAD));
        }
    }

    private void users() {
        overload();
        var columns = List.of(Column.words(word("simulation.figure")), Column.numbers(word("simulation.value")),
                Column.numbers(word("simulation.interval")));
        blocks.add(new Block.Table(columns, List.of(
                row("simulation.answered", study.answered(), SimulationSection::percent),
                row("simulation.lost", study.lost(), LoadFigures::number),
                row("simulation.mean", study.mean(), SimulationSection::milliseconds),
                row("simulation.median", study.median(), SimulationSection::milliseconds),
                row("simulation.p95", study.p95(), SimulationSection::milliseconds),
                row("simulation.p99", study.p99(), SimulationSection::milliseconds))));
        blocks.add(new Block.Paragraph(word("simulation.runs", study.runs(),
                time(study.first().scenario().duration()), Figures.whole(study.first().sent())), Tone.MUTED));
        if (!study.precise()) {
            blocks.add(new Block.Paragraph(
                    word("simulation.unsure", study.runs(), Figures.percent(study.asked().relative())), Tone.WARNING));
        }
        settled();
        var failed = study.first().failed();
        if (!failed.isEmpty()) {
            blocks.add(new Block.Paragraph(word("simulation.causes", causes(failed)), Tone.WARNING));
        }
        var worst = study.first().worst();
        if (worst != null) {
            blocks.add(new Block.Paragraph(
                    word("simulation.worst", LogWords.clock(study.first().scenario().start().plusSeconds(worst.second())),
                            Figures.whole(worst.failed()), Figures.whole(worst.failed() + worst.answered()),
                            written(worst.p99(), SimulationSection::milliseconds)),
                    Tone.MUTED));
        }
    }

    /// What breaks something is no state to settle in.
    private void settled() {
        if (!study.first().effects().isEmpty()) {
            return;
        }
        var settled = study.settled();
        var warmUp = study.first().scenario().warmUp();
        if (settled == null) {
            blocks.add(new Block.Paragraph(word("simulation.unsettled"), Tone.WARNING));
        } else if (settled.compareTo(warmUp) > 0) {
            blocks.add(new Block.Paragraph(word("simulation.settled.late", time(settled), time(warmUp)), Tone.MUTED));
        } else {
            blocks.add(new Block.Paragraph(word("simulation.settled", time(settled), time(warmUp)), Tone.MUTED));
        }
    }

    private void classes() {
        var classes = study.first().classes();
        if (classes.size() < 2) {
            return;
        }
        var columns = List.of(Column.words(word("simulation.class")), Column.numbers(word("simulation.ended")),
                Column.numbers(word("simulation.lost")), Column.numbers(word("simulation.median")),
                Column.numbers(word("simulation.p99")));
        blocks.add(new Block.Heading(word("simulation.classes")));
        blocks.add(new Block.Table(columns, classes.stream().map(each -> Row.line(Cell.of(each.name()),
                Cell.of(Figures.whole(each.times().count())), Cell.of(Figures.whole(each.failed())),
                Cell.of(written(each.times().median(), SimulationSection::milliseconds)),
                Cell.of(written(each.times().p99(), SimulationSection::milliseconds)))).toList()));
    }

    private void blames() {
        var blames = study.first().blames();
        if (blames.isEmpty()) {
            return;
        }
        var columns = List.of(Column.words(word("simulation.component")), Column.words(word("simulation.failures")));
        blocks.add(new Block.Heading(word("simulation.blames")));
        blocks.add(new Block.Table(columns, blames.entrySet().stream().map(each -> Row
                .line(Cell.of(Labels.of(architecture, each.getKey())), Cell.of(causes(each.getValue()))).about(each.getKey()))
                .toList()));
    }

    private interface Writing {
        String of(double value);
    }

    private Row row(String key, Interval interval, Writing writing) {
        return Row.line(Cell.of(word(key)), Cell.of(written(interval.mean(), writing)),
                Cell.of("± " + written(interval.half(), writing), Tone.MUTED));
    }

    private static String written(double value, Writing writing) {
        return Double.isNaN(value) ? "–" : writing.of(value);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.3f %%", share * 100);
    }

    private static String milliseconds(double value) {
        return LoadFigures.time(value / 1e3);
    }

    private static String time(Duration duration) {
        return LoadFigures.time(duration.toMillis() / 1e3);
    }

    private String causes(Map<Outcome, Long> failed) {
        return String.join(", ", failed.entrySet().stream()
                .map(each -> word("simulation.outcome." + key(each.getKey())) + " " + Figures.whole(each.getValue())).toList());
    }

    private void effects() {
        if (study.first().effects().isEmpty()) {
            return;
        }
        var columns = List.of(Column.words(word("simulation.fault")), Column.numbers(word("simulation.at")),
                Column.numbers(word("simulation.lasts")), Column.numbers(word("simulation.detected")),
                Column.numbers(word("simulation.recovered")), Column.numbers(word("simulation.lost")));
        blocks.add(new Block.Heading(word("simulation.effects")));
        blocks.add(new Block.Table(columns, study.first().effects().stream().map(this::row).toList()));
    }

    private Row row(FaultEffect effect) {
        var fault = effect.fault();
        var recovered = effect.recovered();
        return Row.line(
                Cell.of(events.of(fault)),
                Cell.of(time(fault.at())), Cell.of(time(fault.lasts())), Cell.of(orNever(effect.detected())),
                Cell.of(orNever(recovered), recovered == null ? Tone.BAD : Tone.PLAIN),
                Cell.of(Figures.whole(effect.failed()))).about(fault.components());
    }

    private String orNever(@Nullable Duration duration) {
        return duration == null ? word("simulation.never") : time(duration);
    }

    private void components() {
        var columns = List.of(Column.words(word("simulation.component")), Column.numbers(word("simulation.rate")),
                Column.numbers(word("simulation.busy")), Column.numbers(word("simulation.inside")),
                Column.numbers(word("simulation.stayed")), Column.words(word("simulation.failures")));
        var scenario = study.first().scenario();
        double seconds = scenario.duration().minus(scenario.warmUp()).toMillis() / 1e3;
        var rows = study.first().components().stream().filter(component -> component.arrived() > 0)
                .map(component -> row(component, seconds)).toList();
        if (rows.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(word("simulation.components")));
        blocks.add(new Block.Table(columns, rows));
    }

    private Row row(ComponentPlay component, double seconds) {
        return Row.line(Cell.of(Labels.of(architecture, component.component())),
                Cell.of(LoadFigures.rate(component.arrived() / seconds)), Cell.of(busy(component)),
                Cell.of(LoadFigures.number(component.inside())),
                Cell.of(written(component.stayed(), SimulationSection::milliseconds)), Cell.of(causes(component.failed())))
                .about(component.component());
    }

    /// Of all runs, with how sure it is.
    private String busy(ComponentPlay component) {
        var busy = study.component(component.component()).busy();
        return Double.isNaN(busy.mean())
                ? ""
                : Figures.percent(busy.mean()) + (Double.isFinite(busy.half()) ? " ± " + Figures.percent(busy.half()) : "");
    }

    private void measures() {
        var lines = study.first().components().stream().filter(component -> !component.measures().isEmpty())
                .map(component -> Labels.of(architecture, component.component()) + ": " + component.measures().entrySet().stream()
                        .map(each -> word("simulation.measure." + key(each.getKey()), figure(each.getKey(), each.getValue())))
                        .collect(Collectors.joining(", ")))
                .toList();
        if (!lines.isEmpty()) {
            blocks.add(new Block.Heading(word("simulation.measures")));
            blocks.add(new Block.Points(lines));
        }
    }

    private String figure(Measure measure, double value) {
        return switch (measure) {
            case HITS, WARMTH -> Figures.percent(value);
            case SLOWED, OLDEST -> time(Duration.ofMillis(Math.round(1e3 * value)));
            case SERVED_IN_VAIN, COLD_STARTS, CONNECTIONS, RECONNECTIONS, MOVED, BACKLOG, TAKEN_AGAIN, DEAD_LETTERS, DROPPED,
                    CLIENT_CLOSED, BAD_GATEWAY, UNAVAILABLE, GATEWAY_TIMEOUT ->
                Figures.whole(Math.round(value));
            case CREDITS -> LoadFigures.number(value);
        };
    }

    private void groups() {
        if (study.first().fleets().isEmpty()) {
            return;
        }
        var columns = List.of(Column.words(word("simulation.group")), Column.numbers(word("simulation.fewest")),
                Column.numbers(word("simulation.most")), Column.numbers(word("simulation.last")),
                Column.numbers(word("simulation.hours")));
        blocks.add(new Block.Heading(word("simulation.groups")));
        blocks.add(new Block.Table(columns, study.first().fleets().stream().map(this::row).toList()));
    }

    private Row row(FleetPlay group) {
        var healthy = group.sizes().stream().mapToInt(FleetSize::healthy).summaryStatistics();
        int last = group.sizes().isEmpty() ? 0 : group.sizes().getLast().healthy();
        return Row
                .line(Cell.of(Labels.of(architecture, group.component())), Cell.of(Figures.whole(Math.max(0, healthy.getMin()))),
                        Cell.of(Figures.whole(Math.max(0, healthy.getMax()))), Cell.of(Figures.whole(last)),
                        Cell.of(LoadFigures.number(group.serverSeconds() / Duration.ofHours(1).toSeconds())))
                .about(group.component());
    }

    private void money() {
        var cost = RunCost.of(architecture, study.first(), PriceBook.embedded());
        if (cost.total().usd().signum() == 0) {
            return;
        }
        var columns = List.of(Column.words(word("simulation.figure")), Column.numbers(word("simulation.money.run")),
                Column.numbers(word("simulation.money.hour")));
        double hours = cost.length().toMillis() / (double) Duration.ofHours(1).toMillis();
        blocks.add(new Block.Heading(word("simulation.money")));
        var rows = new ArrayList<Row>();
        if (cost.groups().usd().signum() > 0) {
            rows.add(money("groups", cost.groups(), hours));
        }
        rows.addAll(List.of(money("standing", cost.standing(), hours), money("traffic", cost.traffic(), hours),
                money("total", cost.total(), hours)));
        blocks.add(new Block.Table(columns, rows));
        blocks.add(new Block.Paragraph(word("simulation.money.what", time(cost.length())), Tone.MUTED));
        if (cost.unpriced() > 0) {
            blocks.add(new Block.Paragraph(word("simulation.money.unpriced", cost.unpriced()), Tone.WARNING));
        }
    }

    private Row money(String what, Money amount, double hours) {
        return Row.line(Cell.of(word("simulation.money." + what)), Cell.of(Figures.money(amount)),
                Cell.of(Figures.money(amount.times(BigDecimal.valueOf(1 / hours)))));
    }

    private void log() {
        if (study.first().log().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(word("simulation.log")));
        var lines = LogWords.of(architecture, study.first(), language);
        var shown = new ArrayList<>(lines.subList(0, Math.min(LINES, lines.size())));
        if (lines.size() > LINES) {
            shown.add(word("simulation.lines", lines.size() - LINES));
        }
        blocks.add(new Block.Points(shown));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String word(String key, Object... arguments) {
        return Message.of(SimulationSection.class, key, arguments).in(language);
    }
}
