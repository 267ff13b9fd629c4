package dev.nines.app.scenario;

import java.time.Duration;
import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.nines.app.document.Document;
import dev.nines.app.look.IconButton;
import dev.nines.app.look.Look;
import dev.nines.app.look.Texts;
import dev.nines.app.sheet.Sheet;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Durations;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Happening;
import dev.nines.model.scenario.Scenario;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where a person makes a scenario: its events on a time line, the settings of one beside it, and what can happen above.
///
/// Nothing is lost when it closes: whoever opened it gets the scenario as it is then.
public final class ScenarioSheet implements Sheet {

    private static final double WIDTH = 1240;
    private static final double HEIGHT = 660;
    private static final double SETTINGS = 312;
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN,
            KeyCombination.SHIFT_DOWN);
    private static final KeyCombination REDO_TOO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PLAY = new KeyCodeCombination(KeyCode.F5);
    private static final KeyCombination ADD = new KeyCodeCombination(KeyCode.INSERT);

    /// What becomes of a scenario.
    public interface Ways {

        /// It was closed.
        void keep(Scenario made);

        /// It is to be played now; the sheet is to close.
        void play(Scenario made);

        /// It is to be saved.
        ///
        /// @param said told what came of it
        void save(Scenario made, Consumer<String> said);

        /// One from a file is to take its place.
        void open(Consumer<Scenario> into);

        /// The sheet is to close.
        void close();
    }

    private final Document document;
    private final Texts texts;
    private final Ways ways;
    private final Draft draft;
    private final ScenarioHead head;
    private final TimeLine line;
    private final EventPane settings;
    private final Button play = new Button();
    private final Button save = new Button();
    private final Label foot = new Label();
    private final VBox node = new VBox(10);

    /// A sheet for a scenario.
    public ScenarioSheet(Document document, Look look, Scenario first, Ways ways) {
        this.document = document;
        this.texts = look.texts(ScenarioSheet.class);
        this.ways = ways;
        draft = new Draft(first);
        head = new ScenarioHead(draft, texts);
        line = new TimeLine(draft, texts, this::wording, new TimeLine.Ways() {
            @Override
            public void offer(Duration at, double x, double y) {
                menu(at).show(line, x, y);
            }

            @Override
            public void edit() {
                settings.focus();
            }
        });
        settings = new EventPane(draft, look, this::firstEvents, this::wording, line::remove);
        var shelf = new Shelf(texts, wording(), firstEvents(), line, type -> add(type, room()),
                (type, x) -> add(type, line.dropped(x)));
        var side = new ScrollPane(settings);
        side.setFitToWidth(true);
        side.setFocusTraversable(false);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.getStyleClass().add("event-settings");
        side.setMinWidth(SETTINGS);
        side.setPrefWidth(SETTINGS);
        HBox.setHgrow(line, Priority.ALWAYS);
        var middle = new HBox(line, side);
        middle.getStyleClass().add("scenario-middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        foot.getStyleClass().add("sheet-foot");
        foot.setWrapText(true);
        node.getStyleClass().addAll("over-sheet", "scenario-sheet");
        node.setMaxWidth(WIDTH);
        node.setPrefHeight(HEIGHT);
        node.setMinHeight(0);
        node.getChildren().addAll(bar(), head, shelf, middle, foot);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        draft.onChange(this::judge);
        head.fits().addListener((_, _, _) -> judge());
        judge();
    }

    private Wording wording() {
        return new Wording(texts, document.design());
    }

    private FirstEvents firstEvents() {
        return new FirstEvents(document.design(), document.selection().last() instanceof ComponentId id ? id : null);
    }

    private HBox bar() {
        var title = new Label(texts.of("sheet.title"));
        title.getStyleClass().add("sheet-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var undo = new IconButton(Feather.CORNER_UP_LEFT, "undo-scenario", texts.of("sheet.undo"), draft::undo);
        var redo = new IconButton(Feather.CORNER_UP_RIGHT, "redo-scenario", texts.of("sheet.redo"), draft::redo);
        Runnable able = () -> {
            undo.setDisable(!draft.mayUndo());
            redo.setDisable(!draft.mayRedo());
        };
        draft.onChange(able);
        able.run();
        var open = new Button(texts.of("sheet.open"));
        open.setId("open-scenario-file");
        open.setOnAction(_ -> ways.open(scenario -> draft.set(null, scenario)));
        save.setText(texts.of("sheet.save"));
        save.setId("save-scenario");
        save.setOnAction(_ -> save());
        play.setText(texts.of("sheet.play"));
        play.setGraphic(new FontIcon(Feather.PLAY));
        play.setId("play-scenario");
        play.getStyleClass().addAll("accent", "simulate");
        play.setOnAction(_ -> play());
        var close = new IconButton(Feather.X, "close-scenario", texts.of("sheet.close"), ways::close);
        for (var button : new Button[]{open, save, play}) {
            button.getStyleClass().add("small");
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        var bar = new HBox(6, title, space, undo, redo, open, save, play, close);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    /// Whether it can be played and saved, and what a person can do.
    private void judge() {
        var scenario = draft.scenario();
        long wrong = scenario.events().stream().filter(event -> !fits(event)).count();
        play.setDisable(wrong > 0 || !head.fits().get());
        save.setDisable(play.isDisabled());
        foot.setText(wrong > 0 ? texts.of("foot.wrong", wrong) : texts.of("foot.hint"));
        foot.pseudoClassStateChanged(PseudoClass.getPseudoClass("wrong"), wrong > 0);
    }

    private boolean fits(Event event) {
        return event.fit(document.design()) == Event.Fit.GOOD
                && event.names().stream().allMatch(id -> document.design().find(id) != null);
    }

    private void pressed(KeyEvent key) {
        if (UNDO.match(key)) {
            draft.undo();
        } else if (REDO.match(key) || REDO_TOO.match(key)) {
            draft.redo();
        } else if (SAVE.match(key)) {
            save();
        } else if (PLAY.match(key)) {
            play();
        } else if (ADD.match(key)) {
            menu(room()).show(line, Side.TOP, TimeLine.HEAD, 40);
        } else if (key.getCode() == KeyCode.ESCAPE && line.isHeld()) {
            line.letGo();
        } else {
            return;
        }
        key.consume();
    }

    private void play() {
        if (!play.isDisabled()) {
            ways.play(draft.scenario());
        }
    }

    private void save() {
        if (!save.isDisabled()) {
            ways.save(draft.scenario(), foot::setText);
        }
    }

    /// Where an event goes that nobody puts anywhere: after the last one, or shortly after the warm-up.
    private Duration room() {
        var scenario = draft.scenario();
        var tenth = scenario.duration().dividedBy(10);
        var begin = scenario.events().stream().map(event -> Placed.in(scenario, event))
                .filter(placed -> placed.form() == Placed.Form.STRETCH || placed.form() == Placed.Form.MOMENT).map(Placed::to)
                .reduce((one, other) -> one.compareTo(other) > 0 ? one : other).orElse(scenario.warmUp()).plus(tenth);
        var most = scenario.duration().minus(tenth);
        return line.scale().snapped(Durations.seconds(begin.compareTo(most) < 0 ? begin : most));
    }

    private ContextMenu menu(Duration at) {
        var menu = new ContextMenu();
        for (var type : Happenings.all()) {
            var icon = new FontIcon(Happenings.icon(type));
            icon.getStyleClass().setAll("lane-icon", Happenings.tone(type));
            var item = new MenuItem(wording().name(type), icon);
            item.setDisable(!firstEvents().possible(type));
            item.setOnAction(_ -> add(type, at));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void add(Class<? extends Happening> type, Duration at) {
        draft.add(firstEvents().of(type, at, draft.scenario()));
        node.applyCss();
        node.layout();
        line.focus(draft.chosen());
    }

    @Override
    public VBox node() {
        return node;
    }

    @Override
    public Node first() {
        return head.name();
    }

    @Override
    public boolean wantsEscape() {
        return line.isHeld();
    }

    @Override
    public void closed() {
        ways.keep(draft.scenario());
    }
}
