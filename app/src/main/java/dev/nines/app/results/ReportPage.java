package dev.nines.app.results;

import java.util.List;
import java.util.function.Function;

import javafx.scene.Node;

import dev.nines.app.document.Answers;
import dev.nines.app.document.Document;

/// A page that shows a section of the report: the same figures and words as on the command line, written in the
/// background.
final class ReportPage implements Results.Page {

    private final PartsView view;
    private final Function<Answers, List<Part>> write;

    /// A page of nothing.
    ///
    /// @param name what it is called
    /// @param write makes the parts from the answers; runs in the background
    ReportPage(String name, Document document, Function<Answers, List<Part>> write) {
        view = new PartsView(name, new Selecting(document)::select);
        this.write = write;
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public Runnable prepare(Answers answers) {
        var parts = write.apply(answers);
        return () -> view.show(parts);
    }
}
