package dev.nines.app.window;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import dev.nines.app.act.Acts;
import dev.nines.app.document.Document;
import dev.nines.app.look.Look;
import dev.nines.app.settings.Settings;
import dev.nines.model.Architecture;
import dev.nines.model.file.DesignFile;
import dev.nines.model.file.DesignFileException;
import dev.nines.model.file.Reading;
import dev.nines.samples.Sample;
import org.jspecify.annotations.Nullable;

/// A window: its frame, what it shows, and the ways designs come into it and leave it.
public final class Shell {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;

    private final Stage stage;
    private final Look look;
    private final Asking asking;
    private final Choosing choosing;
    private final ExecutorService background = Executors.newFixedThreadPool(2, work -> {
        var thread = new Thread(work, "background");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    });
    private final StackPane root = new StackPane();
    private final Scene scene = new Scene(root, WIDTH, HEIGHT);
    private @Nullable DocumentPage page;

    /// A window that shows the welcome page.
    public Shell(Stage stage, Settings settings) {
        this(stage, settings, null);
    }

    /// A window where something else chooses files; null: the person does.
    Shell(Stage stage, Settings settings, @Nullable Choosing chooser) {
        this.stage = stage;
        this.look = new Look(settings);
        this.asking = new Asking(stage, look);
        this.choosing = chooser == null ? asking : chooser;
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        WindowIcons.put(stage);
        stage.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, event -> {
            if (!mayLeave()) {
                event.consume();
            }
        });
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> background.shutdownNow());
        settings.language().addListener((_, _, _) -> rebuild());
        look.theme().addListener((_, _, _) -> rebuild());
        rebuild();
    }

    /// Shows the window.
    public void show() {
        stage.show();
    }

    private void rebuild() {
        look.dress(scene);
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
        title();
    }

    private void title() {
        var texts = look.texts(Shell.class);
        stage.setTitle(page == null ? texts.of("title") : page.title() + " – " + texts.of("title"));
    }

    private void welcome() {
        page = null;
        put(new WelcomePage(this, look, background));
    }

    /// Shows a design.
    ///
    /// @param file
    ///            where it is kept, or null
    public void show(Architecture design, @Nullable Path file) {
        page = new DocumentPage(this, new Document(design, file), look, background, this::title);
        put(page.node());
        page.focus();
    }

    /// Leaves the design that is open, asking about changes.
    void close() {
        if (mayLeave()) {
            welcome();
        }
    }

    /// Closes the window, asking about changes.
    void quit() {
        if (mayLeave()) {
            stage.hide();
        }
    }

    /// Begins an empty design.
    public void begin() {
        if (mayLeave()) {
            show(Architecture.empty(look.texts(Shell.class).of("untitled")), null);
        }
    }

    /// Opens a copy of a sample.
    public void open(Sample sample) {
        if (mayLeave()) {
            show(DesignFile.parse(sample.text(), sample.fileName()), null, sample.fileName());
        }
    }

    /// Asks for a file and opens it.
    void open() {
        var file = choosing.fileToOpen();
        if (file != null) {
            open(file);
        }
    }

    /// Opens a file; it is read in the background.
    public void open(Path file) {
        if (mayLeave()) {
            background.execute(() -> {
                var reading = DesignFile.read(file);
                Platform.runLater(() -> show(reading, file, file.toString()));
            });
        }
    }

    private void show(Reading reading, @Nullable Path file, String name) {
        if (reading.architecture() == null) {
            asking.problems(name, reading.problems());
        } else {
            show(reading.architecture(), file);
            if (file != null) {
                look.settings().opened(file);
            }
        }
    }

    /// Saves the open design, asking for a file where it has none.
    ///
    /// @return whether it is saved
    boolean save() {
        if (page == null) {
            return true;
        }
        var file = page.document().file().get();
        return file == null ? saveAs() : save(file);
    }

    /// Asks for a file and saves the open design there.
    boolean saveAs() {
        var file = page == null ? null : choosing.fileToSave(page.document());
        return file != null && save(file);
    }

    /// Saves the open design into a file.
    ///
    /// @return whether it is saved
    public boolean save(Path file) {
        if (page == null) {
            return false;
        }
        try {
            page.document().save(file);
            look.settings().opened(file);
            title();
            return true;
        } catch (DesignFileException problem) {
            asking.problems(file.toString(), List.of(problem.problem()));
            return false;
        }
    }

    private boolean mayLeave() {
        if (page == null || !page.document().dirty().get()) {
            return true;
        }
        return switch (asking.aboutChanges(page.title())) {
            case SAVE -> save();
            case DISCARD -> true;
            case CANCEL -> false;
        };
    }

    /// The open design, or null on the welcome page.
    public @Nullable Document document() {
        return page == null ? null : page.document();
    }

    /// All that can be done with the open design, or null on the welcome page.
    @Nullable
    Acts acts() {
        return page == null ? null : page.acts();
    }

    Asking asking() {
        return asking;
    }

    Choosing choosing() {
        return choosing;
    }
}
