package dev.nines.app.results;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

import dev.nines.analysis.simulation.Occurrence;
import dev.nines.app.report.LogWords;
import dev.nines.model.Architecture;
import org.jspecify.annotations.Nullable;

/// What happened in a run, a line each; the last one until the moment that is seen is selected.
final class LogView extends ListView<LogView.Entry> {

    private static final double WIDTH = 288;

    /// A line of the log.
    record Entry(Occurrence occurrence, String words) {}

    /// Whether a line is selected by the time that is seen and not by a person.
    private boolean following;

    /// @param chosen told of what a person selects
    LogView(String name, Consumer<Occurrence> chosen) {
        getStyleClass().add("play-log");
        setAccessibleText(name);
        setPrefWidth(WIDTH);
        setPlaceholder(new Label());
        setCellFactory(_ -> new LogCell());
        getSelectionModel().selectedItemProperty().addListener((_, _, entry) -> {
            if (entry != null && !following) {
                chosen.accept(entry.occurrence());
            }
        });
    }

    /// Shows a log.
    ///
    /// @param start the time of the day at which the run began
    void show(Architecture design, Duration start, List<Occurrence> log, Locale language) {
        int known = getItems().size();
        var words = LogWords.of(design, start, log, language);
        var lines = IntStream.range(0, log.size()).mapToObj(at -> new Entry(log.get(at), words.get(at))).toList();
        following = true;
        if (known > 0 && known <= lines.size() && getItems().equals(lines.subList(0, known))) {
            getItems().addAll(lines.subList(known, lines.size()));
        } else {
            getItems().setAll(lines);
        }
        following = false;
    }

    /// Selects what happened last until a time since the beginning.
    void follow(Duration until) {
        int last = -1;
        while (last + 1 < getItems().size() && getItems().get(last + 1).occurrence().at().compareTo(until) <= 0) {
            last++;
        }
        int selected = getSelectionModel().getSelectedIndex();
        boolean same = selected >= 0 && last >= 0
                && getItems().get(selected).occurrence().at().equals(getItems().get(last).occurrence().at());
        if (last != selected && !same) {
            following = true;
            getSelectionModel().clearAndSelect(last);
            scrollTo(Math.max(0, last - 1));
            following = false;
        }
    }

    /// What happened and when.
    private static final class LogCell extends ListCell<Entry> {

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(empty || entry == null ? null : entry.words());
            setWrapText(true);
            setPrefWidth(0);
        }
    }
}
