package dev.nines.app.window;

import java.nio.file.Path;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import dev.nines.app.act.Acts;
import dev.nines.app.document.Document;
import dev.nines.app.look.Look;
import dev.nines.app.recovery.Lost;
import dev.nines.model.Architecture;
import dev.nines.samples.Sample;
import org.jspecify.annotations.Nullable;

/// A window: its frame, and what it shows. How designs come into it is [Opening], how they leave it [Saving].
public final class Shell {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;

    private final Stage stage;
    private final Windows windows;
    private final Look look;
    private final Asking asking;
    private final Choosing choosing;
    private final Opening opening = new Opening(this);
    private final Saving saving = new Saving(this);
    private final Notices notices;
    private final StackPane root = new StackPane();
    private final Scene scene = new Scene(root, WIDTH, HEIGHT);
    private final ChangeListener<@Nullable Object> anew = (_, _, _) -> rebuild();
    private final Touring touring = new Touring(this, root);
    private @Nullable DocumentPage page;
    private @Nullable Guard guard;

    /// A window that shows the welcome page.
    Shell(Stage stage, Windows windows) {
        this.stage = stage;
        this.windows = windows;
        this.look = windows.look();
        this.asking = new Asking(stage, look);
        this.choosing = windows.chooser() instanceof Choosing chooser ? chooser : asking;
        this.notices = new Notices(look);
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        WindowIcons.put(stage);
        Dropping.onto(scene, opening);
        stage.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, event -> {
            if (!saving.mayLeave()) {
                event.consume();
            }
        });
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> hidden());
        stage.focusedProperty().addListener((_, _, focused) -> {
            if (focused && guard != null) {
                guard.look();
            }
        });
        look.settings().language().addListener(anew);
        look.theme().addListener(anew);
        rebuild();
    }

    private void hidden() {
        look.settings().language().removeListener(anew);
        look.theme().removeListener(anew);
        leave();
        windows.closed(this);
    }

    /// Shows the window.
    public void show() {
        stage.show();
    }

    /// Brings the window before the others.
    void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    private void rebuild() {
        look.dress(scene);
        notices.rebuild();
        if (page == null) {
            welcome();
        } else {
            page.rebuild();
            put(page.node());
            page.focus();
        }
    }

    private void put(Parent content) {
        root.getChildren().setAll(content);
        touring.stay();
        title();
    }

    private void title() {
        var texts = look.texts(Shell.class);
        stage.setTitle(page == null ? texts.of("title") : page.title() + " – " + texts.of("title"));
    }

    /// Ends what goes on for the design that is open.
    private void leave() {
        if (page != null) {
            page.leave();
        }
        if (guard != null) {
            guard.close();
            guard = null;
        }
        notices.clear();
    }

    /// Leaves the design that is open for the welcome page, without asking.
    void welcome() {
        leave();
        page = null;
        put(new WelcomePage(this, look, windows.background()));
    }

    /// Shows a design in place of what the window shows, without asking.
    ///
    /// @param file
    ///            where it is kept, or null
    public void show(Architecture design, @Nullable Path file) {
        show(new Document(design, file), null);
    }

    /// Shows a document in place of what the window shows, without asking.
    ///
    /// @param lost
    ///            what it was recovered from; null: nothing
    void show(Document document, @Nullable Lost lost) {
        leave();
        var shown = new DocumentPage(this, document, look, windows.background(), this::title);
        page = shown;
        guard = new Guard(this, document, lost);
        put(shown.node());
        shown.focus();
    }

    /// Says something in the status bar for a while.
    void say(String words) {
        if (page != null) {
            page.say(words);
        }
    }

    /// Leaves the design that is open, asking about changes.
    void close() {
        if (saving.mayLeave()) {
            welcome();
        }
    }

    /// Closes the window, asking about changes.
    void closeWindow() {
        if (saving.mayLeave()) {
            stage.hide();
        }
    }

    /// Ends the program, asking about the changes in every window.
    void quit() {
        windows.quit();
    }

    /// Begins an empty design.
    public void begin() {
        opening.begin();
    }

    /// Opens a copy of a sample.
    public void open(Sample sample) {
        opening.open(sample);
    }

    /// Asks for files and opens them.
    void open() {
        opening.open();
    }

    /// Opens a file; it is read in the background.
    public void open(Path file) {
        opening.open(file);
    }

    /// Saves the open design, asking for a file where it has none.
    ///
    /// @return whether it is saved
    boolean save() {
        return saving.save();
    }

    /// Saves the open design into a file.
    ///
    /// @return whether it is saved
    public boolean save(Path file) {
        return saving.save(file);
    }

    /// Asks for a file and saves the open design there.
    boolean saveAs() {
        return saving.saveAs();
    }

    /// The open design, or null on the welcome page.
    public @Nullable Document document() {
        return page == null ? null : page.document();
    }

    /// What the window shows of the open design, or null on the welcome page.
    @Nullable
    DocumentPage page() {
        return page;
    }

    /// Leads a person through the window.
    void tour() {
        touring.begin();
    }

    /// All that can be done with the open design, or null on the welcome page.
    @Nullable
    Acts acts() {
        return page == null ? null : page.acts();
    }

    /// What the window is called among the others.
    ReadOnlyStringProperty titleProperty() {
        return stage.titleProperty();
    }

    Stage stage() {
        return stage;
    }

    Windows windows() {
        return windows;
    }

    Look look() {
        return look;
    }

    Opening opening() {
        return opening;
    }

    Saving saving() {
        return saving;
    }

    Notices notices() {
        return notices;
    }

    Asking asking() {
        return asking;
    }

    Choosing choosing() {
        return choosing;
    }
}
