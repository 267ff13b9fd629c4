package dev.nines.app.recovery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import dev.nines.app.settings.PersonFolder;
import dev.nines.model.Problem;
import org.jspecify.annotations.Nullable;

/// Keeps copies of designs with unsaved changes while this program runs, and finds those that crashed runs left.
///
/// Everything happens on one thread of its own, which is never the caller's; only [#lost] and [#close] wait.
public final class Recovery implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 10;

    private final Path folder;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        var made = new Thread(work, "recovery");
        made.setDaemon(true);
        return made;
    });
    private final List<RunFolder> claimed = new ArrayList<>();
    private @Nullable RunFolder own;
    private int given;

    private Recovery(Path folder) {
        this.folder = folder;
    }

    /// Recovery by copies in a folder; it is made when there is something to keep.
    public static Recovery in(Path folder) {
        return new Recovery(folder);
    }

    /// Keeps copies of one design from now on.
    ///
    /// @param heard
    ///            hears why no copy can be kept, and null when that is over; not on the caller's thread
    public Keeper keeper(Consumer<@Nullable Problem> heard) {
        return keeper(null, heard);
    }

    /// The same for a design that was lost and is open again.
    public synchronized Keeper keeper(@Nullable Lost from, Consumer<@Nullable Problem> heard) {
        return new Keeper(thread, this::own, Integer.toString(++given), from == null ? null : from.place(), heard);
    }

    private synchronized RunFolder own() throws IOException {
        var known = own;
        if (known == null) {
            known = RunFolder.begin(folder);
            own = known;
        }
        return known;
    }

    /// What runs that crashed have left, latest first. No other program is offered it while this one runs.
    public synchronized List<Lost> lost() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var runs = Files.list(folder)) {
            runs.filter(Files::isDirectory).forEach(this::claim);
        } catch (IOException | UncheckedIOException _) {
            // a folder that cannot be read offers nothing, and keeps what it has
        }
        var found = new ArrayList<Lost>();
        for (var run : claimed) {
            try {
                for (var draft : run.drafts()) {
                    found.add(read(draft));
                }
            } catch (IOException _) {
                // the same
            }
        }
        found.sort(Comparator.comparing(Lost::changed).reversed());
        return found;
    }

    private void claim(Path run) {
        try {
            var claim = RunFolder.claim(run);
            if (claim != null && claim.drafts().isEmpty()) {
                claim.close();
            } else if (claim != null) {
                claimed.add(claim);
            }
        } catch (IOException _) {
            // it stays for the next start
        }
    }

    private static Lost read(Path place) throws IOException {
        var read = Draft.parse(Files.readString(place), place.toString());
        var changed = read.changed() == null
                ? Files.readAttributes(place, BasicFileAttributes.class).lastModifiedTime().toInstant()
                : read.changed();
        return new Lost(place, read.file(), read.seen(), changed, read.changes(), read.reading());
    }

    /// Removes a copy that nobody wants.
    public void discard(Lost lost) throws IOException {
        Files.deleteIfExists(lost.place());
    }

    /// Finishes what is to be written, and removes what holds nothing.
    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        letGo();
    }

    private synchronized void letGo() {
        var all = new ArrayList<>(claimed);
        if (own != null) {
            all.add(own);
        }
        for (var run : all) {
            try {
                run.close();
            } catch (IOException _) {
                // the next start clears it away
            }
        }
    }

    /// The folder of a person, within that of the program's data.
    public static Path folderOfPerson() {
        return PersonFolder.ofData().resolve("recovery");
    }
}
