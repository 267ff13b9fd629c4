package dev.nines.app.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

import dev.nines.analysis.deployment.DeploymentComparison;
import dev.nines.analysis.deployment.StrategyStudy;
import dev.nines.app.look.Texts;
import dev.nines.app.look.Tones;
import dev.nines.app.report.DeploymentColumn;
import dev.nines.app.report.Tone;
import dev.nines.diagrams.mark.Font;
import dev.nines.diagrams.text.TextMeasure;
import dev.nines.model.release.StrategyWords;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Strategies side by side: the best and the worst of each column marked, the impossible ones last and grey.
final class StrategyTable extends TableView<StrategyStudy> {

    private static final Font FONT = Font.regular(12.5);
    private static final double MARGIN = 26;
    private static final double LEAST = 70;
    private static final double NAME = 216;
    private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");

    private final Texts texts;
    private boolean bad;
    private @Nullable StrategyStudy recommended;

    StrategyTable(Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("dense", "strategy-table");
        setAccessibleText(texts.of("deployment.strategies"));
        setMinHeight(0);
        setPlaceholder(new Label());
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setRowFactory(_ -> new StudyRow());
    }

    /// Shows strategies; those that were chosen stay chosen, else the recommended one is.
    void show(DeploymentComparison comparison, boolean badRelease) {
        bad = badRelease;
        recommended = comparison.recommended();
        var chosen = getSelectionModel().getSelectedItems().stream().map(study -> study.strategy().name()).toList();
        var sorted = new ArrayList<>(comparison.studies());
        sorted.sort(Comparator.comparing(study -> study.impossible() != null));
        var columns = new ArrayList<TableColumn<StrategyStudy, ?>>();
        columns.add(names());
        for (var column : DeploymentColumn.of(bad)) {
            columns.add(figures(column, sorted));
        }
        getColumns().setAll(columns);
        getItems().setAll(sorted);
        for (var study : sorted) {
            if (chosen.contains(study.strategy().name())) {
                getSelectionModel().select(study);
            }
        }
        if (getSelectionModel().isEmpty()) {
            getSelectionModel().select(recommended == null ? sorted.getFirst() : recommended);
        }
    }

    private String name(StrategyStudy study) {
        return StrategyWords.title(study.strategy()).in(texts.language());
    }

    private TableColumn<StrategyStudy, StrategyStudy> names() {
        var column = new TableColumn<StrategyStudy, StrategyStudy>(texts.of("deployment.strategy"));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new Name());
        column.setComparator(Comparator.comparing(this::name));
        column.setReorderable(false);
        column.setPrefWidth(NAME);
        column.getStyleClass().add("first");
        return column;
    }

    private TableColumn<StrategyStudy, StrategyStudy> figures(DeploymentColumn figure, List<StrategyStudy> studies) {
        var column = new TableColumn<StrategyStudy, StrategyStudy>();
        var title = new Label(figure.title(texts.language()));
        title.setTooltip(new Tooltip(figure.help(texts.language())));
        column.setGraphic(title);
        column.setId("column-" + figure.key());
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        var values = studies.stream().mapToDouble(study -> figure.value(study, bad)).filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        var marks = values.length < 2 || values[0] == values[values.length - 1]
                ? new double[]{Double.NaN, Double.NaN}
                : new double[]{values[0], values[values.length - 1]};
        column.setCellFactory(
                _ -> new FigureCell(figure, marks[figure.moreIsBetter() ? 1 : 0], marks[figure.moreIsBetter() ? 0 : 1]));
        column.setComparator(Comparator.comparingDouble(study -> figure.value(study, bad)));
        column.setReorderable(false);
        column.getStyleClass().add("figures");
        var width = TextMeasure.width(figure.title(texts.language()), FONT);
        for (var study : studies) {
            width = Math.max(width, TextMeasure.width(figure.words(study, bad), FONT));
        }
        column.setPrefWidth(Math.max(LEAST, width + MARGIN));
        return column;
    }

    /// The impossible ones stand back.
    private final class StudyRow extends TableRow<StrategyStudy> {

        StudyRow() {
            HoverTip.on(this, () -> {
                var study = getItem();
                return study == null || study.impossible() == null ? "" : texts.say(study.impossible());
            });
        }

        @Override
        protected void updateItem(@Nullable StrategyStudy study, boolean empty) {
            super.updateItem(study, empty);
            pseudoClassStateChanged(IMPOSSIBLE, study != null && study.impossible() != null);
        }
    }

    /// The name of a strategy; the recommended one has a tick.
    private final class Name extends TableCell<StrategyStudy, StrategyStudy> {

        @Override
        protected void updateItem(@Nullable StrategyStudy study, boolean empty) {
            super.updateItem(study, empty);
            boolean best = study != null && recommended != null && study.strategy().equals(recommended.strategy());
            setText(empty || study == null ? null : name(study));
            setGraphic(best && !empty ? new FontIcon(Feather.CHECK) : null);
            setAccessibleHelp(best ? texts.of("deployment.recommended", getText()) : null);
        }
    }

    /// A figure; the best and the worst of a column are said to be that.
    private final class FigureCell extends TableCell<StrategyStudy, StrategyStudy> {

        private final DeploymentColumn figure;
        private final double best;
        private final double worst;

        FigureCell(DeploymentColumn figure, double best, double worst) {
            this.figure = figure;
            this.best = best;
            this.worst = worst;
        }

        @Override
        protected void updateItem(@Nullable StrategyStudy study, boolean empty) {
            super.updateItem(study, empty);
            Tones.undress(this);
            setAccessibleHelp(null);
            if (empty || study == null) {
                setText(null);
                return;
            }
            double value = figure.value(study, bad);
            setText(figure.words(study, bad));
            if (value == best || value == worst) {
                Tones.dress(this, value == best ? Tone.GOOD : Tone.BAD);
                setAccessibleHelp(texts.of(value == best ? "deployment.best" : "deployment.worst"));
            }
        }
    }
}
