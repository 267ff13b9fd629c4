package dev.nines.app.window;

import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;

import dev.nines.samples.Sample;
import org.jspecify.annotations.Nullable;

/// Chooses a sample by its picture to begin a design with.
final class TemplateDialog extends Dialog<@Nullable Sample> {

    private static final double WIDE = 928;
    private static final double HIGH = 520;

    private TemplateDialog(Shell shell) {
        var texts = shell.look().texts(TemplateDialog.class);
        setTitle(texts.of("title"));
        setHeaderText(texts.of("welcome.samples"));
        var pane = getDialogPane();
        pane.setContent(new SampleGrid(shell.look(), shell.windows().background(), "", sample -> {
            setResult(sample);
            close();
        }));
        pane.setMinSize(WIDE, HIGH);
        pane.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        pane.getStyleClass().add("templates");
        pane.getButtonTypes().add(new ButtonType(texts.of("cancel"), ButtonData.CANCEL_CLOSE));
        setResizable(true);
        setResultConverter(_ -> null);
        shell.asking().dressed(this);
    }

    /// Asks over a window and opens what is chosen.
    static void show(Shell shell) {
        new TemplateDialog(shell).showAndWait().ifPresent(shell::open);
    }
}
