package dev.nines.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.nines.analysis.availability.AvailabilityReport;
import dev.nines.analysis.availability.Basis;
import dev.nines.analysis.availability.Contribution;
import dev.nines.analysis.availability.CutSet;
import dev.nines.analysis.availability.CutSetSummary;
import dev.nines.analysis.availability.Journey;
import dev.nines.analysis.availability.Service;
import dev.nines.analysis.availability.Tolerance;
import dev.nines.model.text.Message;

/// How available a design is, as part of a report.
public final class AvailabilitySection {

    private static final int MOST_BARS = 8;
    private static final int MOST_SETS = 40;
    private static final int WIDEST = 48;
    private static final int NAME = 30;
    private static final int SEEN = 24;
    private static final int BASIS = 16;
    private static final int PROMISE = 40;

    private final AvailabilityReport availability;
    private final Locale language;
    private final List<Block> blocks = new ArrayList<>();

    private AvailabilitySection(AvailabilityReport availability, Locale language) {
        this.availability = availability;
        this.language = language;
    }

    /// The section in full: journeys, causes, what to do first, cut sets, promises, assumptions.
    public static Section page(AvailabilityReport availability, Locale language) {
        var section = new AvailabilitySection(availability, language);
        if (section.isUsed()) {
            section.summary();
            section.journeys();
            section.budget();
            section.contributions();
            section.cutSets();
            section.promise();
            section.catalogue();
        }
        section.assumptions();
        return section.section();
    }

    /// Availability, causes and single points of failure, for a terminal or a pull request.
    public static Section brief(AvailabilityReport availability, Locale language) {
        var section = new AvailabilitySection(availability, language);
        if (section.isUsed()) {
            section.summary();
            section.budget();
            section.singlePoints();
        }
        return section.section();
    }

    private boolean isUsed() {
        if (!availability.used()) {
            blocks.add(new Block.Paragraph(word("availability.none"), Tone.MUTED));
        }
        return availability.used();
    }

    private Section section() {
        return new Section("availability", word("availability.title"), blocks);
    }

    private void summary() {
        var service = availability.service();
        blocks.add(new Block.Paragraph(
                word("availability.summary", AvailabilityFigures.availability(service.unavailability().most()),
                        AvailabilityFigures.nines(service.nines()), AvailabilityFigures.minutes(service.minutesAYear()),
                        AvailabilityFigures.minutes(service.minutesAMonth())),
                Tone.STRONG));
        if (service.unavailability().exact()) {
            blocks.add(new Block.Paragraph(word("availability.outages", AvailabilityFigures.number(service.outagesAYear()),
                    AvailabilityFigures.hours(service.detectionHours()), AvailabilityFigures.hours(service.repairHours())),
                    Tone.PLAIN));
        }
        seen();
        blocks.add(new Block.Paragraph(basis(service), Tone.MUTED));
        if (!availability.promise().lines().isEmpty()) {
            blocks.add(new Block.Paragraph(word("availability.promised",
                    AvailabilityFigures.availability(1 - availability.promise().availability())), Tone.PLAIN));
        }
        var objective = availability.objective();
        if (objective != null) {
            var met = availability.meetsObjective();
            blocks.add(new Block.Paragraph(word(met ? "availability.met" : "availability.missed",
                    AvailabilityFigures.objective(objective)), met ? Tone.GOOD : Tone.BAD));
        }
    }

    /// High availability and fault tolerance told apart: how many faults users notice, and for how long.
    private void seen() {
        var faults = availability.contributions().stream().filter(each -> each.subject().cause().fault())
                .collect(Collectors.groupingBy(Contribution::tolerance, Collectors.counting()));
        var outages = faults.getOrDefault(Tolerance.OUTAGE, 0L);
        var unnoticed = faults.getOrDefault(Tolerance.UNNOTICED, 0L);
        var all = faults.values().stream().mapToLong(Long::longValue).sum();
        if (all > 0) {
            blocks.add(new Block.Paragraph(word("availability.faults", all, unnoticed, all - unnoticed - outages, outages),
                    Tone.PLAIN));
        }
    }

    /// What is exact and what is assumed.
    private String basis(Service service) {
        var failing = availability.contributions();
        var set = failing.stream().filter(each -> each.failing().basis() == Basis.SET).count();
        return (service.unavailability().exact()
                ? word("availability.exact")
                : word("availability.bounded", AvailabilityFigures.availability(service.unavailability().most()),
                        AvailabilityFigures.availability(service.unavailability().least())))
                + " " + word("availability.rests", failing.size() - set, failing.size());
    }

    private void journeys() {
        if (availability.journeys().size() < 2) {
            return;
        }
        var columns = List.of(Column.words(word("availability.journey"), WIDEST), Column.numbers(word("availability.share")),
                Column.numbers(word("availability.a-year")), Column.numbers(word("availability.outages-a-year")));
        blocks.add(new Block.Table(columns, availability.journeys().stream().map(this::row).toList()));
    }

    private Row row(Journey journey) {
        var name = journey.name()
                + (journey.requestClasses().isEmpty() ? "" : ": " + String.join(", ", journey.requestClasses()));
        return Row.line(Cell.of(journey.background() ? word("availability.background", name) : name), share(journey.service()),
                Cell.of(AvailabilityFigures.minutes(journey.service().minutesAYear())),
                Cell.of(AvailabilityFigures.number(journey.service().outagesAYear()))).about(journey.from());
    }

    private static Cell share(Service service) {
        return Cell.of(AvailabilityFigures.availability(service.unavailability().most()));
    }

    /// Where the downtime of a year comes from.
    private void budget() {
        var all = availability.service().minutesAYear();
        var bars = availability.budget().stream().filter(share -> share.minutesAYear() > 0).limit(MOST_BARS)
                .map(share -> new Block.Bar(share.cause().label().in(language),
                        word("availability.minutes-a-year", AvailabilityFigures.minutes(share.minutesAYear())),
                        share.minutesAYear() / all, Tone.PLAIN))
                .toList();
        if (!bars.isEmpty()) {
            blocks.add(new Block.Heading(word("availability.budget")));
            blocks.add(new Block.Bars(bars));
        }
    }

    private void contributions() {
        if (availability.contributions().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(word("availability.first")));
        var columns = List.of(Column.words(word("availability.what"), NAME), Column.numbers(word("availability.a-year")),
                Column.numbers(word("availability.nine")), Column.words(word("availability.seen"), SEEN));
        blocks.add(new Block.Table(columns, availability.contributions().stream().map(this::row).toList()));
        blocks.add(new Block.Heading(word("availability.rates")));
        var rates = List.of(Column.words(word("availability.what"), NAME), Column.numbers(word("availability.mtbf")),
                Column.numbers(word("availability.mttd")), Column.numbers(word("availability.mttr")),
                Column.words(word("availability.basis"), BASIS));
        blocks.add(new Block.Table(rates, availability.contributions().stream().map(this::rates).toList()));
        blocks.add(new Block.Heading(word("availability.importance")));
        var measures = List.of(Column.words(word("availability.what"), NAME), Column.numbers(word("availability.birnbaum")),
                Column.numbers(word("availability.criticality")), Column.numbers(word("availability.fussell-vesely")),
                Column.numbers(word("availability.raw")), Column.numbers(word("availability.rrw")));
        blocks.add(new Block.Table(measures, availability.contributions().stream().map(this::importance).toList()));
    }

    private Row row(Contribution each) {
        return Row.line(Cell.of(name(each)), Cell.of(AvailabilityFigures.minutes(each.minutesAYear())),
                Cell.of(AvailabilityFigures.minutes(each.oneMoreNine())), seen(each)).about(each.subject().component());
    }

    private Row rates(Contribution each) {
        var failing = each.failing();
        return Row.line(Cell.of(name(each)), Cell.of(AvailabilityFigures.hours(failing.mtbfHours())),
                Cell.of(AvailabilityFigures.hours(failing.detectionHours())),
                Cell.of(AvailabilityFigures.hours(failing.repairHours())),
                Cell.of(failing.basis().label().in(language), Tone.MUTED)).about(each.subject().component());
    }

    private Row importance(Contribution each) {
        var importance = each.importance();
        return Row.line(Cell.of(name(each)), Cell.of(AvailabilityFigures.number(importance.birnbaum())),
                Cell.of(Figures.percent(importance.criticality())), Cell.of(Figures.percent(importance.fussellVesely())),
                Cell.of(AvailabilityFigures.number(importance.achievementWorth())),
                Cell.of(AvailabilityFigures.number(importance.reductionWorth()))).about(each.subject().component());
    }

    private String name(Contribution each) {
        var name = each.subject().name() + " · " + each.subject().cause().label().in(language);
        return each.parts() == 1 ? name : name + " ×" + each.parts();
    }

    private Cell seen(Contribution each) {
        var words = each.tolerance().label().in(language);
        return each.tolerance() == Tolerance.UNNOTICED
                ? Cell.of(words, Tone.GOOD)
                : Cell.of(words + " (" + AvailabilityFigures.hours(each.visibleHours()) + ")",
                        each.tolerance() == Tolerance.OUTAGE ? Tone.BAD : Tone.PLAIN);
    }

    private void singlePoints() {
        var names = availability.cutSets().singlePoints().stream().map(this::single).toList();
        blocks.add(new Block.Heading(word("availability.single-points", names.size())));
        blocks.add(names.isEmpty()
                ? new Block.Paragraph(word("availability.no-single-points"), Tone.GOOD)
                : new Block.Points(names));
    }

    private String single(CutSet set) {
        return parts(set) + ": "
                + word("availability.minutes-a-year", AvailabilityFigures.aYear(set.probability()));
    }

    private void cutSets() {
        var sets = availability.cutSets();
        blocks.add(new Block.Heading(word("availability.ways")));
        if (sets.singlePoints().isEmpty()) {
            blocks.add(new Block.Paragraph(word("availability.no-single-points"), Tone.GOOD));
        }
        if (!sets.sets().isEmpty()) {
            blocks.add(new Block.Table(List.of(Column.numbers(word("availability.order")),
                    Column.words(word("availability.together"), WIDEST), Column.numbers(word("availability.alike")),
                    Column.numbers(word("availability.a-year"))),
                    sets.sets().stream().limit(MOST_SETS).map(this::row).toList()));
        }
        blocks.add(new Block.Paragraph(count(sets), Tone.MUTED));
    }

    private Row row(CutSet set) {
        return Row.line(Cell.of(Integer.toString(set.order())), Cell.of(parts(set), set.order() == 1 ? Tone.BAD : Tone.PLAIN),
                Cell.of(Figures.whole(set.alike())),
                Cell.of(AvailabilityFigures.aYear(set.probability())))
                .about(set.parts().stream().map(part -> part.subject().component()).toList());
    }

    private String count(CutSetSummary sets) {
        var count = sets.count();
        if (count == null) {
            return word("availability.uncounted");
        }
        var orders = IntStream.range(0, sets.byOrder().size()).filter(order -> sets.byOrder().get(order) > 0)
                .mapToObj(order -> word("availability.of-order", Figures.whole(sets.byOrder().get(order)), order)).toList();
        return word("availability.cut-sets", Figures.whole(count)) + (orders.isEmpty() ? "" : " · " + String.join(", ", orders));
    }

    private String parts(CutSet set) {
        return String.join(" + ", set.parts().stream()
                .map(part -> part.subject().name() + " (" + part.subject().cause().label().in(language) + ")"
                        + (part.count() == 1 ? "" : " ×" + part.count()))
                .toList());
    }

    private void promise() {
        var promise = availability.promise();
        blocks.add(new Block.Heading(word("availability.promise")));
        var rows = new ArrayList<Row>();
        promise.lines().forEach(line -> rows.add(Row.line(Cell.of(line.name()), Cell.of(line.agreement().in(language)),
                Cell.of(AvailabilityFigures.availability(1 - line.availability()))).about(line.component())));
        rows.add(Row.total(Cell.of(word("availability.product")), Cell.EMPTY,
                Cell.of(AvailabilityFigures.availability(1 - promise.availability()))));
        blocks.add(new Block.Table(List.of(Column.words(word("availability.what"), PROMISE),
                Column.words(word("availability.agreement"), PROMISE),
                Column.numbers(word("availability.share"))), rows));
        blocks.add(new Block.Paragraph(word("availability.promise.note"), Tone.MUTED));
    }

    private void catalogue() {
        if (!availability.assumed().isEmpty()) {
            blocks.add(new Block.Heading(word("availability.assumed")));
            blocks.add(new Block.Points(availability.assumed().stream()
                    .map(each -> each.label().in(language) + ": " + each.source().in(language)).toList()));
        }
    }

    private void assumptions() {
        blocks.add(new Block.Heading(word("assumptions")));
        blocks.add(new Block.Points(availability.assumptions().stream().map(each -> each.in(language)).toList()));
    }

    private String word(String key, Object... arguments) {
        return Message.of(AvailabilitySection.class, key, arguments).in(language);
    }
}
