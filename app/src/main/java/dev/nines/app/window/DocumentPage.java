package dev.nines.app.window;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ExecutorService;

import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import dev.nines.analysis.prices.PriceBook;
import dev.nines.app.act.Act;
import dev.nines.app.act.ActMenus;
import dev.nines.app.act.Acts;
import dev.nines.app.act.Scope;
import dev.nines.app.act.Section;
import dev.nines.app.document.Answering;
import dev.nines.app.document.Deploying;
import dev.nines.app.document.Document;
import dev.nines.app.document.Playing;
import dev.nines.app.editor.ArrangeActs;
import dev.nines.app.editor.Editor;
import dev.nines.app.inspector.Inspector;
import dev.nines.app.look.Look;
import dev.nines.app.palette.Palette;
import dev.nines.app.playback.Footage;
import dev.nines.app.playback.Playback;
import dev.nines.app.playback.PlaybackActs;
import dev.nines.app.playback.Projector;
import dev.nines.app.playback.Strip;
import dev.nines.app.results.Answer;
import dev.nines.app.results.HelpSheet;
import dev.nines.app.results.Results;
import dev.nines.app.sheet.CommandSheet;
import dev.nines.app.sheet.FindSheet;
import dev.nines.app.sheet.KeysSheet;
import dev.nines.app.sheet.Sheets;
import org.jspecify.annotations.Nullable;

/// What the window shows of an open design: palette, canvas, inspector, results, and the bars around them.
///
/// A change of language or theme makes everything anew but the document, its answers and the canvas.
final class DocumentPage {

    private static final double PALETTE = 0.147;
    private static final double INSPECTOR = 0.772;
    private static final double RESULTS = 0.66;

    private final Shell shell;
    private final Document document;
    private final Look look;
    private final PriceBook prices = PriceBook.embedded();
    private @Nullable Results shown;
    private final ExecutorService background;
    private final Answering answering;
    private final Playing playing = new Playing();
    private final Deploying deploying = new Deploying();
    private final Playback playback = new Playback();
    private final Editor editor;
    private final Projector projector;
    private final BorderPane node = new BorderPane();
    private final Sheets sheets = new Sheets();
    private final StackPane whole = new StackPane(node, sheets);
    private Inspector inspector;
    private @Nullable Palette palette;
    private StatusBar status;
    private Acts acts;

    DocumentPage(Shell shell, Document document, Look look, ExecutorService background, Runnable retitle) {
        this.shell = shell;
        this.document = document;
        this.look = look;
        this.background = background;
        this.answering = new Answering(document, prices, background);
        this.editor = new Editor(document, answering.answers(), look, background, this::edit, words -> status.say(words));
        this.projector = new Projector(playback, editor, look);
        editor.onTap(playback::toggle);
        playing.result().addListener((_, before, played) -> watch(before, played));
        // the drawing first: that is what a person waits for
        editor.onDrawn(answering::begin, () -> inspector.begin());
        editor.failure().addListener((_, _, _) -> {
            answering.begin();
            inspector.begin();
        });
        node.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> acts.press(event, EnumSet.of(Scope.WINDOW)));
        editor.addEventHandler(KeyEvent.KEY_PRESSED, event -> acts.press(event, EnumSet.of(Scope.ELEMENTS, Scope.CANVAS)));
        document.dirty().addListener((_, _, _) -> retitle.run());
        document.file().addListener((_, _, _) -> retitle.run());
        fill();
    }

    /// Ends what goes on in the background for a page that is shown no more.
    void leave() {
        playing.cancel();
        deploying.cancel();
        playback.close();
    }

    /// Makes all panels anew, in the language and theme now in force.
    void rebuild() {
        sheets.close();
        fill();
        editor.refresh();
        projector.refresh();
    }

    /// Shows a run on the canvas as soon as it has been played; what other runs add to it changes nothing there.
    @SuppressWarnings("ReferenceEquality")
    private void watch(Playing.@Nullable Played before, Playing.@Nullable Played played) {
        if (played != null && (before == null || before.frames() != played.frames())) {
            playback.show(Footage.of(played.wish().design(), played.first(), played.frames()));
        }
    }

    private void fill() {
        inspector = new Inspector(document, look, prices);
        if (editor.shows()) {
            inspector.begin();
        }
        var kinds = new Palette(document, look, editor);
        palette = kinds;
        var results = new Results(document, look, answering.answers(), background, playing, playback,
                deploying, shell.choosing()::filesToOpen);
        if (shown != null) {
            results.open(shown.shown());
        }
        shown = results;
        status = new StatusBar(document, look, editor, answering, shell.saving().busy(), results.busy());
        acts = acts(kinds, results, new Panes(List.of(kinds, editor, inspector, results)));
        var menus = new ActMenus(acts, look);
        editor.serve(menus);
        editor.explain(kind -> results.open(Answer.of(kind)));
        kinds.serve(menus);
        results.serve(menus);
        editor.setBottom(new Strip(playback, document, look));
        var middle = new SplitPane(kinds, editor, inspector);
        SplitPane.setResizableWithParent(kinds, false);
        SplitPane.setResizableWithParent(inspector, false);
        middle.setDividerPositions(PALETTE, INSPECTOR);
        var all = new SplitPane(middle, results);
        all.setOrientation(Orientation.VERTICAL);
        SplitPane.setResizableWithParent(results, false);
        all.setDividerPositions(RESULTS);
        results.room().dividedBy(all);
        node.getStyleClass().setAll("document-page");
        node.setTop(new VBox(new HeadBar(document, look, menus), new ToolRow(look, menus), shell.notices()));
        node.setCenter(all);
        node.setBottom(status);
    }

    /// All that can be done, in the language now in force.
    private Acts acts(Palette kinds, Results results, Panes panes) {
        var all = new Acts(look, status::say);
        var everywhere = new ShellActs(shell, look);
        var files = new FileActs(shell);
        var finding = new FindSheet(document, look, sheets);
        var releases = new ReleaseActs(shell, results, background);
        results.onRelease(releases::open);
        results.onExplain(answer -> sheets.show(new HelpSheet(look, answer, sheets::close)));
        var addresses = new AddressActs(document, shell.asking(), look, background);
        results.onPlan(addresses::plan);
        return all.add(everywhere.all()).add(everywhere::recent)
                .add(files.all()).add(files::windows).add(files.of(document))
                .add(new ClipActs(document, new Pasteboard(document, look, shell.asking(), editor.pointing(), this::say),
                        new PictureClip(document, look, background, this::say)).all())
                .add(new DocumentActs(shell, document, editor, kinds, finding, panes, look).all())
                .add(new WizardActs(document, shell.asking(), look, prices, background).all()).add(addresses.all())
                .add(new PlaybackActs(playback, document, results::live).all())
                .add(new ScenarioActs(shell, document, results, playback, sheets, background).all()).add(releases.all())
                .add(new ChartActs(shell, document, results, background).all())
                .add(new MovieActs(shell, document, playing, background).all())
                .add(editor.acts(sheets)).add(new SelectActs(document).all()).add(kinds.acts()).add(results.acts())
                .add(List.of(
                        Act.of(DocumentPage.class, CommandSheet.ID, Section.FIND, new CommandSheet(all, look, sheets)::show)
                                .keys("Shortcut+Shift+P"),
                        Act.of(DocumentPage.class, "keys", Section.HELP,
                                () -> sheets.show(new KeysSheet(all, look, sheets))).keys("F1"),
                        Act.of(DocumentPage.class, "context-menu", Section.PANES, () -> contextMenu(kinds))
                                .keys("Shift+F10", "Context Menu").scope(Scope.ELEMENTS)))
                .add(new ArrangeActs(document, editor, look.settings()).all())
                .changeWith(document.designProperty(), document.selection().ids(), document.dirty(), document.file(),
                        document.mayUndo(), document.mayRedo(), playback.live(), playing.result());
    }

    private void contextMenu(Palette kinds) {
        if (kinds.focusWithinProperty().get()) {
            kinds.contextMenu();
        } else {
            editor.contextMenu();
        }
    }

    /// A slash outside text fields leads to the search for components.
    private void typed(KeyEvent event) {
        if (event.getCharacter().equals("/") && palette != null && !(event.getTarget() instanceof TextInputControl)) {
            palette.searchKinds();
            event.consume();
        }
    }

    private void edit() {
        inspector.edit();
    }

    /// Says something in the status bar for a while.
    void say(String words) {
        status.say(words);
    }

    Parent node() {
        return whole;
    }

    Acts acts() {
        return acts;
    }

    /// The answer that is shown in full.
    @Nullable
    Answer answer() {
        return shown == null ? null : shown.shown();
    }

    /// What was played last; null where nothing was.
    @Nullable
    Object played() {
        return playing.result().get();
    }

    /// Whether the design is being played.
    boolean plays() {
        return playing.busy().get();
    }

    Document document() {
        return document;
    }

    /// Name of the file or of the design, with a dot where it is not saved.
    String title() {
        return name(document) + (document.dirty().get() ? " ●" : "");
    }

    static String name(Document document) {
        var file = document.file().get();
        return file == null ? document.design().name() : file.getFileName().toString();
    }

    /// Puts the keyboard onto the canvas, which has to be laid out for that.
    void focus() {
        var root = node.getScene().getRoot();
        root.applyCss();
        root.layout();
        editor.focus();
    }
}
