package dev.nines.app.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.nines.analysis.availability.Outages;
import dev.nines.analysis.availability.Subject;
import dev.nines.analysis.simulation.statistics.Interval;
import dev.nines.analysis.simulation.zoom.Zoom;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// What years of faults have shown of a design, for a person.
public final class YearsSection {

    /// As many lines of a table as a person reads.
    private static final int LINES = 12;

    private final Outages years;
    private final List<Zoom> zooms;
    private final Locale language;
    private final List<Block> blocks = new ArrayList<>();

    private YearsSection(Outages years, List<Zoom> zooms, Locale language) {
        this.years = years;
        this.zooms = zooms;
        this.language = language;
    }

    /// The section.
    public static Section page(Outages years, List<Zoom> zooms, Locale language) {
        var section = new YearsSection(years, zooms, language);
        section.figures();
        section.distribution();
        section.troubles();
        section.zooms();
        return new Section("years", section.word("title"), section.blocks);
    }

    private void figures() {
        var columns = List.of(Column.words(word("figure")), Column.numbers(word("played")), Column.numbers(word("interval")),
                Column.numbers(word("exact")));
        var exact = years.exact().service();
        var missed = years.unavailability();
        blocks.add(new Block.Table(columns, List.of(
                Row.line(Cell.of(word("availability")), Cell.of(AvailabilityFigures.availability(missed.mean())),
                        Cell.of(AvailabilityFigures.availability(Math.max(0, missed.high())) + " – "
                                + AvailabilityFigures.availability(Math.max(0, missed.low())), Tone.MUTED),
                        Cell.of(AvailabilityFigures.availability(exact.unavailability().most()))),
                Row.line(Cell.of(word("minutes")), Cell.of(AvailabilityFigures.aYear(missed.mean())),
                        Cell.of("± " + AvailabilityFigures.aYear(missed.half()), Tone.MUTED),
                        Cell.of(AvailabilityFigures.aYear(exact.unavailability().most()))),
                Row.line(Cell.of(word("outages")), Cell.of(number(years.outagesAYear().mean())), half(years.outagesAYear()),
                        Cell.of(number(exact.outagesAYear()))))));
        blocks.add(new Block.Heading(word("meaning")));
        blocks.add(new Block.Paragraph(word("runs", Figures.whole(years.years()), Figures.whole(years.faults())), Tone.MUTED));
        blocks.add(years.agrees()
                ? new Block.Paragraph(word("agrees"), Tone.GOOD)
                : new Block.Paragraph(word("differs"), Tone.WARNING));
        if (!years.complete()) {
            blocks.add(new Block.Paragraph(word("cancelled"), Tone.WARNING));
        }
    }

    private Cell half(Interval interval) {
        return Cell.of("± " + number(interval.half()), Tone.MUTED);
    }

    private static String number(double value) {
        return AvailabilityFigures.number(value);
    }

    private void distribution() {
        var lines = new ArrayList<String>();
        lines.add(word("quiet", Figures.percent(years.quiet())));
        var kept = years.kept();
        var objective = years.exact().objective();
        if (kept != null && objective != null) {
            lines.add(word("kept", Figures.percent(kept), AvailabilityFigures.objective(objective)));
        }
        if (!Double.isNaN(years.medianHours())) {
            lines.add(word("lengths", AvailabilityFigures.hours(years.medianHours()), AvailabilityFigures.hours(years.p95Hours()),
                    AvailabilityFigures.hours(years.longestHours())));
        }
        lines.add(word("worst", AvailabilityFigures.minutes(years.worstMinutes())));
        blocks.add(new Block.Points(lines));
    }

    private void troubles() {
        var shown = years.troubles().stream().limit(LINES).toList();
        if (shown.isEmpty()) {
            return;
        }
        var columns = List.of(Column.words(word("what")), Column.numbers(word("failures")), Column.numbers(word("begun")),
                Column.numbers(word("time")));
        blocks.add(new Block.Heading(word("troubles")));
        double count = years.years();
        blocks.add(new Block.Table(columns, shown.stream().map(each -> Row.line(Cell.of(name(each.subject())),
                Cell.of(number(each.failures() / count)), Cell.of(number(each.outages() / count)),
                Cell.of(AvailabilityFigures.hours(each.hours() / count))).about(each.subject().component())).toList()));
        if (years.troubles().size() > LINES) {
            blocks.add(new Block.Paragraph(word("more", years.troubles().size() - LINES), Tone.MUTED));
        }
    }

    private void zooms() {
        if (zooms.isEmpty()) {
            return;
        }
        var columns = List.of(Column.words(word("what")), Column.numbers(word("failures")), Column.numbers(word("lasts")),
                Column.numbers(word("lost")), Column.numbers(word("detected")), Column.numbers(word("recovered")));
        blocks.add(new Block.Heading(word("zooms")));
        blocks.add(new Block.Table(columns, zooms.stream().map(this::row).toList()));
        blocks.add(new Block.Paragraph(word("zooms.help"), Tone.MUTED));
    }

    private Row row(Zoom zoom) {
        var effect = zoom.effect();
        return Row.line(Cell.of(name(zoom.subject())), Cell.of(number(zoom.failuresAYear())),
                Cell.of(time(effect.fault().lasts())),
                Cell.of(Figures.whole(effect.failed()) + " / " + Figures.whole(zoom.sent())), Cell.of(time(effect.detected())),
                Cell.of(time(effect.recovered()))).about(zoom.subject().component());
    }

    private String time(@Nullable Duration duration) {
        return duration == null ? word("never") : LoadFigures.time(duration.toMillis() / 1e3);
    }

    private String name(Subject subject) {
        return subject.name() + " · " + subject.cause().label().in(language);
    }

    private String word(String key, Object... arguments) {
        return Message.of(YearsSection.class, "years." + key, arguments).in(language);
    }
}
