package dev.nines.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dev.nines.analysis.deployment.DeploymentComparison;
import dev.nines.analysis.deployment.DeploymentFigures;
import dev.nines.analysis.deployment.StrategyStudy;
import dev.nines.model.release.StrategyWords;
import dev.nines.model.text.Message;

/// The strategies of a comparison side by side: a good release, a bad one, and what each needs.
final class DeploymentTables {

    /// Widest name of a strategy in plain text, so that the figures have room beside it.
    private static final int NAME = 17;
    private static final int WIDE = 28;
    /// Share of the requests above which a loss is no trifle.
    private static final double MANY = 0.01;

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
        return table(false, NAME, DeploymentColumn.TAKES, DeploymentColumn.CAPACITY, DeploymentColumn.LOAD, DeploymentColumn.LOST,
                DeploymentColumn.SLOWED, DeploymentColumn.P99);
    }

    Block bad() {
        return table(true, WIDE, DeploymentColumn.NOTICED, DeploymentColumn.BACK, DeploymentColumn.LOST, DeploymentColumn.MET,
                DeploymentColumn.DOWN);
    }

    Block needs() {
        return table(false, NAME, DeploymentColumn.SERVERS, DeploymentColumn.ADDRESSES, DeploymentColumn.COST,
                DeploymentColumn.MIXED, DeploymentColumn.SESSIONS, DeploymentColumn.YEAR, DeploymentColumn.AVAILABLE);
    }

    private Block table(boolean bad, int most, DeploymentColumn... figures) {
        var columns = new ArrayList<Column>();
        columns.add(Column.words(word("deployment.strategy"), most));
        Stream.of(figures).map(figure -> Column.numbers(figure.title(language))).forEach(columns::add);
        var rows = new ArrayList<Row>();
        for (var study : possible()) {
            var played = bad ? study.bad() : study.good();
            if (played != null) {
                rows.add(row(study, Stream.of(figures).map(figure -> cell(figure, study, played, bad)).toList()));
            }
        }
        return new Block.Table(columns, rows);
    }

    private Row row(StrategyStudy study, List<Cell> figures) {
        boolean best = study.equals(comparison.recommended());
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of((best ? "▸ " : "") + StrategyWords.title(study.strategy()).in(language),
                best ? Tone.STRONG : Tone.PLAIN));
        cells.addAll(figures);
        return new Row(Row.Kind.LINE, cells);
    }

    private Cell cell(DeploymentColumn figure, StrategyStudy study, DeploymentFigures played, boolean bad) {
        boolean unpriced = figure == DeploymentColumn.COST && study.extraCost() == null;
        return Cell.of(unpriced ? word("deployment.unpriced") : figure.words(study, bad),
                tone(figure, study, played, figure.value(study, bad)));
    }

    private Tone tone(DeploymentColumn figure, StrategyStudy study, DeploymentFigures played, double value) {
        return switch (figure) {
            case CAPACITY -> value <= 0 ? Tone.BAD : value < 1 ? Tone.WARNING : Tone.GOOD;
            case LOAD -> LoadFigures.tone(value);
            case LOST, SLOWED -> value > MANY * played.sent().mean() ? Tone.BAD : value > 0 ? Tone.WARNING : Tone.GOOD;
            case DOWN -> value > 0 ? Tone.BAD : Tone.GOOD;
            case MET -> value > 0.5 ? Tone.BAD : Tone.PLAIN;
            case MIXED -> value > 0 && !comparison.question().release().mayMix() ? Tone.BAD : Tone.PLAIN;
            case ADDRESSES -> study.addresses() == null || study.addresses().fits() ? Tone.PLAIN : Tone.BAD;
            case COST -> study.extraCost() == null ? Tone.WARNING : Tone.PLAIN;
            case TAKES, P99, NOTICED, BACK, SESSIONS, SERVERS, YEAR, AVAILABLE -> Tone.PLAIN;
        };
    }

    private String word(String key) {
        return Message.of(DeploymentTables.class, key).in(language);
    }
}
