package dev.nines.app.window;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import dev.nines.app.act.Act;
import dev.nines.app.act.Condition;
import dev.nines.app.act.Section;
import dev.nines.app.document.Document;
import dev.nines.app.export.ChartExport;
import dev.nines.app.results.Results;
import dev.nines.model.text.Message;

/// What can be done with the chart that is seen.
///
/// @param background where it is drawn and written
record ChartActs(Shell shell, Document document, Results results, Executor background) {

    List<Act> all() {
        var copy = Act.of(ChartActs.class, "copy-chart", Section.CHART, this::copy);
        var save = Stream.of(ChartExport.Form.values())
                .map(form -> Act.of(ChartActs.class, "save-chart-" + ending(form), Section.CHART, () -> save(form)));
        var seen = Condition.that(() -> results.chart() != null, Message.of(ChartActs.class, "refused.chart"));
        return Stream.concat(Stream.of(copy), save).map(act -> act.needs(seen)).toList();
    }

    private static String ending(ChartExport.Form form) {
        return form.name().toLowerCase(Locale.ROOT);
    }

    private void copy() {
        var chart = results.chart();
        if (chart != null) {
            CompletableFuture.supplyAsync(() -> ChartExport.bytes(chart, ChartExport.Form.PNG), background)
                    .thenAcceptAsync(picture -> {
                        var content = new ClipboardContent();
                        content.putImage(new Image(new ByteArrayInputStream(picture)));
                        Clipboard.getSystemClipboard().setContent(content);
                        say("chart.copied", chart.title());
                    }, Platform::runLater);
        }
    }

    private void save(ChartExport.Form form) {
        var chart = results.chart();
        var file = chart == null ? null : shell.choosing().chartToSave(document, ending(form));
        if (chart != null && file != null) {
            Exporting.write(shell, background, file, () -> ChartExport.bytes(chart, form));
        }
    }

    private void say(String key, Object about) {
        shell.say(shell.look().texts(ChartActs.class).of(key, about));
    }
}
