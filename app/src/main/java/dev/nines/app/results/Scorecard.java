package dev.nines.app.results;

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
import dev.nines.app.results.ScoreTile.Tone;
import dev.nines.model.Architecture;
import dev.nines.model.Severity;
import dev.nines.model.catalogue.Regions;
import org.jspecify.annotations.Nullable;

/// The six answers in a row, one figure each, with what the last edit changed.
final class Scorecard extends HBox {

    private static final String NONE = "–";

    private final Look look;
    private final Texts texts;
    private final ScoreTile cost;
    private final ScoreTile availability;
    private final ScoreTile capacity;
    private final ScoreTile time;
    private final ScoreTile singlePoints;
    private final ScoreTile findings;

    /// A row of answers.
    ///
    /// @param open
    ///            shows one in full
    Scorecard(Look look, Consumer<Answer> open) {
        this.look = look;
        this.texts = look.texts(Scorecard.class);
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

    /// Shows answers, and by how much they changed.
    void show(@Nullable Answers before, Answers now) {
        showCost(before, now);
        showAvailability(before == null ? null : before.availability(), now.availability());
        showCapacity(before == null ? null : before.capacity(), now.capacity());
        showTime(before == null ? null : before.capacity(), now.capacity());
        showSinglePoints(before == null ? null : before.availability(), now.availability());
        showFindings(before, now);
    }

    private void showCost(@Nullable Answers before, Answers now) {
        var total = now.cost().total();
        var change = before == null ? null : total.amount().minus(before.cost().total().amount());
        cost.value(Figures.dollars(total.amount()), Tone.PLAIN);
        if (change == null || change.usd().signum() == 0) {
            cost.change("", Tone.PLAIN);
        } else {
            cost.change(Figures.change(change), change.usd().signum() > 0 ? Tone.WARNING : Tone.GOOD);
        }
        if (total.complete()) {
            cost.detail(texts.of("score.cost.where", place(now.design())), Tone.PLAIN);
        } else {
            cost.detail(texts.of("score.cost.unpriced", total.unpriced()), Tone.WARNING);
        }
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

    private void showAvailability(@Nullable AvailabilityReport before, AvailabilityReport now) {
        if (!now.used()) {
            availability.nothing(NONE, texts.of("score.capacity.none"));
            return;
        }
        var failing = now.service().unavailability().most();
        var objective = now.objective();
        availability.value(AvailabilityFigures.availability(failing),
                objective == null ? Tone.PLAIN : now.meetsObjective() ? Tone.GOOD : Tone.BAD);
        var minutes = now.service().minutesAYear();
        availability.change(before == null || !before.used() ? 0 : before.service().minutesAYear() - minutes, true,
                AvailabilityFigures::minutes);
        var down = AvailabilityFigures.minutes(minutes);
        availability.detail(objective == null
                ? texts.of("score.availability.down", down)
                : texts.of("score.availability.goal", down,
                        AvailabilityFigures.objective(objective)),
                Tone.PLAIN);
    }

    private void showCapacity(@Nullable CapacityReport before, CapacityReport now) {
        if (now.perSecond() == 0) {
            capacity.nothing(NONE, texts.of("score.capacity.none"));
            return;
        }
        var limit = now.limit();
        capacity.value(LoadFigures.rate(limit.perSecond()), now.carries() ? Tone.GOOD : Tone.BAD);
        capacity.change(before == null || before.perSecond() == 0 ? 0 : limit.perSecond() - before.limit().perSecond(),
                true, LoadFigures::rate);
        var resource = limit.resource();
        var factor = LoadFigures.multiple(limit.factor());
        capacity.detail(resource == null
                ? texts.of("score.capacity.of", factor)
                : texts.of("score.capacity.by", factor, texts.say(resource.label())), Tone.PLAIN);
    }

    private void showTime(@Nullable CapacityReport before, CapacityReport now) {
        if (now.perSecond() == 0) {
            time.nothing(NONE, texts.of("score.capacity.none"));
            return;
        }
        var objective = now.objective();
        time.value(LoadFigures.time(now.p99()), objective == null ? Tone.PLAIN : now.p99() <= objective ? Tone.GOOD : Tone.BAD);
        time.change(before == null || before.perSecond() == 0 ? 0 : now.p99() - before.p99(), false, LoadFigures::time);
        time.detail(Double.isInfinite(now.p99())
                ? texts.of("score.time.unbounded")
                : objective == null
                        ? texts.of("score.time.peak")
                        : texts.of("score.time.goal", LoadFigures.time(objective)),
                Tone.PLAIN);
    }

    private void showSinglePoints(@Nullable AvailabilityReport before, AvailabilityReport now) {
        if (!now.used()) {
            singlePoints.nothing(NONE, texts.of("score.capacity.none"));
            return;
        }
        var count = now.cutSets().singlePoints().size();
        singlePoints.value(Figures.count(count), count == 0 ? Tone.GOOD : Tone.WARNING);
        singlePoints.change(before == null || !before.used() ? 0 : count - before.cutSets().singlePoints().size(), false,
                difference -> Figures.count(Math.round(difference)));
        singlePoints.detail(texts.of("score.single.pairs", now.cutSets().pairs().size()), Tone.PLAIN);
    }

    private void showFindings(@Nullable Answers before, Answers now) {
        var errors = now.count(Severity.ERROR);
        var warnings = now.count(Severity.WARNING);
        findings.value(Figures.count(now.problems().size()),
                errors > 0 ? Tone.BAD : warnings > 0 ? Tone.WARNING : Tone.GOOD);
        findings.change(before == null ? 0 : now.problems().size() - before.problems().size(), false,
                difference -> Figures.count(Math.round(difference)));
        findings.detail(now.problems().isEmpty()
                ? texts.of("score.findings.none")
                : texts.of("score.findings.split", errors, warnings, now.count(Severity.ADVICE)), Tone.PLAIN);
    }
}
