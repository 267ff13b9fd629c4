package dev.nines.app.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import dev.nines.analysis.exposure.ExposureReport;
import dev.nines.analysis.exposure.Opening;
import dev.nines.analysis.exposure.Passage;
import dev.nines.analysis.exposure.Purpose;
import dev.nines.analysis.exposure.Reach;
import dev.nines.analysis.exposure.Step;
import dev.nines.model.Architecture;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.text.Message;

/// What the networks of a design let through, as part of a report.
public final class ExposureSection {

    private static final int WIDEST_WAY = 72;

    private final Architecture architecture;
    private final Locale language;
    private final List<Block> blocks = new ArrayList<>();

    private ExposureSection(Architecture architecture, Locale language) {
        this.architecture = architecture;
        this.language = language;
    }

    /// The section: what the internet reaches, which connections are stopped, and in full every port with the way to it
    /// or what stops it, and how each subnet leaves.
    ///
    /// @param full whether ports and connections that are as they should be are listed too
    public static Section of(Architecture architecture, ExposureReport exposure, boolean full, Locale language) {
        var section = new ExposureSection(architecture, language);
        section.openings(exposure, full);
        section.passages(exposure, full);
        if (full) {
            section.waysOut(exposure);
            section.assumptions(exposure);
        }
        return new Section("exposure", section.word("exposure.title"), section.blocks);
    }

    private void openings(ExposureReport exposure, boolean full) {
        var shown = full ? exposure.openings() : exposure.reachable();
        if (shown.isEmpty()) {
            blocks.add(new Block.Paragraph(word("exposure.closed"), Tone.GOOD));
            return;
        }
        var columns = List.of(Column.words(word("exposure.component")), Column.numbers(word("exposure.port")),
                Column.words(word("exposure.purpose")), Column.words(word("exposure.from")),
                Column.words(word("exposure.way"), WIDEST_WAY));
        blocks.add(new Block.Heading(word("exposure.openings")));
        blocks.add(new Block.Table(columns, shown.stream().map(this::row).toList()));
    }

    private Row row(Opening opening) {
        var tone = switch (opening.reach()) {
            case NOWHERE -> Tone.GOOD;
            case BLOCKS -> Tone.PLAIN;
            case ANYWHERE -> opening.purpose() == Purpose.SERVICE ? Tone.PLAIN : Tone.BAD;
        };
        var from = opening.reach() == Reach.BLOCKS
                ? String.join(", ", opening.sources().stream().map(Cidr::toString).toList())
                : word("exposure.reach." + key(opening.reach()));
        return Row.line(Cell.of(label(opening)), Cell.of(Integer.toString(opening.port())),
                Cell.of(word("exposure.purpose." + key(opening.purpose()))), Cell.of(from, tone),
                Cell.of(way(opening.steps()), Tone.MUTED)).about(List.of(opening.component(), opening.program()));
    }

    /// What stops a packet, or else the whole way.
    private String way(List<Step> steps) {
        var stops = steps.stream().filter(step -> !step.passes()).toList();
        return String.join("; ", (stops.isEmpty() ? steps : stops).stream().map(step -> step.words().in(language))
                .toList());
    }

    private void passages(ExposureReport exposure, boolean full) {
        var shown = full ? exposure.passages() : exposure.stopped();
        if (shown.isEmpty()) {
            return;
        }
        var columns = List.of(Column.words(word("exposure.connection")), Column.numbers(word("exposure.port")),
                Column.words(word("exposure.passes")), Column.words(word("exposure.way"), WIDEST_WAY));
        blocks.add(new Block.Heading(word("exposure.passages")));
        blocks.add(new Block.Table(columns, shown.stream().map(this::row).toList()));
    }

    private Row row(Passage passage) {
        return Row.line(
                Cell.of(Labels.of(architecture, passage.from()) + " → " + Labels.of(architecture, passage.to())),
                Cell.of(Integer.toString(passage.port())),
                Cell.of(word(passage.open() ? "exposure.passes.yes" : "exposure.passes.no"),
                        passage.open() ? Tone.GOOD : Tone.BAD),
                Cell.of(way(passage.steps()), Tone.MUTED)).about(passage.connection());
    }

    private void waysOut(ExposureReport exposure) {
        if (exposure.waysOut().isEmpty()) {
            return;
        }
        var columns = List.of(Column.words(word("exposure.subnet")), Column.words(word("exposure.way-out")),
                Column.words(word("exposure.gateway")));
        var rows = new ArrayList<Row>();
        for (var way : exposure.waysOut()) {
            rows.add(Row.line(Cell.of(Labels.of(architecture, way.subnet())),
                    Cell.of(word("exposure.way-out." + key(way.kind()))),
                    Cell.of(way.gateway() == null ? "" : Labels.of(architecture, way.gateway())))
                    .about(Arrays.asList(way.subnet(), way.gateway())));
        }
        blocks.add(new Block.Heading(word("exposure.ways-out")));
        blocks.add(new Block.Table(columns, rows));
    }

    private void assumptions(ExposureReport exposure) {
        if (!exposure.assumptions().isEmpty()) {
            blocks.add(new Block.Heading(word("assumptions")));
            blocks.add(new Block.Points(
                    exposure.assumptions().stream().map(assumption -> assumption.in(language)).toList()));
        }
    }

    private String label(Opening opening) {
        var component = Labels.of(architecture, opening.component());
        return opening.program().equals(opening.component())
                ? component
                : component + " · " + Labels.of(architecture, opening.program());
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String word(String key, Object... arguments) {
        return Message.of(ExposureSection.class, key, arguments).in(language);
    }
}
