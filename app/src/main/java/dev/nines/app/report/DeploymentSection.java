package dev.nines.app.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.nines.analysis.deployment.Delivery;
import dev.nines.analysis.deployment.DeploymentComparison;
import dev.nines.analysis.deployment.StrategyStudy;
import dev.nines.diagrams.chart.Chart;
import dev.nines.diagrams.chart.Plot;
import dev.nines.diagrams.mark.Theme;
import dev.nines.diagrams.svg.FontEmbedding;
import dev.nines.diagrams.svg.SvgWriter;
import dev.nines.model.Architecture;
import dev.nines.model.quantity.Durations;
import dev.nines.model.release.StrategyWords;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// A release by several strategies, as part of a report: tables, the recommendation with its reasons, and what else there is to know.
public final class DeploymentSection {

    private static final double WIDTH = 960;
    /// So many equal batches are not listed one by one.
    private static final int MANY = 4;

    private final Architecture design;
    private final DeploymentComparison comparison;
    private final Locale language;
    private final DeploymentTables tables;
    private final List<Block> blocks = new ArrayList<>();

    private DeploymentSection(Architecture design, DeploymentComparison comparison, Locale language) {
        this.design = design;
        this.comparison = comparison;
        this.language = language;
        this.tables = new DeploymentTables(comparison, language);
    }

    /// All of it.
    ///
    /// @param illustrated whether with the time lines as pictures
    public static Section page(Architecture design, DeploymentComparison comparison, boolean illustrated, Locale language) {
        var section = new DeploymentSection(design, comparison, language);
        section.question();
        section.tables();
        section.recommendation();
        if (illustrated) {
            section.courses();
        }
        section.delivery();
        section.notes();
        return section.whole();
    }

    /// Sections in short, each of a release: the tables and the recommendation.
    public static List<Section> briefs(Architecture design, List<DeploymentComparison> comparisons, Locale language) {
        return numbered(comparisons.stream().map(comparison -> {
            var section = new DeploymentSection(design, comparison, language);
            section.question();
            section.tables();
            section.recommendation();
            return section.whole();
        }).toList());
    }

    /// Sections for a page, each of a release, with the time lines as pictures.
    public static List<Section> pages(Architecture design, List<DeploymentComparison> comparisons, Locale language) {
        return numbered(comparisons.stream().map(comparison -> page(design, comparison, true, language)).toList());
    }

    /// With ids of their own, where there are several.
    private static List<Section> numbered(List<Section> sections) {
        return IntStream.range(0, sections.size())
                .mapToObj(at -> new Section("deployments-" + (at + 1), sections.get(at).title(), sections.get(at).blocks()))
                .toList();
    }

    private Section whole() {
        var name = comparison.question().release().name();
        var title = word("deployment.title");
        return new Section("deployments", name.isEmpty() ? title : title + ": " + name, blocks);
    }

    private void question() {
        var question = comparison.question();
        var release = question.release();
        if (!release.name().isEmpty()) {
            blocks.add(new Block.Paragraph(
                    release.description().isEmpty() ? release.name() + "." : release.name() + ": " + release.description(),
                    Tone.PLAIN));
        }
        var targets = comparison.targets().stream().map(id -> Labels.of(design, id)).collect(Collectors.joining(", "));
        blocks.add(new Block.Paragraph(
                word(comparison.servers() > 0 ? "deployment.servers" : "deployment.functions", targets, comparison.servers(),
                        LogWords.clock(question.start()), question.runs()),
                Tone.MUTED));
        if (!comparison.complete()) {
            blocks.add(new Block.Paragraph(word("deployment.incomplete"), Tone.WARNING));
        }
    }

    private void tables() {
        if (tables.possible().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(word("deployment.good")));
        blocks.add(tables.good());
        blocks.add(new Block.Heading(word("deployment.bad")));
        blocks.add(tables.bad());
        blocks.add(new Block.Heading(word("deployment.needs")));
        blocks.add(tables.needs());
        blocks.add(new Block.Paragraph(word("deployment.explained", comparison.releasesPerYear()), Tone.MUTED));
    }

    private void recommendation() {
        blocks.add(new Block.Heading(word("deployment.recommendation")));
        var best = comparison.recommended();
        blocks.add(best == null
                ? new Block.Paragraph(word("deployment.recommended.none"), Tone.WARNING)
                : new Block.Paragraph(title(best) + ". " + StrategyWords.summary(best.strategy()).in(language),
                        Tone.STRONG));
        if (!comparison.reasons().isEmpty()) {
            blocks.add(new Block.Points(comparison.reasons().stream().map(reason -> reason.in(language)).toList()));
        }
    }

    private void courses() {
        for (var bad : List.of(false, true)) {
            var chart = DeploymentChart.aligned(comparison, bad, language);
            if (chart != null) {
                blocks.add(new Block.Heading(word(bad ? "deployment.bad" : "deployment.good")));
                blocks.add(new Block.Picture(drawn(chart, Theme.LIGHT), drawn(chart, Theme.DARK), chart.description()));
            }
        }
    }

    private static String drawn(Chart chart, Theme theme) {
        return SvgWriter.write(Plot.of(chart, theme, WIDTH, DeploymentChart.height(chart)).drawing(), FontEmbedding.NONE);
    }

    private void delivery() {
        var delivery = comparison.delivery();
        if (delivery == null) {
            return;
        }
        blocks.add(new Block.Heading(word("deployment.delivery", Labels.of(design, delivery.pipeline()))));
        var points = new ArrayList<String>();
        points.add(word("deployment.lead", time(delivery.leadTime()), stages(delivery)));
        points.add(word("deployment.failures", Figures.percent(delivery.changeFailureShare()),
                LoadFigures.number(delivery.releasesPerMonth()), Figures.percent(delivery.caught()),
                time(delivery.restoreTime())));
        tables.possible().stream().limit(1).forEach(study -> restored(study, delivery, points));
        blocks.add(new Block.Points(points));
    }

    /// How the time to take a bad release back, as played, stands to what the pipeline states.
    private void restored(StrategyStudy study, Delivery delivery, List<String> points) {
        var bad = study.bad();
        if (bad != null && bad.noticed() != null && bad.rollback() != null) {
            double seconds = bad.noticed().mean() + bad.rollback().mean();
            points.add(word("deployment.restored", title(study), AvailabilityFigures.minutes(seconds / 60),
                    time(delivery.restoreTime())));
        }
    }

    private static String stages(Delivery delivery) {
        return delivery.stages().stream().map(stage -> stage.name() + " " + time(stage.duration()))
                .collect(Collectors.joining(" → "));
    }

    private static String time(Duration duration) {
        return Durations.words(duration);
    }

    private void notes() {
        var possible = tables.possible();
        if (!possible.isEmpty()) {
            var shared = new LinkedHashSet<>(possible.getFirst().notes());
            possible.forEach(study -> shared.retainAll(study.notes()));
            blocks.add(new Block.Heading(word("deployment.notes")));
            shared.forEach(note -> blocks.add(new Block.Paragraph(sentence(note.in(language)), Tone.PLAIN)));
            blocks.add(new Block.Points(possible.stream().map(study -> notes(study, shared)).toList()));
        }
        var impossible = comparison.studies().stream().filter(study -> study.impossible() != null)
                .map(study -> title(study) + ": " + in(study.impossible())).toList();
        if (!impossible.isEmpty()) {
            blocks.add(new Block.Heading(word("deployment.impossible")));
            blocks.add(new Block.Points(impossible));
        }
    }

    private String in(@Nullable Message message) {
        return message == null ? "" : message.in(language);
    }

    /// @param shared notes of all strategies, which are said once
    private String notes(StrategyStudy study, Set<Message> shared) {
        var sentences = new ArrayList<String>();
        if (!study.batches().isEmpty()) {
            sentences.add(word("deployment.batches", study.batches().size(), batches(study.batches())));
        }
        if (study.ease() != null) {
            sentences.add(study.ease().in(language));
        }
        study.notes().stream().filter(note -> !shared.contains(note)).forEach(note -> sentences.add(note.in(language)));
        return title(study) + ": " + sentences.stream().map(DeploymentSection::sentence).collect(Collectors.joining(" "));
    }

    private static String batches(List<Integer> batches) {
        boolean alike = batches.size() > MANY && batches.stream().distinct().count() == 1;
        return alike
                ? batches.size() + " × " + batches.getFirst()
                : batches.stream().map(String::valueOf).collect(Collectors.joining(" + "));
    }

    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    private String title(StrategyStudy study) {
        return StrategyWords.title(study.strategy()).in(language);
    }

    private String word(String key, Object... arguments) {
        return Message.of(DeploymentSection.class, key, arguments).in(language);
    }
}
