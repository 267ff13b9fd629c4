package dev.nines.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import dev.nines.analysis.cost.LineKind;
import dev.nines.analysis.cost.Plan;
import dev.nines.analysis.cost.Total;
import dev.nines.analysis.network.SubnetReport;
import dev.nines.model.text.Message;

/// The report on a design: the numbers that matter, and what they rest on.
public final class Scorecard {

    private final Results results;
    private final Locale language;

    private Scorecard(Results results, Locale language) {
        this.results = results;
        this.language = language;
    }

    /// The short report, for a terminal or a pull request.
    public static Report brief(Results results, Locale language) {
        var card = new Scorecard(results, language);
        return card.report(List.of(CostSection.brief(results.cost(), results.plan(), language),
                CapacitySection.brief(results.design(), results.capacity(), language),
                AvailabilitySection.brief(results.availability(), language), card.subnets(),
                card.exposure(false), card.review(false), card.problemSection()));
    }

    /// The report in full, for a page.
    public static Report page(Results results, Locale language) {
        var card = new Scorecard(results, language);
        return card.report(List.of(CostSection.page(results.cost(), results.plan(), language),
                CapacitySection.page(results.design(), results.capacity(), language),
                AvailabilitySection.page(results.availability(), language),
                NetworkSection.of(results.design(), results.network(), true, language), card.exposure(true),
                card.review(true), card.problemSection()));
    }

    private Report report(List<Section> sections) {
        var design = results.design();
        var shown = sections.stream().filter(section -> !section.blocks().isEmpty()).toList();
        return new Report(design.name(), design.description(),
                List.of(cost(), reserved(), capacity(), availability(), addresses(), findings(), problems()),
                shown, footer(), language);
    }

    private Tile cost() {
        var cost = results.cost();
        var total = cost.total(results.plan());
        var budget = results.design().objectives().monthlyBudget();
        var detail = total.complete()
                ? word("tile.cost.detail", Figures.money(cost.total(LineKind.BASELINE, results.plan()).amount()),
                        Figures.money(cost.total(LineKind.USAGE, results.plan()).amount()))
                : word("tile.cost.incomplete", total.unpriced());
        var tone = Tone.PLAIN;
        if (budget != null) {
            var kept = total.amount().compareTo(budget) <= 0;
            tone = !kept ? Tone.BAD : total.complete() ? Tone.GOOD : Tone.WARNING;
            detail = word(kept ? "tile.cost.within" : "tile.cost.above", Figures.money(budget)) + " · " + detail;
        }
        var amount = Figures.money(total.amount());
        return new Tile(word("tile.cost"), total.complete() ? amount : word("cost.incomplete", amount), detail, tone, "cost");
    }

    private Tile reserved() {
        var oneYear = results.cost().total(Plan.RESERVED_1_YEAR);
        var threeYears = results.cost().total(Plan.RESERVED_3_YEARS);
        var detail = oneYear.complete()
                ? word("tile.reserved.detail", reserved(threeYears))
                : word("tile.reserved.unknown.detail", oneYear.unpriced());
        return new Tile(word("tile.reserved"), reserved(oneYear), detail, Tone.PLAIN, "cost");
    }

    /// A sum that leaves lines out would read as a saving.
    private String reserved(Total total) {
        return total.complete() ? Figures.money(total.amount()) : word("tile.reserved.unknown");
    }

    private Tile capacity() {
        var capacity = results.capacity();
        if (capacity.perSecond() == 0) {
            return new Tile(word("tile.capacity"), "–", word("tile.capacity.none"), Tone.PLAIN, "capacity");
        }
        var objective = capacity.objective();
        var tone = capacity.carries() ? Tone.GOOD : Tone.BAD;
        var p99 = Double.isInfinite(capacity.p99())
                ? word("tile.capacity.unbounded")
                : "p99 " + LoadFigures.time(capacity.p99());
        var detail = word("tile.capacity.detail", LoadFigures.rate(capacity.perSecond())) + " · " + p99
                + (objective == null ? "" : " / " + LoadFigures.time(objective));
        return new Tile(word("tile.capacity"), LoadFigures.multiple(capacity.limit().factor()), detail, tone, "capacity");
    }

    private Tile availability() {
        var availability = results.availability();
        var service = availability.service();
        if (!availability.used()) {
            return new Tile(word("tile.availability"), "–", word("availability.none"), Tone.PLAIN, "availability");
        }
        var tone = availability.objective() == null ? Tone.PLAIN : availability.meetsObjective() ? Tone.GOOD : Tone.BAD;
        var detail = word("tile.availability.detail", AvailabilityFigures.minutes(service.minutesAYear()),
                availability.cutSets().singlePoints().size());
        return new Tile(word("tile.availability"), AvailabilityFigures.availability(service.unavailability().most()), detail,
                tone,
                "availability");
    }

    private Tile addresses() {
        var tightest = results.network().subnets().max(Comparator.comparingDouble(SubnetReport::shareAtPeak));
        if (tightest.isEmpty()) {
            return new Tile(word("tile.addresses"), "–", word("network.none"), Tone.PLAIN, "network");
        }
        var subnet = tightest.get();
        var worst = results.network().subnets().map(SubnetReport::severity).filter(severity -> severity != null)
                .max(Comparator.naturalOrder());
        var tone = worst.isEmpty() ? Tone.GOOD : FindingBlocks.tone(worst.get());
        var value = worst.isEmpty() ? word("tile.addresses.fit") : word("tile.addresses.tight");
        return new Tile(word("tile.addresses"), value,
                word("tile.addresses.detail", Labels.of(results.design(), subnet.subnet()), Figures.whole(subnet.peak()),
                        Figures.whole(subnet.usable())),
                tone, "network");
    }

    private Tile findings() {
        var review = results.review();
        var worst = review.findings().isEmpty() ? Tone.GOOD : FindingBlocks.tone(review.findings().getFirst().severity());
        return new Tile(word("tile.findings"), String.valueOf(review.findings().size()),
                FindingsSection.summary(review, language), worst == Tone.MUTED ? Tone.PLAIN : worst, "findings");
    }

    private Section exposure(boolean full) {
        return ExposureSection.of(results.design(), results.exposure(), full, language);
    }

    private Section review(boolean full) {
        return FindingsSection.of(results.design(), results.review(), full, language);
    }

    private Tile problems() {
        var problems = results.problems();
        var worst = problems.isEmpty() ? Tone.GOOD : FindingBlocks.tone(problems.getFirst().severity());
        return new Tile(word("tile.problems"), String.valueOf(problems.size()), FindingBlocks.summary(problems, language),
                worst == Tone.MUTED ? Tone.PLAIN : worst, "problems");
    }

    /// The use of the addresses of each subnet.
    private Section subnets() {
        var bars = new ArrayList<Block>();
        for (var vpc : results.network().vpcs()) {
            bars.add(new Block.Heading(Labels.of(results.design(), vpc.vpc()) + "  " + vpc.summary().in(language)));
            bars.add(new Block.Bars(vpc.subnets().stream().map(this::bar).toList()));
        }
        return new Section("network", word("network.title"), bars);
    }

    private Block.Bar bar(SubnetReport subnet) {
        var severity = subnet.severity();
        return new Block.Bar(Labels.of(results.design(), subnet.subnet()) + "  " + subnet.block(),
                subnet.summary().in(language), subnet.shareAtPeak(),
                severity == null ? Tone.PLAIN : FindingBlocks.tone(severity));
    }

    private Section problemSection() {
        var problems = results.problems();
        List<Block> blocks = problems.isEmpty()
                ? List.of(new Block.Paragraph(word("problems.none"), Tone.GOOD))
                : FindingBlocks.of(problems, results.design(), language);
        return new Section("problems", word("problems.title"), blocks);
    }

    private String footer() {
        return (word("footer") + " " + PriceWords.dates(results.cost(), language)).strip();
    }

    private String word(String key, Object... arguments) {
        return Message.of(Scorecard.class, key, arguments).in(language);
    }
}
