package dev.nines.app.results;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import dev.nines.app.document.Document;
import dev.nines.app.document.LongWork;
import dev.nines.app.document.PlayingYears;
import dev.nines.app.look.NamedField;
import dev.nines.app.look.Texts;
import dev.nines.app.report.YearsSection;

/// Availability over years: how many are to be played, how far that is, and what came of them.
final class YearsPane extends BorderPane {

    private static final String YEARS = "10000";
    private static final String SEED = "1";

    private final Document document;
    private final Texts texts;
    private final PlayingYears work;
    private final NamedField years;
    private final NamedField seed;
    private final PartsView figures;
    private final Label hint = new Label();
    /// Held here, because what is played outlives this pane and holds it weakly.
    private final InvalidationListener listener = this::changed;

    /// @param back goes back to traffic
    YearsPane(Document document, Texts texts, PlayingYears work, Selecting selecting, Runnable back) {
        this.document = document;
        this.texts = texts;
        this.work = work;
        years = new NamedField(texts, "years.count", "years", YEARS, YearsPane::isCount);
        seed = new NamedField(texts, "simulation.seed", "years-seed", SEED, NamedField::isSeed);
        figures = new PartsView(texts.of("years.title"), selecting::select);
        years.onEnter(this::play);
        seed.onEnter(this::play);
        var fits = years.fits().and(seed.fits());
        hint.setText(texts.of("years.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("muted");
        var traffic = new Button(texts.of("years.back"));
        traffic.setId("show-traffic");
        traffic.getStyleClass().add("small");
        traffic.setOnAction(_ -> back.run());
        var form = new VBox(8, NamedField.row(years, seed),
                new RunRow(texts, "years", "play-years", "stop-years", work, fits, this::play), traffic);
        form.getStyleClass().add("play-form");
        setLeft(form);
        var weak = new WeakInvalidationListener(listener);
        work.result().addListener(weak);
        work.failure().addListener(weak);
        changed(work.result());
    }

    private static boolean isCount(String text) {
        return text.matches("\\d{1,7}") && Integer.parseInt(text) >= 2;
    }

    private void play() {
        work.begin(new PlayingYears.Wish(document.design(), Integer.parseInt(years.text()), Long.parseLong(seed.text())));
    }

    private void changed(Observable what) {
        var failure = work.failure().get();
        var played = work.result().get();
        if (failure != null) {
            hint.setText(texts.of("simulation.failed", LongWork.words(failure, texts.language())));
            setCenter(hint);
        } else if (played == null) {
            setCenter(hint);
        } else {
            figures.show(Part.of(YearsSection.page(played.outages(), played.zooms(), texts.language()),
                    texts.of("years.title")));
            setCenter(figures);
        }
    }
}
