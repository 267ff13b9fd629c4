package dev.nines.app.window;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import dev.nines.app.look.Look;
import dev.nines.diagrams.compose.Composer;
import dev.nines.model.file.DesignFile;
import dev.nines.samples.Sample;
import dev.nines.samples.Samples;

/// All samples by their pictures, to choose one; the pictures are drawn in the background.
final class SampleGrid extends ScrollPane {

    SampleGrid(Look look, Executor background, String heading, Consumer<Sample> chosen) {
        var title = new Label(heading);
        title.getStyleClass().add("welcome-heading");
        var cards = new FlowPane(16, 16);
        var theme = look.theme().get();
        var language = look.language();
        for (var sample : Samples.all()) {
            var card = new SampleCard(sample, look, () -> chosen.accept(sample));
            card.setId("sample-" + sample.id());
            cards.getChildren().add(card);
            background.execute(() -> {
                var design = DesignFile.parse(sample.text(), sample.fileName()).architecture();
                if (design != null) {
                    var drawing = Composer.compose(design, dev.nines.diagrams.compose.Look.canvas(theme, language)).drawing();
                    Platform.runLater(() -> card.show(drawing));
                }
            });
        }
        var content = heading.isEmpty() ? new VBox(cards) : new VBox(16, title, cards);
        content.setAlignment(Pos.TOP_LEFT);
        content.getStyleClass().add("welcome-samples");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }
}
