package dev.nines.app.document;

import java.time.InstantSource;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;

import dev.nines.app.recovery.Draft;
import dev.nines.app.recovery.Keeper;
import dev.nines.app.recovery.Lost;
import dev.nines.app.recovery.Recovery;
import dev.nines.model.Problem;
import org.jspecify.annotations.Nullable;

/// Keeps a copy of a document on disk as long as its file does not hold it, for the case of a crash.
public final class Journal implements AutoCloseable {

    private final Document document;
    private final Keeper keeper;
    private final InstantSource clock = InstantSource.system();
    private final ChangeListener<@Nullable Object> listener = (_, _, _) -> note();

    /// Begins to keep copies.
    ///
    /// @param lost
    ///            what the document was recovered from; null: nothing
    /// @param heard
    ///            hears on the JavaFX thread why no copy can be kept, and null when that is over
    public Journal(Document document, Recovery recovery, @Nullable Lost lost, Consumer<@Nullable Problem> heard) {
        this.document = document;
        keeper = recovery.keeper(lost, problem -> Platform.runLater(() -> heard.accept(problem)));
        document.designProperty().addListener(listener);
        document.dirty().addListener(listener);
        document.file().addListener(listener);
        if (document.dirty().get()) {
            note();
        }
    }

    private void note() {
        if (document.dirty().get()) {
            var seen = document.seen().get();
            keeper.keep(new Draft(document.file().get(), seen == null ? "" : seen.digest(), clock.instant(),
                    document.changes(), document.design()));
        } else {
            keeper.forget();
        }
    }

    /// Keeps nothing any more: a person saved the changes or does not want them.
    @Override
    public void close() {
        document.designProperty().removeListener(listener);
        document.dirty().removeListener(listener);
        document.file().removeListener(listener);
        keeper.forget();
    }
}
