package dev.nines.app.results;

import java.util.function.IntConsumer;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import dev.nines.analysis.capacity.CapacityReport;
import dev.nines.analysis.network.NetworkReport;
import dev.nines.analysis.network.SubnetReport;
import dev.nines.analysis.network.VpcReport;
import dev.nines.app.document.Answers;
import dev.nines.app.look.Figures;
import dev.nines.app.look.Look;
import dev.nines.app.look.Texts;
import dev.nines.app.report.LoadFigures;
import dev.nines.app.results.ScoreTile.Tone;
import dev.nines.model.Architecture;
import dev.nines.model.Severity;
import dev.nines.model.catalogue.Regions;
import org.jspecify.annotations.Nullable;

/// The answers in a row, one figure each.
final class Scorecard extends HBox {

    private final Look look;
    private final Texts texts;
    private final ScoreTile cost;
    private final ScoreTile capacity;
    private final ScoreTile addresses;
    private final ScoreTile problems;

    /// A row of answers.
    ///
    /// @param open
    ///            shows the tab of a place in full
    Scorecard(Look look, IntConsumer open) {
        this.look = look;
        this.texts = look.texts(Scorecard.class);
        getStyleClass().add("scorecard");
        cost = tile("score.cost", open, 0);
        capacity = tile("score.capacity", open, 3);
        addresses = tile("score.addresses", open, 1);
        problems = tile("score.problems", open, 2);
    }

    private ScoreTile tile(String key, IntConsumer open, int place) {
        var tile = new ScoreTile(texts.of(key), () -> open.accept(place));
        HBox.setHgrow(tile, Priority.ALWAYS);
        getChildren().add(tile);
        return tile;
    }

    /// Shows answers, and by how much they changed.
    void show(@Nullable Answers before, Answers now) {
        showCost(before, now);
        showCapacity(now.capacity());
        showAddresses(now.network(), now.design());
        showProblems(now);
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

    private void showCapacity(CapacityReport report) {
        if (report.perSecond() == 0) {
            capacity.value("–", Tone.PLAIN);
            capacity.change("", Tone.PLAIN);
            capacity.detail(texts.of("score.capacity.none"), Tone.PLAIN);
            return;
        }
        capacity.value(LoadFigures.rate(report.limit().perSecond()), report.carries() ? Tone.GOOD : Tone.BAD);
        capacity.change(texts.of("score.capacity.of", LoadFigures.multiple(report.limit().factor())), Tone.PLAIN);
        capacity.detail("p99 " + LoadFigures.time(report.p99()), Tone.PLAIN);
    }

    private void showAddresses(NetworkReport network, Architecture design) {
        if (network.vpcs().isEmpty()) {
            addresses.value("–", Tone.PLAIN);
            addresses.change("", Tone.PLAIN);
            addresses.detail(texts.of("score.addresses.none"), Tone.PLAIN);
            return;
        }
        var peak = network.vpcs().stream().mapToLong(VpcReport::peak).sum();
        var capacity = network.vpcs().stream().mapToLong(VpcReport::capacity).sum();
        var fullest = network.subnets()
                .reduce((one, other) -> one.shareAtPeak() >= other.shareAtPeak() ? one : other);
        var tooFew = network.subnets().anyMatch(subnet -> subnet.freeAtPeak() < 0);
        addresses.value(Figures.count(peak), tooFew ? Tone.BAD : Tone.PLAIN);
        addresses.change(texts.of("score.addresses.of", Figures.count(capacity)), Tone.PLAIN);
        addresses.detail(fullest.map(subnet -> fullest(subnet, design)).orElse(""), Tone.PLAIN);
    }

    private String fullest(SubnetReport subnet, Architecture design) {
        var component = design.find(subnet.subnet());
        return texts.of("score.addresses.fullest",
                component == null ? subnet.subnet().value() : component.label(), Figures.count(subnet.peak()),
                Figures.count(subnet.usable()));
    }

    private void showProblems(Answers now) {
        var errors = now.count(Severity.ERROR);
        var warnings = now.count(Severity.WARNING);
        problems.value(Figures.count(now.problems().size()),
                errors > 0 ? Tone.BAD : warnings > 0 ? Tone.WARNING : Tone.GOOD);
        problems.detail(now.problems().isEmpty()
                ? texts.of("score.problems.none")
                : texts.of("score.problems.split", errors, warnings, now.count(Severity.ADVICE)), Tone.PLAIN);
    }
}
