package dev.nines.app.results;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

import dev.nines.app.document.Answers;
import dev.nines.app.document.Document;
import dev.nines.app.document.Latest;
import org.jspecify.annotations.Nullable;

/// A page that shows a section of the report: the same figures and words as on the command line, written in the
/// background.
final class ReportPage implements Results.Page {

    private final PartsView view;
    private final Latest<Answers, List<Part>> writing;
    private @Nullable Answers asked;

    /// A page of nothing.
    ///
    /// @param name what it is called
    /// @param write makes the parts from the answers; runs in the background
    ReportPage(String name, Document document, Executor background, Function<Answers, List<Part>> write) {
        view = new PartsView(name, new Choosing(document)::choose);
        writing = new Latest<>(background, write, view::show);
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public ObservableBooleanValue busy() {
        return writing.busy();
    }

    @Override
    public void show(Answers answers) {
        if (answers != asked) {
            asked = answers;
            writing.submit(answers);
        }
    }
}
