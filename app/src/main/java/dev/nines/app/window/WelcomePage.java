package dev.nines.app.window;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ExecutorService;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.nines.app.act.ActMenus;
import dev.nines.app.act.Acts;
import dev.nines.app.act.Scope;
import dev.nines.app.act.Section;
import dev.nines.app.look.Look;
import dev.nines.app.look.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a person sees first: begin, open, or choose a sample by its picture.
final class WelcomePage extends BorderPane {

    private static final double SIDE = 264;
    private static final int MOST_RECENT = 6;

    private final Shell shell;
    private final Look look;
    private final Texts texts;
    private final Acts acts;

    WelcomePage(Shell shell, Look look, ExecutorService background) {
        this.shell = shell;
        this.look = look;
        this.texts = look.texts(WelcomePage.class);
        var everywhere = new ShellActs(shell, look);
        var files = new FileActs(shell);
        acts = new Acts(look, _ -> {}).add(everywhere.all()).add(everywhere::recent).add(files.all()).add(files::windows);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> acts.press(event, EnumSet.of(Scope.WINDOW)));
        getStyleClass().add("welcome");
        setLeft(side());
        setCenter(new SampleGrid(look, background, texts.of("welcome.samples"), shell::open));
    }

    private VBox side() {
        var brand = new Label(texts.of("title"), WindowIcons.drawn(28));
        brand.getStyleClass().add("welcome-brand");
        var promise = new Label(texts.of("welcome.promise"));
        promise.setWrapText(true);
        promise.getStyleClass().add("muted");
        var begin = new Button(texts.of("welcome.begin"));
        begin.getStyleClass().add("accent");
        begin.setDefaultButton(true);
        begin.setMaxWidth(Double.MAX_VALUE);
        begin.setOnAction(_ -> shell.begin());
        var open = new Button(texts.of("welcome.open"));
        open.setMaxWidth(Double.MAX_VALUE);
        open.setOnAction(_ -> shell.open());
        var tour = new Button(texts.of("welcome.tour"), new FontIcon(Feather.COMPASS));
        tour.setId("take-tour");
        tour.setMaxWidth(Double.MAX_VALUE);
        tour.setOnAction(_ -> shell.tour());
        var side = new VBox(12, brand, promise, begin, open, tour);
        side.getStyleClass().add("welcome-side");
        side.setMinWidth(SIDE);
        side.setPrefWidth(SIDE);
        recent(side);
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        side.getChildren().addAll(space, choices());
        return side;
    }

    private void recent(VBox side) {
        var recent = look.settings().recent();
        if (recent.isEmpty()) {
            return;
        }
        var heading = new Label(texts.of("welcome.recent"));
        heading.getStyleClass().add("welcome-heading");
        var list = new RecentList(shell, look, MOST_RECENT);
        side.getChildren().addAll(heading, list);
    }

    private VBox choices() {
        var box = new VBox(8);
        for (var section : List.of(Section.THEME, Section.LANGUAGE)) {
            var button = new MenuButton(section.words().in(look.language()));
            button.getItems().setAll(new ActMenus(acts, look).items(section));
            button.getStyleClass().add("flat");
            button.setMaxWidth(Double.MAX_VALUE);
            box.getChildren().add(button);
        }
        return box;
    }
}
