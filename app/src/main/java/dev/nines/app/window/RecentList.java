package dev.nines.app.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.nines.app.look.Look;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The files opened lately, to open one again or to forget it; those that are no longer there are marked.
final class RecentList extends VBox {

    private final Shell shell;
    private final Look look;
    private final int most;
    private final ListChangeListener<Path> changed = _ -> fill();

    RecentList(Shell shell, Look look, int most) {
        super(2);
        this.shell = shell;
        this.look = look;
        this.most = most;
        look.settings().recent().addListener(new WeakListChangeListener<>(changed));
        fill();
    }

    private void fill() {
        getChildren().setAll(look.settings().recent().stream().limit(most).map(this::line).toList());
    }

    private HBox line(Path path) {
        var texts = look.texts(RecentList.class);
        var link = new Hyperlink(path.getFileName().toString());
        link.setTooltip(new Tooltip(path.toString()));
        link.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        link.setOnAction(_ -> shell.open(path));
        link.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var forget = new Button(null, new FontIcon(Feather.X));
        forget.getStyleClass().addAll("flat", "forget");
        forget.setAccessibleText(texts.of("recent.forget", path.getFileName()));
        forget.setTooltip(new Tooltip(texts.of("recent.forget", path.getFileName())));
        forget.setOnAction(_ -> look.settings().forget(path));
        var line = new HBox(link, space, forget);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("recent");
        ifMissing(shell, path, _ -> {
            link.setText(texts.of("recent.missing", path.getFileName()));
            link.getStyleClass().add("missing");
            link.setOnAction(_ -> shell.asking().aboutMissing(path));
        });
        return line;
    }

    /// Looks for the file in the background: it may be on a disk that is slow to answer.
    private static void ifMissing(Shell shell, Path path, Consumer<Path> act) {
        shell.windows().background().execute(() -> {
            if (!Files.exists(path)) {
                Platform.runLater(() -> act.accept(path));
            }
        });
    }
}
