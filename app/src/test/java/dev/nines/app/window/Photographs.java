package dev.nines.app.window;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.nines.app.playback.PlaybackProbe;
import dev.nines.app.results.Answer;
import dev.nines.app.results.Results;
import dev.nines.app.rollout.RolloutView;
import dev.nines.app.settings.Appearance;
import dev.nines.model.component.TrafficProfile;
import dev.nines.model.edit.Change;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Rate;
import org.junit.jupiter.api.Test;

/// Photographs the window, without a display: pictures for the README and the documentation, and many for a person to look at.
///
/// Not one of the tests that a build runs. `mvn -B -pl app -am test -Dtest=Photographs
/// -Dsurefire.failIfNoSpecifiedTests=false` takes them; those for them go to `docs/pictures`, all to
/// `app/target/photographs`. `-Dphotographs=inspector` takes only those whose name has that in it.
final class Photographs {

    private static final Path ALL = Path.of("target/photographs");
    private static final Path README = Path.of("../docs/pictures");

    /// What a photograph shows.
    private record Shot(String name, Locale language, Appearance appearance, int width, int height, Scene scene) {}

    /// Brings a window into the state that is to be seen.
    private interface Scene {
        void set(Rig rig);
    }

    @Test
    void takesThem() {
        var wanted = System.getProperty("photographs", "");
        shots().stream().filter(shot -> shot.name().contains(wanted)).forEach(Photographs::take);
    }

    /// The same without a build around it.
    public static void main(String... wanted) {
        System.setProperty("photographs", wanted.length == 0 ? "" : wanted[0]);
        new Photographs().takesThem();
        System.exit(0);
    }

    private static List<Shot> shots() {
        return Stream.concat(answers(), windows().stream()).toList();
    }

    /// Every answer, of a design that is well and of one that is not.
    private static Stream<Shot> answers() {
        return Stream.of(Answer.values()).flatMap(answer -> {
            var name = "answer-" + answer.name().toLowerCase(Locale.ROOT);
            return Stream.of(new Shot(name, Locale.ENGLISH, Appearance.LIGHT, 1440, 900, rig -> tab(rig, "multi-az", answer)),
                    new Shot(name + "-troubled-dark-ko", Locale.KOREAN, Appearance.DARK, 1280, 800,
                            rig -> trouble(rig, answer)));
        });
    }

    private static List<Shot> windows() {
        return List.of(readme("window-light", Locale.ENGLISH, Appearance.LIGHT),
                readme("window-dark-ko", Locale.KOREAN, Appearance.DARK),
                shot("welcome", _ -> {}),
                new Shot("welcome-dark-ko", Locale.KOREAN, Appearance.DARK, 1024, 680, _ -> {}),
                new Shot("small", Locale.ENGLISH, Appearance.LIGHT, 1024, 680, rig -> select(rig, "multi-az", "database")),
                new Shot("large", Locale.ENGLISH, Appearance.LIGHT, 2560, 1440, rig -> select(rig, "multi-az", "database")),
                shot("nothing", rig -> Rig.run(rig.shell()::begin)),
                shot("nothing-selected", rig -> rig.open("multi-az")),
                shot("play-zone", Photographs::lose),
                new Shot("play-zone-dark-ko", Locale.KOREAN, Appearance.DARK, 1280, 800, Photographs::lose),
                new Shot("playback", Locale.ENGLISH, Appearance.LIGHT, 1440, 1000, Photographs::hang),
                shot("release-canvas", rig -> canvas(rig, 0, false, 0.4)),
                new Shot("release-canvas-dark-ko", Locale.KOREAN, Appearance.DARK, 1440, 900,
                        rig -> canvas(rig, 1, true, 0.55)),
                shot("play-live", Photographs::live),
                new Shot("play-live-dark-ko", Locale.KOREAN, Appearance.DARK, 1280, 800, Photographs::live),
                shot("play-figures", rig -> {
                    lose(rig);
                    Rig.run(() -> rig.find("#figures", ToggleButton.class).fire());
                }),
                shot("play-years", Photographs::years),
                new Shot("play-years-dark-ko", Locale.KOREAN, Appearance.DARK, 1280, 800, Photographs::years),
                shot("play-again", rig -> {
                    lose(rig);
                    scenario(rig);
                    Rig.run(() -> rig.find("#play-scenario", Button.class).fire());
                    rig.settle();
                }),
                shot("scenario-new", rig -> {
                    rig.open("multi-az");
                    act(rig, "new-scenario");
                }),
                shot("scenario-several", rig -> scenario(rig.open("multi-az"))),
                new Shot("scenario-several-dark-ko", Locale.KOREAN, Appearance.DARK, 1280, 800,
                        rig -> scenario(rig.open("multi-az"))),
                shot("scenario-partition", rig -> {
                    scenario(rig.open("multi-az"));
                    Rig.run(() -> rig.find("#event-2", Region.class).requestFocus());
                    rig.settle();
                    Rig.run(() -> rig.find("#timing-at-random", ToggleButton.class).fire());
                }),
                new Shot("scenario-small", Locale.ENGLISH, Appearance.LIGHT, 900, 600,
                        rig -> scenario(rig.open("multi-az"))),
                shot("deploy-good", rig -> deploy(rig, false)),
                shot("deploy-bad", rig -> deploy(rig, true)),
                new Shot("deploy-bad-dark-ko", Locale.KOREAN, Appearance.DARK, 1280, 800, rig -> deploy(rig, true)),
                new Shot("deploy-small-ko", Locale.KOREAN, Appearance.LIGHT, 1024, 680, rig -> deploy(rig, false)),
                new Shot("deploy-large-dark", Locale.ENGLISH, Appearance.DARK, 2560, 1440, rig -> deploy(rig, true)),
                shot("explain", rig -> explain(rig, Answer.AVAILABILITY)),
                new Shot("explain-dark-ko", Locale.KOREAN, Appearance.DARK, 1024, 680, rig -> explain(rig, Answer.SIMULATION)),
                shot("tour-1", rig -> tour(rig, 0)),
                shot("tour-2", rig -> tour(rig, 1)),
                new Shot("tour-3-dark-ko", Locale.KOREAN, Appearance.DARK, 1280, 800, rig -> tour(rig, 2)),
                shot("tour-4", rig -> tour(rig, 3)),
                new Shot("tour-5-dark-ko", Locale.KOREAN, Appearance.DARK, 1280, 800, rig -> tour(rig, 4)),
                shot("deploy-watch", rig -> watch(rig, false, 0.5)),
                shot("deploy-watch-bad", rig -> watch(rig, true, 0.3)),
                new Shot("deploy-watch-bad-dark-ko", Locale.KOREAN, Appearance.DARK, 1280, 800, rig -> watch(rig, true, 0.3)),
                new Shot("deploy-watch-small-ko", Locale.KOREAN, Appearance.LIGHT, 1024, 680, rig -> watch(rig, false, 0.2)),
                shot("deploy-explained", rig -> {
                    deploy(rig, false);
                    Rig.run(() -> {
                        rig.find("#strategy-words", ToggleButton.class).fire();
                        rig.find("#edit-release", ToggleButton.class).fire();
                    });
                }),
                shot("network", rig -> tab(rig, "chat-and-api", Answer.NETWORK)),
                shot("problems-none", rig -> tab(rig, "multi-az", Answer.FINDINGS)),
                shot("problems", Photographs::breakIt),
                shot("badges", rig -> {
                    trouble(rig, Answer.FINDINGS);
                    Rig.run(() -> Broken.spoil(rig.document()));
                    rig.settle();
                    Rig.run(() -> {
                        rig.document().selection().clear();
                        rig.act("actual-size");
                    });
                }),
                shot("reach-commands", rig -> sheet(rig, "zoom", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P)),
                new Shot("reach-commands-ko", Locale.KOREAN, Appearance.DARK, 900, 600,
                        rig -> sheet(rig, "", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P)),
                shot("reach-keys", rig -> sheet(rig, "", KeyCode.F1)),
                new Shot("reach-keys-ko", Locale.KOREAN, Appearance.DARK, 900, 600, rig -> sheet(rig, "", KeyCode.F1)),
                shot("reach-find", rig -> sheet(rig, "subnet", KeyCode.CONTROL, KeyCode.F)),
                shot("reach-card", rig -> {
                    select(rig, "multi-az", "database");
                    rig.settle();
                    new Fingers().push(KeyCode.CONTROL, KeyCode.I);
                }),
                shot("inspector-server", rig -> select(rig, "web-app-database", "server")),
                shot("inspector-group", rig -> select(rig, "multi-az", "auto-scaling-group")),
                shot("inspector-balancer", rig -> select(rig, "multi-az", "application-load-balancer")),
                shot("inspector-users", rig -> select(rig, "serverless-canary", "users")),
                shot("inspector-traffic", rig -> select(rig, "multi-az", "users")),
                new Shot("inspector-traffic-dark-ko", Locale.KOREAN, Appearance.DARK, 1440, 900,
                        rig -> select(rig, "multi-az", "users")),
                shot("inspector-trace", Photographs::trace),
                shot("several-kinds", rig -> {
                    rig.open("multi-az");
                    Rig.run(() -> rig.document().selection().set(List.of(new ComponentId("front"),
                            new ComponentId("fleet"), new ComponentId("orders"))));
                }),
                shot("inspector-process", rig -> select(rig, "app-level-load-balancer", "app-server")),
                new Shot("inspector-ko", Locale.KOREAN, Appearance.LIGHT, 1440, 900,
                        rig -> select(rig, "web-app-database", "server")),
                shot("several", rig -> {
                    rig.open("multi-az");
                    Rig.run(() -> rig.document().selection().set(rig.document().design()
                            .components().stream().filter(one -> one.kind().name().equals("subnet"))
                            .map(one -> one.id()).toList()));
                }),
                shot("connection", rig -> {
                    rig.open("multi-az");
                    Rig.run(() -> rig.document().selection().set(
                            rig.document().design().connections().getFirst().id()));
                }));
    }

    /// A zone is lost for some minutes, and the cursor stands where that was noticed.
    private static void lose(Rig rig) {
        rig.open("multi-az");
        Rig.run(() -> {
            rig.document().selection().set(new ComponentId("zone-a"));
            rig.act("simulate-loss");
        });
        rig.settle();
        Rig.run(() -> rig.find(".play-log", ListView.class).getSelectionModel().select(2));
    }

    /// Several things happen at once, and one of them is looked at.
    private static void scenario(Rig rig) {
        act(rig, "new-scenario");
        for (var happening : List.of("crash", "slow", "partition", "cache-loss", "surge")) {
            Rig.run(() -> rig.find("#add-" + happening, Button.class).fire());
        }
        Rig.run(() -> rig.find("#event-0", Region.class).requestFocus());
    }

    private static void act(Rig rig, String id) {
        rig.act(id);
        rig.settle();
    }

    private static void years(Rig rig) {
        rig.open("multi-az");
        act(rig, "show-simulation");
        Rig.run(() -> {
            rig.find("#show-years", Button.class).fire();
            rig.find("#play-years", Button.class).fire();
        });
        rig.settle();
    }

    /// A server hangs, and that has been noticed.
    private static void hang(Rig rig) {
        rig.open("server-level-load-balancer");
        act(rig, "show-simulation");
        Rig.run(() -> {
            rig.find("#scenario", ComboBox.class).getSelectionModel().select(1);
            rig.find("#play", Button.class).fire();
        });
        rig.settle();
        var watched = new PlaybackProbe(rig.find(".playback-strip", Node.class));
        Rig.run(() -> {
            watched.clock().pause();
            var mark = watched.footage().log().getFirst();
            watched.clock().seek(watched.footage().at(mark.at()) + 8);
        });
        rig.settle();
    }

    /// A zone was lost in a live run.
    private static void live(Rig rig) {
        rig.open("multi-az");
        act(rig, "live");
        var watched = new PlaybackProbe(rig.find(".playback-strip", Node.class));
        Rig.await("something is answered", () -> watched.footage().series().size() > 12);
        Rig.run(() -> rig.document().selection().set(new ComponentId("zone-a")));
        act(rig, "break-crash");
        Rig.await("it is felt", () -> watched.footage().series().size() > 24);
        Rig.run(() -> {
            watched.clock().pause();
            rig.document().selection().clear();
        });
        rig.settle();
    }

    /// A release was compared, and three of its strategies are looked at.
    private static void deploy(Rig rig, boolean bad) {
        tab(rig, "multi-az", Answer.DEPLOYMENTS);
        rig.settle();
        rig.act("deploy");
        rig.settle();
        Rig.run(() -> {
            if (bad) {
                rig.find("#bad-release", ToggleButton.class).fire();
            }
            rig.find(".strategy-table", TableView.class).getSelectionModel().selectIndices(0, 1, 2);
        });
    }

    /// How an answer is worked out.
    private static void explain(Rig rig, Answer answer) {
        tab(rig, "multi-az", answer);
        rig.settle();
        Rig.run(() -> rig.find("#explain", Button.class).fire());
    }

    /// So many stops into the tour.
    private static void tour(Rig rig, int stops) {
        rig.drawn();
        Rig.run(rig.shell()::tour);
        for (int stop = 0; stop < stops; stop++) {
            rig.settle();
            Rig.run(() -> rig.find("#tour-next", Button.class).fire());
        }
        rig.settle();
    }

    /// Two strategies are watched, so far into the release.
    private static void watch(Rig rig, boolean bad, double share) {
        compare(rig);
        Rig.run(() -> {
            if (bad) {
                rig.find("#bad-release", ToggleButton.class).fire();
            }
            rig.find("#watch-releases", ToggleButton.class).fire();
            var clock = rig.find(".rollout", RolloutView.class).clock();
            clock.seek(clock.from().get() + share * (clock.to().get() - clock.from().get()));
        });
    }

    /// A deployment is watched on the canvas.
    private static void canvas(Rig rig, int strategy, boolean bad, double share) {
        compare(rig);
        Rig.run(() -> {
            if (bad) {
                rig.find("#bad-release", ToggleButton.class).fire();
            }
            var table = rig.find(".strategy-table", TableView.class).getSelectionModel();
            table.clearAndSelect(strategy);
            rig.find("#watch-on-canvas", Button.class).fire();
        });
        rig.settle();
        var clock = new PlaybackProbe(rig.find(".playback-strip", Node.class)).clock();
        Rig.run(() -> {
            clock.pause();
            clock.seek(clock.from().get() + share * (clock.to().get() - clock.from().get()));
        });
        rig.settle();
    }

    private static void compare(Rig rig) {
        tab(rig, "multi-az", Answer.DEPLOYMENTS);
        rig.settle();
        Rig.run(() -> {
            rig.find("#strategies", VBox.class).lookupAll(".hyperlink").stream().map(Hyperlink.class::cast)
                    .reduce((_, last) -> last).orElseThrow().fire();
            List.of("in-place-half", "blue-green").forEach(
                    name -> rig.find("#strategies-" + name, CheckBox.class).setSelected(true));
            rig.find("#deployment-runs", TextField.class).setText("2");
            rig.act("deploy");
        });
        rig.settle();
    }

    private static Shot shot(String name, Scene scene) {
        return new Shot(name, Locale.ENGLISH, Appearance.LIGHT, 1440, 900, scene);
    }

    private static Shot readme(String name, Locale language, Appearance appearance) {
        return new Shot(name, language, appearance, 1440, 900, rig -> select(rig, "multi-az", "database"));
    }

    private static void select(Rig rig, String sample, String kind) {
        rig.open(sample);
        Rig.run(() -> {
            var document = rig.document();
            document.selection().set(document.design().components().stream()
                    .filter(one -> one.kind().name().equals(kind)).findFirst().orElseThrow().id());
        });
    }

    /// The profile of users as a measured day.
    private static void trace(Rig rig) {
        select(rig, "multi-az", "users");
        Rig.run(() -> rig.document().apply(new Change(Set.of(new ComponentId("customers")), "profile",
                new TrafficProfile.Trace(IntStream.range(0, 24).mapToObj(hour -> new TrafficProfile.Point(hour * 3600.0,
                        new Rate(Math.round(300 - 200 * Math.cos((hour - 3) / 12.0 * Math.PI) + hour % 3 * 25)))).toList()))));
    }

    private static void sheet(Rig rig, String typed, KeyCode... keys) {
        select(rig, "multi-az", "database");
        rig.settle();
        var robot = new Fingers();
        robot.push(keys);
        robot.write(typed);
    }

    private static void tab(Rig rig, String sample, Answer answer) {
        rig.open(sample);
        var results = rig.find(".results", Results.class);
        Rig.run(() -> results.open(answer));
    }

    /// A shop that was left to itself, with its badges explained.
    private static void trouble(Rig rig, Answer answer) {
        tab(rig, "multi-az", answer);
        Rig.run(() -> Broken.neglect(rig.document()));
        rig.settle();
        Rig.run(() -> {
            rig.document().selection().set(new ComponentId("orders"));
            rig.stage().getScene().getRoot().lookupAll(".problems")
                    .forEach(list -> ((ListView<?>) list).getSelectionModel().select(0));
            rig.stage().getScene().lookup(".canvas-view").requestFocus();
        });
        if (answer == Answer.COST) {
            new Fingers().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        }
    }

    /// Two subnets of one block and a group that is larger than it may be.
    private static void breakIt(Rig rig) {
        tab(rig, "multi-az", Answer.FINDINGS);
        Rig.run(() -> Broken.spoil(rig.document()));
        rig.settle();
        Rig.run(() -> rig.document().selection().set(rig.document().design().components().stream()
                .filter(one -> one.kind().name().equals("subnet")).map(one -> one.id()).findFirst()
                .orElseThrow()));
    }

    private static void take(Shot shot) {
        try (var rig = Rig.shown(shot.language(), shot.appearance(), shot.width(), shot.height())) {
            shot.scene().set(rig);
            rig.settle();
            if (shot.name().startsWith("welcome")) {
                rig.drawn();
            }
            write(rig, ALL.resolve(shot.name() + ".png"));
            if (shot.name().startsWith("window-") || shot.name().equals("playback")) {
                write(rig, README.resolve(shot.name() + ".png"));
            }
        }
    }

    /// Takes one of a window as it is.
    static void take(Rig rig, String name) {
        write(rig, ALL.resolve(name + ".png"));
    }

    /// Takes one of a dialog as it is.
    static void take(javafx.scene.Scene scene, String name) {
        write(Rig.get(() -> scene.snapshot(null)), ALL.resolve(name + ".png"));
    }

    private static void write(Rig rig, Path file) {
        write(Rig.get(() -> rig.stage().getScene().snapshot(null)), file);
    }

    static void write(WritableImage picture, Path file) {
        var image = new BufferedImage((int) picture.getWidth(), (int) picture.getHeight(),
                BufferedImage.TYPE_INT_RGB);
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
