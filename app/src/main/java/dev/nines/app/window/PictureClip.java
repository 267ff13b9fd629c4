package dev.nines.app.window;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import dev.nines.app.document.Document;
import dev.nines.app.export.Export;
import dev.nines.app.export.ExportFormat;
import dev.nines.app.look.Look;
import dev.nines.diagrams.compose.Composition;
import dev.nines.diagrams.compose.Shown;
import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Drawing;
import dev.nines.model.quantity.ElementId;

/// Takes the picture of a design to the clipboard as pixels, for other programs: of what is selected, else of all.
///
/// @param background where it is drawn
/// @param say tells that it is done
record PictureClip(Document document, Look look, Executor background, Consumer<String> say) {

    private static final double SCALE = 2;
    private static final double AROUND = 16;

    /// Draws it and puts it there.
    void copy() {
        var design = document.design();
        var chosen = document.selection().ids().get();
        var export = new Export(dev.nines.diagrams.compose.Look.export(look.theme().get(), look.language()), false);
        CompletableFuture
                .supplyAsync(() -> Export.bytes(part(export.composition(design), chosen), ExportFormat.PNG, SCALE), background)
                .thenAcceptAsync(this::put, Platform::runLater);
    }

    /// The part of a picture around some elements; all of it where there are none.
    static Drawing part(Composition picture, List<ElementId> chosen) {
        var places = picture.shown().stream().filter(shown -> chosen.contains(shown.element())).map(Shown::bounds).toList();
        var all = picture.drawing();
        return places.isEmpty()
                ? all
                : new Drawing(Bounds.around(places).grown(AROUND), all.background(), all.marks(), all.title(), all.description(),
                        all.language());
    }

    private void put(byte[] png) {
        var content = new ClipboardContent();
        content.putImage(new Image(new ByteArrayInputStream(png)));
        Clipboard.getSystemClipboard().setContent(content);
        say.accept(look.texts(PictureClip.class).of("picture.copied"));
    }
}
