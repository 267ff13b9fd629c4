package dev.nines.app.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;

import dev.nines.app.recovery.Lost;
import dev.nines.app.settings.Appearance;
import dev.nines.model.Designs;
import dev.nines.model.file.DesignFile;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Photographs the dialogs and notices about files, light and dark, in both languages, for a person to look at.
///
/// Not one of the tests that a build runs; to be run as [Photographs] is.
final class DialogPhotographs {

    private static final Path ALL = Path.of("target/photographs");

    @Test
    void takesThem() {
        for (var language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            for (var appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
                take(language, appearance);
            }
        }
    }

    private static void take(Locale language, Appearance appearance) {
        var name = "-" + language.getLanguage() + "-" + appearance.name().toLowerCase(Locale.ROOT);
        try (var rig = Rig.shown(language, appearance, 1280, 800)) {
            Rig.run(() -> {
                rig.settings().opened(gone("shop.nines.json"));
                rig.settings().opened(gone("a-very-long-name-of-a-design-that-does-not-fit.nines.json"));
                rig.shell().welcome();
            });
            rig.drawn();
            picture(rig.stage().getScene(), "recent" + name);
            dialog(() -> rig.shell().asking().aboutMissing(gone("shop.nines.json")), "missing" + name);
            dialog(() -> rig.shell().asking().aboutOverwriting("shop.nines.json"), "overwrite" + name);
            dialog(() -> rig.shell().asking().aboutChanges("shop.nines.json"), "changes" + name);
            dialog(() -> RecoveryDialog.show(rig.shell(), List.of(lost("shop.nines.json", 12), lost(null, 1),
                    lost("a-very-long-name-of-a-design-that-does-not-fit-into-the-dialog-at-all.nines.json", 0))),
                    "recovery" + name);
            dialog(() -> TemplateDialog.show(rig.shell()), "templates" + name);
            rig.open("multi-az");
            Rig.run(() -> {
                var shop = List.of(Message.literal("shop.nines.json"));
                var notices = rig.shell().notices();
                notices.show(new Notice("a", "notice.differs", shop, List.of(choice("notice.differs.reload"),
                        choice("notice.differs.keep"), choice("notice.differs.compare"), choice("notice.saveAs"))));
                notices.show(new Notice("b", "notice.gone", shop, List.of(choice("notice.gone.save"),
                        choice("notice.saveAs"))));
                notices.show(new Notice("c", "notice.copy", shop, List.of(choice("notice.copy.save"))));
            });
            rig.settle();
            picture(rig.stage().getScene(), "notices" + name);
        }
    }

    private static Path gone(String name) {
        return Path.of("/home/kim/designs", name);
    }

    private static Notice.Choice choice(String key) {
        return new Notice.Choice(key, () -> {});
    }

    private static Lost lost(@Nullable String name, int changes) {
        return new Lost(Path.of("1.draft"), name == null ? null : gone(name), "", Instant.parse("2026-11-21T18:02:00Z"),
                changes, DesignFile.parse(DesignFile.text(Designs.multiAz()), "draft"));
    }

    private static void dialog(Runnable show, String name) {
        Platform.runLater(show);
        Rig.await("a dialog", () -> Dialogs.shown() != null);
        var pane = Rig.get(() -> Objects.requireNonNull(Dialogs.shown()));
        if (name.startsWith("templates")) {
            Rig.await("drawn", () -> pane.lookupAll(".sample-card").stream()
                    .allMatch(card -> card.getStyleClass().contains("drawn")));
        }
        picture(pane.getScene(), name);
        Rig.run(() -> Window.getWindows().stream().filter(Dialogs::isDialog).toList().forEach(Window::hide));
    }

    private static void picture(Scene scene, String name) {
        var picture = Rig.get(() -> scene.snapshot(null));
        try {
            Files.createDirectories(ALL);
            Photographs.write(picture, ALL.resolve("file-" + name + ".png"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
