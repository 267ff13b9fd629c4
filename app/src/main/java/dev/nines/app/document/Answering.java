package dev.nines.app.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.concurrent.Executor;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import dev.nines.analysis.finding.Evidence;
import dev.nines.analysis.finding.Review;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.model.Architecture;
import dev.nines.model.Problem;
import org.jspecify.annotations.Nullable;

/// Keeps the answers of a document up to date: once begun, every edit asks anew in the background.
public final class Answering {

    private final ReadOnlyObjectWrapper<@Nullable Answers> answers = new ReadOnlyObjectWrapper<>();
    private final Latest<Architecture, Answers> work;
    private final Document document;
    private boolean begun;

    /// Answers for a document.
    public Answering(Document document, PriceBook prices, Executor background) {
        work = new Latest<>(background, design -> answer(design, prices), answers::set);
        this.document = document;
        document.designProperty().addListener((_, _, _) -> ask());
    }

    /// Answers from now on, if it does not yet.
    public void begin() {
        if (!begun) {
            begun = true;
            ask();
        }
    }

    private void ask() {
        if (begun) {
            work.submit(document.design());
        }
    }

    /// All answers about a design.
    static Answers answer(Architecture design, PriceBook prices) {
        var evidence = Evidence.of(design, prices);
        var review = Review.of(evidence);
        var problems = new ArrayList<>(Review.faults(evidence));
        problems.addAll(review.problems());
        problems.sort(Comparator.comparing(Problem::severity).reversed());
        return new Answers(evidence, review, problems);
    }

    /// The latest answers; null until there are some.
    public ReadOnlyObjectProperty<@Nullable Answers> answers() {
        return answers.getReadOnlyProperty();
    }

    /// Why the last answers failed; null where they did not.
    public ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return work.failure();
    }

    /// Whether answers are being worked out.
    public ReadOnlyBooleanProperty busy() {
        return work.busy();
    }
}
