package dev.nines.app.window;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.nines.app.look.Texts;
import dev.nines.app.recovery.Lost;

/// Offers what a crash left unsaved: each design can be opened or discarded now, or left for the next start.
final class RecoveryDialog extends Dialog<ButtonType> {

    private static final double WIDE = 560;
    private static final double ROW = 60;
    private static final int MOST_ROWS = 6;

    private final Shell shell;
    private final Texts texts;
    private final VBox rows = new VBox(8);
    private final List<Lost> left;

    private RecoveryDialog(Shell shell, List<Lost> lost) {
        this.shell = shell;
        this.left = new ArrayList<>(lost);
        this.texts = shell.look().texts(RecoveryDialog.class);
        setTitle(texts.of("title"));
        setHeaderText(texts.of("lost.title", lost.size()));
        var words = new Label(texts.of("lost.words"));
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        rows.getStyleClass().add("problem-list");
        lost.forEach(one -> rows.getChildren().add(row(one)));
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(ROW * Math.min(MOST_ROWS, lost.size()));
        getDialogPane().setContent(new VBox(12, words, scroll));
        getDialogPane().setPrefWidth(WIDE);
        var all = new ButtonType(texts.of("lost.all"), ButtonData.YES);
        var later = new ButtonType(texts.of("lost.later"), ButtonData.CANCEL_CLOSE);
        getDialogPane().getButtonTypes().addAll(later, all);
        shell.asking().dressed(this);
        setResultConverter(button -> {
            if (button == all) {
                left.stream().filter(one -> one.reading().architecture() != null).forEach(shell.opening()::recover);
            }
            return button;
        });
    }

    /// Looks in the background for what was lost, and offers it over the first window.
    static void offer(Windows windows) {
        try {
            windows.background().execute(() -> {
                var lost = windows.recovery().lost();
                if (!lost.isEmpty()) {
                    Platform.runLater(() -> windows.shells().stream().findFirst().ifPresent(shell -> show(shell, lost)));
                }
            });
        } catch (RejectedExecutionException _) {
            // the last window has closed
        }
    }

    /// Offers on demand, and says so where nothing was lost.
    static void ask(Shell shell) {
        shell.windows().background().execute(() -> {
            var lost = shell.windows().recovery().lost();
            Platform.runLater(() -> {
                if (lost.isEmpty()) {
                    shell.say(shell.look().texts(RecoveryDialog.class).of("lost.none"));
                } else {
                    show(shell, lost);
                }
            });
        });
    }

    static void show(Shell shell, List<Lost> lost) {
        new RecoveryDialog(shell, lost).show();
    }

    private HBox row(Lost lost) {
        var name = new Label(lost.name());
        name.getStyleClass().add("problem-message");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        var details = new Label(details(lost));
        details.getStyleClass().add("muted");
        details.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        var words = new VBox(2, name, details);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(8, words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("lost");
        if (lost.reading().architecture() == null) {
            row.getChildren().add(
                    button("lost.why", lost, () -> shell.asking().problems(lost.place().toString(), lost.reading().problems())));
        } else {
            row.getChildren().add(button("lost.open", lost, () -> {
                shell.opening().recover(lost);
                done(lost, row);
            }));
        }
        row.getChildren().add(button("lost.discard", lost, () -> discard(lost, row)));
        return row;
    }

    private Button button(String key, Lost lost, Runnable act) {
        var button = new Button(texts.of(key));
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(texts.of(key) + ": " + lost.name());
        button.setOnAction(_ -> act.run());
        return button;
    }

    private String details(Lost lost) {
        var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(shell.look().language()).withZone(ZoneId.systemDefault()).format(lost.changed());
        var folder = lost.file() == null || lost.file().getParent() == null
                ? texts.of("lost.fresh")
                : lost.file().getParent().toString();
        return texts.of("lost.details", when, lost.changes(), folder);
    }

    private void discard(Lost lost, HBox row) {
        try {
            shell.windows().recovery().discard(lost);
            done(lost, row);
        } catch (IOException problem) {
            shell.asking().failed(texts.of("lost.stays", lost.place()), String.valueOf(problem.getLocalizedMessage()));
        }
    }

    private void done(Lost lost, HBox row) {
        left.remove(lost);
        rows.getChildren().remove(row);
        if (rows.getChildren().isEmpty()) {
            setResult(ButtonType.CLOSE);
            close();
        }
    }
}
