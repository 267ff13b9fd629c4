package dev.nines.app.window;

import java.util.List;

import dev.nines.app.document.Document;
import dev.nines.app.document.FileState;
import dev.nines.app.document.FileWatch;
import dev.nines.app.document.Journal;
import dev.nines.app.recovery.Lost;
import dev.nines.model.Architecture;
import dev.nines.model.Problem;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Watches over an open document: keeps a copy for the case of a crash, notices what other programs do to its file, and
/// says so where a person has to decide.
final class Guard implements AutoCloseable {

    private static final String OUTSIDE = "outside";
    private static final String COPY = "copy";

    private final Shell shell;
    private final Document document;
    private final Journal journal;
    private final FileWatch watch;

    Guard(Shell shell, Document document, @Nullable Lost lost) {
        this.shell = shell;
        this.document = document;
        this.journal = new Journal(document, shell.windows().recovery(), lost, this::kept);
        this.watch = new FileWatch(document, shell.windows().watching(), this::heard);
    }

    /// A person has come back to the window.
    void look() {
        watch.look();
    }

    private void kept(@Nullable Problem problem) {
        if (problem == null) {
            shell.notices().remove(COPY);
        } else {
            shell.notices().show(new Notice(COPY, "notice.copy", List.of(problem.message()),
                    List.of(new Notice.Choice("notice.copy.save", shell.saving()::save))));
        }
    }

    private void heard(FileWatch.Change change) {
        switch (change) {
            case FileWatch.Change.Gone _ -> gone();
            case FileWatch.Change.Content content -> {
                var there = content.reading().architecture();
                if (there == null) {
                    unreadable(content.state());
                } else if (there.equals(document.design())) {
                    document.differFrom(there, content.state());
                    shell.notices().remove(OUTSIDE);
                } else if (document.dirty().get()) {
                    differs(there, content.state());
                } else {
                    reload(there, content.state());
                }
            }
        }
    }

    private void reload(Architecture there, FileState state) {
        document.reload(Message.of(Guard.class, "outside.reload"), there, state);
        shell.notices().remove(OUTSIDE);
        shell.say(shell.look().texts(Guard.class).of("outside.reloaded", DocumentPage.name(document)));
    }

    /// The file and the design were both changed: asks which is to be.
    void differs(Architecture there, FileState state) {
        document.differFrom(there, document.seen().get());
        tell("notice.differs", List.of(new Notice.Choice("notice.differs.reload", () -> reload(there, state)),
                new Notice.Choice("notice.differs.keep", () -> document.differFrom(there, state)),
                new Notice.Choice("notice.differs.compare", () -> beside(there)),
                new Notice.Choice("notice.saveAs", shell.saving()::saveAs)));
    }

    /// Opens what the file holds now in a window of its own.
    private void beside(Architecture there) {
        shell.windows().add().show(there.named(
                shell.look().texts(Guard.class).of("outside.theirs", there.name())), null);
    }

    private void unreadable(FileState state) {
        document.differFrom(null, state);
        tell("notice.unreadable", List.of(new Notice.Choice("notice.unreadable.save", shell.saving()::save),
                new Notice.Choice("notice.saveAs", shell.saving()::saveAs)));
    }

    private void gone() {
        document.differFrom(null, document.seen().get());
        tell("notice.gone", List.of(new Notice.Choice("notice.gone.save", shell.saving()::save),
                new Notice.Choice("notice.saveAs", shell.saving()::saveAs)));
    }

    private void tell(String key, List<Notice.Choice> choices) {
        shell.notices().show(new Notice(OUTSIDE, key, List.of(Message.literal(DocumentPage.name(document))), choices));
    }

    @Override
    public void close() {
        watch.close();
        journal.close();
    }
}
