package dev.nines.app.window;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

import javax.imageio.ImageIO;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.util.Duration;

import dev.nines.app.settings.Appearance;
import dev.nines.app.settings.Settings;
import dev.nines.model.quantity.ComponentId;
import dev.nines.samples.Sample;
import dev.nines.samples.Samples;

/// Photographs the window, without a display: for a person to look at.
public final class Photographs {

    private Photographs() {}

    /// Writes the photographs into a folder.
    public static void main(String[] arguments) throws InterruptedException {
        var folder = Path.of(arguments.length == 0 ? "target/photographs" : arguments[0]);
        var done = new CountDownLatch(4);
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            photograph(folder.resolve("welcome.png"), Locale.ENGLISH, Appearance.LIGHT, 1440, 900, false, done);
            photograph(folder.resolve("window-light.png"), Locale.ENGLISH, Appearance.LIGHT, 1440, 900, true,
                    done);
            photograph(folder.resolve("window-dark-ko.png"), Locale.KOREAN, Appearance.DARK, 1440, 900, true,
                    done);
            photograph(folder.resolve("window-small.png"), Locale.ENGLISH, Appearance.LIGHT, 1024, 680, true,
                    done);
        });
        done.await();
        System.exit(0);
    }

    private static void photograph(Path file, Locale language, Appearance appearance, int width, int height,
            boolean design, CountDownLatch done) {
        var settings = Settings.fleeting();
        settings.language().set(language);
        settings.appearance().set(appearance);
        var stage = new Stage();
        var shell = new Shell(stage, settings);
        stage.setWidth(width);
        stage.setHeight(height);
        shell.show();
        if (design) {
            shell.open(sample());
        }
        var pause = new PauseTransition(Duration.seconds(8));
        pause.setOnFinished(_ -> {
            var document = shell.document();
            if (document != null) {
                document.design().components().stream().filter(one -> one.kind().name().equals("database"))
                        .findFirst().ifPresent(one -> document.selection().set(new ComponentId(one.id().value())));
            }
            var later = new PauseTransition(Duration.seconds(2));
            later.setOnFinished(_ -> {
                write(stage.getScene().snapshot(null), file);
                done.countDown();
            });
            later.play();
        });
        pause.play();
    }

    private static Sample sample() {
        var found = Samples.find("multi-az");
        return found == null ? Samples.all().getFirst() : found;
    }

    private static void write(WritableImage picture, Path file) {
        var image = new BufferedImage((int) picture.getWidth(), (int) picture.getHeight(),
                BufferedImage.TYPE_INT_ARGB);
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, picture.getPixelReader().getArgb(x, y));
            }
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
