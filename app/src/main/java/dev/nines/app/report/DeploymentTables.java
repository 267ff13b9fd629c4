package dev.nines.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.nines.analysis.deployment.AddressDemand;
import dev.nines.analysis.deployment.DeploymentComparison;
import dev.nines.analysis.deployment.DeploymentFigures;
import dev.nines.analysis.deployment.StrategyStudy;
import dev.nines.analysis.simulation.statistics.Interval;
import dev.nines.model.release.StrategyWords;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// The strategies of a comparison side by side: a good release, a bad one, and what each needs.
final class DeploymentTables {

    /// Widest name of a strategy in plain text, so that the figures have room beside it.
    private static final int NAME = 17;
    private static final int WIDE = 28;
    /// Share of the requests above which a loss is no trifle.
    private static final double MANY = 0.01;
    private static final double MINUTES_A_YEAR = 365.25 * 24 * 60;

    private final DeploymentComparison comparison;
    private final Locale language;

    DeploymentTables(DeploymentComparison comparison, Locale language) {
        this.comparison = comparison;
        this.language = language;
    }

    /// Those that can be done.
    List<StrategyStudy> possible() {
        return comparison.studies().stream().filter(study -> study.impossible() == null).toList();
    }

    Block good() {
        var columns = columns(NAME, "takes", "capacity", "load", "lost", "slowed", "p99");
        var rows = new ArrayList<Row>();
        for (var study : possible()) {
            var good = study.good();
            if (good != null) {
                rows.add(row(study, Cell.of(Estimates.time(good.duration())), capacity(good.lowestCapacity()),
                        load(good.peakUtilisation()), lost(good.failed(), good), lost(good.slowed(), good),
                        Cell.of(Estimates.milliseconds(good.p99()))));
            }
        }
        return new Block.Table(columns, rows);
    }

    Block bad() {
        var columns = columns(WIDE, "noticed", "back", "lost", "met", "down");
        var rows = new ArrayList<Row>();
        for (var study : possible()) {
            var bad = study.bad();
            if (bad != null) {
                rows.add(row(study, Cell.of(Estimates.time(bad.noticed())), Cell.of(Estimates.time(bad.rollback())),
                        lost(bad.failed(), bad), met(bad), down(bad)));
            }
        }
        return new Block.Table(columns, rows);
    }

    Block needs() {
        var columns = columns(WIDE, "servers", "addresses", "cost", "mixed", "sessions", "year");
        var rows = new ArrayList<Row>();
        for (var study : possible()) {
            var good = study.good();
            if (good != null) {
                var cost = study.extraCost();
                rows.add(row(study, Cell.of(Estimates.count(good.peakServers())), addresses(study.addresses()),
                        Cell.of(cost == null ? word("deployment.unpriced") : Figures.money(cost),
                                cost == null ? Tone.WARNING : Tone.PLAIN),
                        mixed(good), Cell.of(Estimates.percent(good.sessionsLost())), Cell.of(year(study.downtimeShare()))));
            }
        }
        return new Block.Table(columns, rows);
    }

    /// A share of a year as the time it would be.
    static String year(double share) {
        return AvailabilityFigures.minutes(share * MINUTES_A_YEAR);
    }

    private List<Column> columns(int most, String... names) {
        var columns = new ArrayList<Column>();
        columns.add(Column.words(word("deployment.strategy"), most));
        for (var name : names) {
            columns.add(Column.numbers(word("deployment.column." + name)));
        }
        return columns;
    }

    private Row row(StrategyStudy study, Cell... figures) {
        boolean best = study.equals(comparison.recommended());
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of((best ? "▸ " : "") + name(study), best ? Tone.STRONG : Tone.PLAIN));
        cells.addAll(List.of(figures));
        return new Row(Row.Kind.LINE, cells);
    }

    private String name(StrategyStudy study) {
        return StrategyWords.title(study.strategy()).in(language);
    }

    private static Cell capacity(Interval share) {
        return Cell.of(Estimates.percent(share),
                share.mean() <= 0 ? Tone.BAD : share.mean() < 1 ? Tone.WARNING : Tone.GOOD);
    }

    private static Cell load(Interval utilisation) {
        return Cell.of(Estimates.percent(utilisation), LoadFigures.tone(utilisation.mean()));
    }

    private static Cell lost(Interval lost, DeploymentFigures figures) {
        double share = figures.sent().mean() > 0 ? lost.mean() / figures.sent().mean() : 0;
        return Cell.of(Estimates.count(lost), share > MANY ? Tone.BAD : share > 0 ? Tone.WARNING : Tone.GOOD);
    }

    private static Cell met(DeploymentFigures bad) {
        return Cell.of(Estimates.percent(bad.badShare()), bad.badShare().mean() > 0.5 ? Tone.BAD : Tone.PLAIN);
    }

    private static Cell down(DeploymentFigures figures) {
        return Cell.of(Estimates.time(figures.downSeconds()), figures.downSeconds().mean() > 0 ? Tone.BAD : Tone.GOOD);
    }

    private Cell mixed(DeploymentFigures good) {
        boolean risk = !comparison.question().release().mayMix() && good.mixedSeconds().mean() > 0;
        return Cell.of(Estimates.time(good.mixedSeconds()), risk ? Tone.BAD : Tone.PLAIN);
    }

    private Cell addresses(@Nullable AddressDemand addresses) {
        return addresses == null
                ? Cell.of(Estimates.NONE)
                : Cell.of(addresses.further() + " / " + Figures.whole(addresses.free()),
                        addresses.fits() ? Tone.PLAIN : Tone.BAD);
    }

    private String word(String key, Object... arguments) {
        return Message.of(DeploymentTables.class, key, arguments).in(language);
    }
}
