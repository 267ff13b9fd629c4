package dev.nines.app.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

import dev.nines.app.document.Document;
import dev.nines.app.export.ExportFormat;
import dev.nines.app.look.Look;
import dev.nines.app.look.Texts;
import dev.nines.diagrams.mark.Theme;
import dev.nines.model.Problem;
import dev.nines.model.file.DesignFile;
import dev.nines.model.file.ReleaseFile;
import dev.nines.model.file.ScenarioFile;
import dev.nines.model.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/// The questions a window asks and the bad news it brings.
final class Asking implements Choosing {

    /// What to do with changes that are not saved.
    enum Answer {
        SAVE,
        DISCARD,
        CANCEL
    }

    private static final double WIDE = 560;

    private final Stage stage;
    private final Look look;

    Asking(Stage stage, Look look) {
        this.stage = stage;
        this.look = look;
    }

    private Texts texts() {
        return look.texts(Asking.class);
    }

    /// How high a dialog may be so that all of it stands over the window.
    double room() {
        return stage.getScene().getHeight();
    }

    /// Dresses a dialog like the window and puts it over it.
    <T extends @Nullable Object> Dialog<T> dressed(Dialog<T> dialog) {
        dialog.initOwner(stage);
        look.dress(dialog.getDialogPane().getScene());
        dialog.getDialogPane().getStyleClass().add("nines-dialog");
        dialog.setGraphic(null);
        return dialog;
    }

    Answer aboutChanges(String title) {
        var texts = texts();
        var save = new ButtonType(texts.of("changes.save"), ButtonData.YES);
        var discard = new ButtonType(texts.of("changes.discard"), ButtonData.NO);
        var cancel = new ButtonType(texts.of("cancel"), ButtonData.CANCEL_CLOSE);
        var alert = new Alert(Alert.AlertType.NONE, texts.of("changes.lost"), save, discard, cancel);
        alert.setHeaderText(texts.of("changes.question", title));
        alert.setTitle(texts.of("title"));
        var chosen = dressed(alert).showAndWait().orElse(cancel);
        return chosen == save ? Answer.SAVE : chosen == discard ? Answer.DISCARD : Answer.CANCEL;
    }

    /// Asks whether to write over what another program wrote: save, save elsewhere (discard), or neither.
    Answer aboutOverwriting(String name) {
        var texts = texts();
        var over = new ButtonType(texts.of("overwrite.over"), ButtonData.YES);
        var elsewhere = new ButtonType(texts.of("notice.saveAs"), ButtonData.NO);
        var cancel = new ButtonType(texts.of("cancel"), ButtonData.CANCEL_CLOSE);
        var alert = new Alert(Alert.AlertType.NONE, texts.of("overwrite.lost"), over, elsewhere, cancel);
        alert.setHeaderText(texts.of("overwrite.question", name));
        alert.setTitle(texts.of("title"));
        var chosen = dressed(alert).showAndWait().orElse(cancel);
        return chosen == over ? Answer.SAVE : chosen == elsewhere ? Answer.DISCARD : Answer.CANCEL;
    }

    /// Says that a file opened lately is not there any more, and offers to forget it.
    void aboutMissing(Path file) {
        var texts = texts();
        var forget = new ButtonType(texts.of("recent.remove"), ButtonData.YES);
        var keep = new ButtonType(texts.of("close"), ButtonData.CANCEL_CLOSE);
        var alert = new Alert(Alert.AlertType.NONE, texts.of("recent.gone.advice"), forget, keep);
        alert.setHeaderText(texts.of("recent.gone", file));
        alert.setTitle(texts.of("title"));
        if (dressed(alert).showAndWait().orElse(keep) == forget) {
            look.settings().forget(file);
        }
    }

    /// Shows everything that is wrong with a file, or with saving one.
    void problems(String name, List<Problem> problems) {
        var texts = texts();
        var list = new VBox(12);
        list.getStyleClass().add("problem-list");
        problems.forEach(problem -> list.getChildren().add(problem(problem)));
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(Math.min(360, 64.0 * problems.size()));
        var dialog = new Dialog<ButtonType>();
        dialog.setTitle(texts.of("title"));
        dialog.setHeaderText(texts.of("file.refused", name, problems.size()));
        dialog.getDialogPane().setContent(scroll);
        dialog.getDialogPane().setPrefWidth(WIDE);
        dialog.getDialogPane().getButtonTypes().add(new ButtonType(texts.of("close"), ButtonData.OK_DONE));
        dressed(dialog).showAndWait();
    }

    private VBox problem(Problem problem) {
        var box = new VBox(2);
        if (!problem.place().isEmpty()) {
            var place = new Label(problem.place());
            place.getStyleClass().add("problem-place");
            box.getChildren().add(place);
        }
        box.getChildren().add(line(problem.message().in(look.language()), "problem-message"));
        if (problem.advice() != null) {
            box.getChildren().add(line(problem.advice().in(look.language()), "muted"));
        }
        return box;
    }

    private static Label line(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    /// Says that something did not work.
    void failed(String what, String why) {
        var alert = new Alert(Alert.AlertType.NONE, why,
                new ButtonType(texts().of("close"), ButtonData.OK_DONE));
        alert.setHeaderText(what);
        alert.setTitle(texts().of("title"));
        dressed(alert).showAndWait();
    }

    @Override
    public List<Path> filesToOpen() {
        var files = chooser().showOpenMultipleDialog(stage);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public @Nullable Path fileToSave(Document document) {
        var chooser = chooser();
        var file = document.file().get();
        if (file != null && file.getParent() != null) {
            chooser.setInitialDirectory(file.getParent().toFile());
        }
        chooser.setInitialFileName(file == null ? fileName(document) : file.getFileName().toString());
        return path(chooser.showSaveDialog(stage));
    }

    /// A name that is fit for a file.
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    private static String fileName(Document document) {
        return plain(document.design().name()) + DesignFile.SUFFIX;
    }

    @Override
    public @Nullable Path scenarioToOpen() {
        return path(chooser("files.scenarios", ScenarioFile.SUFFIX).showOpenDialog(stage));
    }

    @Override
    public @Nullable Path scenarioToSave(Document document, Scenario scenario) {
        var chooser = chooser("files.scenarios", ScenarioFile.SUFFIX);
        var file = document.file().get();
        if (file != null && file.getParent() != null) {
            chooser.setInitialDirectory(file.getParent().toFile());
        }
        chooser.setInitialFileName(ScenarioActs.proposal(document, scenario));
        return path(chooser.showSaveDialog(stage));
    }

    @Override
    public @Nullable Path releaseToOpen() {
        return path(chooser("files.releases", ReleaseFile.SUFFIX).showOpenDialog(stage));
    }

    private FileChooser chooser() {
        return chooser("files.designs", DesignFile.SUFFIX);
    }

    private FileChooser chooser(String words, String suffix) {
        var chooser = new FileChooser();
        chooser.getExtensionFilters().addAll(
                new FileChooser.ExtensionFilter(texts().of(words), "*" + suffix),
                new FileChooser.ExtensionFilter(texts().of("files.all"), "*"));
        return chooser;
    }

    @Override
    public @Nullable Path fileToExport(Document document, ExportFormat format) {
        var chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(format.title(), "*." + format));
        chooser.setInitialFileName(fileName(document).replace(DesignFile.SUFFIX, "." + format));
        return path(chooser.showSaveDialog(stage));
    }

    @Override
    public @Nullable Path chartToSave(Document document, String ending) {
        var chooser = new FileChooser();
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
        chooser.setInitialFileName(plain(document.design().name()) + "." + ending);
        return path(chooser.showSaveDialog(stage));
    }

    private static @Nullable Path path(@Nullable File file) {
        return file == null ? null : file.toPath();
    }

    @Override
    public @Nullable ExportLook exportLook(boolean results) {
        var texts = texts();
        var light = new ButtonType(texts.of("export.light"), ButtonData.YES);
        var dark = new ButtonType(texts.of("export.dark"), ButtonData.NO);
        var cancel = new ButtonType(texts.of("cancel"), ButtonData.CANCEL_CLOSE);
        var alert = new Alert(Alert.AlertType.NONE, "", light, dark, cancel);
        var badges = new CheckBox(texts.of("export.badges"));
        badges.setId("export-badges");
        var words = new VBox(12, new Label(texts.of("export.apart")));
        if (results) {
            words.getChildren().add(badges);
        }
        alert.getDialogPane().setContent(words);
        alert.setHeaderText(texts.of("export.question"));
        alert.setTitle(texts.of("title"));
        var chosen = dressed(alert).showAndWait().orElse(cancel);
        return chosen == cancel ? null : new ExportLook(chosen == light ? Theme.LIGHT : Theme.DARK, badges.isSelected());
    }

    /// Says what the program is.
    void about() {
        failed(texts().of("about.title"), texts().of("about.words"));
    }
}
