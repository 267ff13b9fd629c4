package dev.nines.app.results;

import java.util.Map;
import java.util.function.Consumer;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import dev.nines.analysis.availability.AvailabilityReport;
import dev.nines.analysis.capacity.CapacityReport;
import dev.nines.app.document.Answers;
import dev.nines.app.look.Figures;
import dev.nines.app.look.Look;
import dev.nines.app.look.Texts;
import dev.nines.app.report.AvailabilityFigures;
import dev.nines.app.report.LoadFigures;
import dev.nines.app.report.Tone;
import dev.nines.app.results.ScoreTile.Score;
import dev.nines.app.results.ScoreTile.Words;
import dev.nines.model.Architecture;
import dev.nines.model.Severity;
import dev.nines.model.catalogue.Regions;
import org.jspecify.annotations.Nullable;

/// The six answers in a row, one figure each, with what the last edit changed.
final class ScoreRow extends HBox {

    private static final String NONE = "–";

    private final Look look;
    private final Texts texts;
    private final ScoreTile cost;
    private final ScoreTile availability;
    private final ScoreTile capacity;
    private final ScoreTile time;
    private final ScoreTile singlePoints;
    private final ScoreTile findings;
    /// The answers worked on last; known to the background alone.
    private @Nullable Answers worked;

    /// A row of answers.
    ///
    /// @param open
    ///            shows one in full
    ScoreRow(Look look, Consumer<Answer> open) {
        this.look = look;
        this.texts = look.texts(ScoreRow.class);
        getStyleClass().add("scorecard");
        cost = tile("score.cost", open, Answer.COST);
        availability = tile("score.availability", open, Answer.AVAILABILITY);
        capacity = tile("score.capacity", open, Answer.CAPACITY);
        time = tile("score.time", open, Answer.CAPACITY);
        singlePoints = tile("score.single", open, Answer.AVAILABILITY);
        findings = tile("score.findings", open, Answer.FINDINGS);
    }

    private ScoreTile tile(String key, Consumer<Answer> open, Answer answer) {
        var tile = new ScoreTile(texts.of(key), () -> open.accept(answer));
        HBox.setHgrow(tile, Priority.ALWAYS);
        getChildren().add(tile);
        return tile;
    }

    /// Works out the figures and by how much they changed, in the background; what it returns shows them.
    Runnable prepare(Answers now) {
        var before = worked;
        if (now.equals(before)) {
            return () -> {};
        }
        worked = now;
        var were = before == null ? null : before.availability();
        var carried = before == null ? null : before.capacity();
        var scores = Map.of(cost, cost(before, now), availability, availability(were, now.availability()), capacity,
                capacity(carried, now.capacity()), time, time(carried, now.capacity()), singlePoints,
                singlePoints(were, now.availability()), findings, findings(before, now));
        return () -> scores.forEach(ScoreTile::show);
    }

    private Score none() {
        return new Score(Words.plain(NONE), Words.NONE, Words.plain(texts.of("score.capacity.none")));
    }

    private Score cost(@Nullable Answers before, Answers now) {
        var total = now.cost().total();
        var change = before == null ? null : total.amount().minus(before.cost().total().amount());
        return new Score(Words.plain(Figures.dollars(total.amount())),
                change == null || change.usd().signum() == 0
                        ? Words.NONE
                        : new Words(Figures.change(change), change.usd().signum() > 0 ? Tone.WARNING : Tone.GOOD),
                total.complete()
                        ? Words.plain(texts.of("score.cost.where", place(now.design())))
                        : new Words(texts.of("score.cost.unpriced", total.unpriced()), Tone.WARNING));
    }

    private String place(Architecture design) {
        var codes = design.components().stream().map(design::region).distinct().toList();
        if (codes.size() > 1) {
            return texts.of("score.regions", codes.size());
        }
        var code = codes.isEmpty() ? design.assumptions().defaultRegion() : codes.getFirst();
        var region = Regions.find(code);
        return region == null ? code : region.city(look.language());
    }

    private Score availability(@Nullable AvailabilityReport before, AvailabilityReport now) {
        if (!now.used()) {
            return none();
        }
        var failing = now.service().unavailability().most();
        var objective = now.objective();
        var minutes = now.service().minutesAYear();
        var down = AvailabilityFigures.minutes(minutes);
        return new Score(new Words(AvailabilityFigures.availability(failing),
                objective == null ? Tone.PLAIN : now.meetsObjective() ? Tone.GOOD : Tone.BAD),
                ScoreTile.change(before == null || !before.used() ? 0 : before.service().minutesAYear() - minutes, true,
                        AvailabilityFigures::minutes),
                Words.plain(objective == null
                        ? texts.of("score.availability.down", down)
                        : texts.of("score.availability.goal", down, AvailabilityFigures.objective(objective))));
    }

    private Score capacity(@Nullable CapacityReport before, CapacityReport now) {
        if (now.perSecond() == 0) {
            return none();
        }
        var limit = now.limit();
        var resource = limit.resource();
        var factor = LoadFigures.multiple(limit.factor());
        return new Score(new Words(LoadFigures.rate(limit.perSecond()), now.carries() ? Tone.GOOD : Tone.BAD),
                ScoreTile.change(
                        before == null || before.perSecond() == 0 ? 0 : limit.perSecond() - before.limit().perSecond(), true,
                        LoadFigures::rate),
                Words.plain(resource == null
                        ? texts.of("score.capacity.of", factor)
                        : texts.of("score.capacity.by", factor, texts.say(resource.label()))));
    }

    private Score time(@Nullable CapacityReport before, CapacityReport now) {
        if (now.perSecond() == 0) {
            return none();
        }
        var objective = now.objective();
        return new Score(new Words(LoadFigures.time(now.p99()),
                objective == null ? Tone.PLAIN : now.p99() <= objective ? Tone.GOOD : Tone.BAD),
                ScoreTile.change(before == null || before.perSecond() == 0 ? 0 : now.p99() - before.p99(), false,
                        LoadFigures::time),
                Words.plain(Double.isInfinite(now.p99())
                        ? texts.of("score.time.unbounded")
                        : objective == null
                                ? texts.of("score.time.peak")
                                : texts.of("score.time.goal", LoadFigures.time(objective))));
    }

    private Score singlePoints(@Nullable AvailabilityReport before, AvailabilityReport now) {
        if (!now.used()) {
            return none();
        }
        var count = now.cutSets().singlePoints().size();
        return new Score(new Words(Figures.count(count), count == 0 ? Tone.GOOD : Tone.WARNING),
                ScoreTile.change(before == null || !before.used() ? 0 : count - before.cutSets().singlePoints().size(), false,
                        difference -> Figures.count(Math.round(difference))),
                Words.plain(texts.of("score.single.pairs", now.cutSets().pairs().size())));
    }

    private Score findings(@Nullable Answers before, Answers now) {
        var errors = now.count(Severity.ERROR);
        var warnings = now.count(Severity.WARNING);
        return new Score(new Words(Figures.count(now.problems().size()),
                errors > 0 ? Tone.BAD : warnings > 0 ? Tone.WARNING : Tone.GOOD),
                ScoreTile.change(before == null ? 0 : now.problems().size() - before.problems().size(), false,
                        difference -> Figures.count(Math.round(difference))),
                Words.plain(now.problems().isEmpty()
                        ? texts.of("score.findings.none")
                        : texts.of("score.findings.split", errors, warnings, now.count(Severity.ADVICE))));
    }
}
