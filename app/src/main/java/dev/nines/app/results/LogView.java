package dev.nines.app.results;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

import dev.nines.app.playback.LogLine;
import org.jspecify.annotations.Nullable;

/// What happened in a run, a line each; the last one until the moment that is seen is selected.
final class LogView extends ListView<LogLine> {

    private static final double WIDTH = 288;
    /// What happens at the moment that is seen has happened.
    private static final double HAIR = 1e-6;

    /// Whether a line is selected by the time that is seen and not by a person.
    private boolean following;

    /// @param chosen told of what a person selects
    LogView(String name, Consumer<LogLine> chosen) {
        getStyleClass().add("play-log");
        setAccessibleText(name);
        setPrefWidth(WIDTH);
        setPlaceholder(new Label());
        setCellFactory(_ -> new LogCell());
        getSelectionModel().selectedItemProperty().addListener((_, _, line) -> {
            if (line != null && !following) {
                chosen.accept(line);
            }
        });
    }

    /// Shows a log.
    void show(List<LogLine> lines) {
        int known = getItems().size();
        following = true;
        if (known > 0 && known <= lines.size() && getItems().equals(lines.subList(0, known))) {
            getItems().addAll(lines.subList(known, lines.size()));
        } else {
            getItems().setAll(lines);
        }
        following = false;
    }

    /// Selects what happened last until a time of the clock.
    void follow(double until) {
        int last = -1;
        while (last + 1 < getItems().size() && getItems().get(last + 1).at() <= until + HAIR) {
            last++;
        }
        int selected = getSelectionModel().getSelectedIndex();
        boolean same = selected >= 0 && last >= 0 && getItems().get(selected).at() == getItems().get(last).at();
        if (last != selected && !same) {
            following = true;
            getSelectionModel().clearAndSelect(last);
            scrollTo(Math.max(0, last - 1));
            following = false;
        }
    }

    /// What happened and when.
    private static final class LogCell extends ListCell<LogLine> {

        @Override
        protected void updateItem(@Nullable LogLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty || line == null ? null : line.words());
            setWrapText(true);
            setPrefWidth(0);
        }
    }
}
