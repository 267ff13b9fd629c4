package dev.nines.app.results;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.nines.analysis.simulation.PeakTime;
import dev.nines.analysis.simulation.Second;
import dev.nines.analysis.simulation.scenario.ReadyMade;
import dev.nines.app.document.Answers;
import dev.nines.app.document.Document;
import dev.nines.app.document.LongWork;
import dev.nines.app.document.Playing;
import dev.nines.app.look.Look;
import dev.nines.app.look.Texts;
import dev.nines.app.look.WhileShown;
import dev.nines.app.playback.Footage;
import dev.nines.app.playback.LogLine;
import dev.nines.app.playback.Playback;
import dev.nines.app.report.Figures;
import dev.nines.app.report.LoadFigures;
import dev.nines.app.report.LogWords;
import dev.nines.app.report.SimulationChart;
import dev.nines.app.report.SimulationSection;
import dev.nines.model.Component;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/// The design under traffic and faults: what is to be played at the left, its course in the middle, what happened at the right.
final class SimulationPage implements Results.Page {

    private static final Duration LENGTH = Duration.ofMinutes(10);
    /// A live run ends after so long.
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final long LIVE_SEED = 1;
    private static final Duration LOSS_AT = Duration.ofMinutes(3);
    private static final Duration LOSS_LASTS = Duration.ofMinutes(4);

    private final Document document;
    private final Texts texts;
    private final Selecting selecting;
    private final Playing playing;
    private final Playback playback;
    private final PlayForm form;
    private final ChartView chart;
    private final PartsView figures;
    private final LogView log;
    private final Label headline = new Label();
    private final Pills tables;
    private final ChangeRow changes;
    private final BorderPane middle = new BorderPane();
    private final BorderPane node = new BorderPane();
    /// Minutes of traffic, or years of faults.
    private final BorderPane either = new BorderPane(node);
    /// Held here, because what is played outlives this page and holds it weakly.
    private final InvalidationListener listener = this::changed;
    private Playing.@Nullable Played shown;
    private final Redrawing drawn = new Redrawing();
    private final ObservableBooleanValue busy;
    private boolean live;

    SimulationPage(Document document, Look look, Playing playing, Playback playback) {
        this.document = document;
        this.texts = look.texts(SimulationPage.class);
        this.selecting = new Selecting(document);
        this.playing = playing;
        this.playback = playback;
        this.busy = playing.busy().or(playing.years().busy());
        form = new PlayForm(document, texts, playing);
        chart = new ChartView(look);
        figures = new PartsView(texts.of("tab.simulation"), selecting::select);
        chart.onChosen(this::seek);
        log = new LogView(texts.of("simulation.log"), this::choose);
        headline.getStyleClass().add("play-headline");
        headline.setWrapText(true);
        tables = new Pills(Pills.button(texts.of("simulation.course"), "course"),
                Pills.button(texts.of("simulation.figures"), "figures"), _ -> show());
        changes = new ChangeRow(texts, playing);
        middle.setTop(new VBox(bar(), changes));
        node.getStyleClass().add("simulation");
        node.setLeft(form);
        node.setCenter(middle);
        var weak = new WeakInvalidationListener(listener);
        for (var each : new Observable[]{playing.result(), playing.failure(), playing.busy()}) {
            each.addListener(weak);
        }
        WhileShown.follow(node, this::follow, playback.clock().time());
        WhileShown.follow(node, this::look, playback.footage());
        show();
    }

    private HBox bar() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox.setHgrow(headline, Priority.SOMETIMES);
        var run = new Button(texts.of("simulation.run-live"));
        run.setId("live");
        run.getStyleClass().add("small");
        run.setMinWidth(Region.USE_PREF_SIZE);
        run.setTooltip(new Tooltip(texts.of("simulation.run-live.help")));
        run.setOnAction(_ -> live());
        var outages = new YearsPane(document, texts, playing.years(), selecting, () -> either.setCenter(node));
        var years = new Button(texts.of("years.title"));
        years.setId("show-years");
        years.getStyleClass().add("small");
        years.setMinWidth(Region.USE_PREF_SIZE);
        years.setTooltip(new Tooltip(texts.of("years.help")));
        years.setOnAction(_ -> either.setCenter(outages));
        var bar = new HBox(8, headline, space, years, run, tables);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("comparison-bar");
        return bar;
    }

    private void seek(double time) {
        if (isShown()) {
            playback.clock().pause();
            playback.clock().seek(time);
        }
    }

    /// Whether what is watched is what this page shows.
    @SuppressWarnings("ReferenceEquality")
    private boolean isShown() {
        var run = playback.footage().get();
        var played = shown;
        return run != null && (playback.live().get() || played != null && run.frames() == played.frames());
    }

    private void choose(LogLine line) {
        seek(line.at());
        chart.rest(line.at());
        if (line.about() != null) {
            selecting.select(new LinkedHashSet<>(List.of(line.about())));
        }
    }

    /// Looks at the moment at which the playback stands, as long as it shows what this page does.
    private void follow() {
        if (isShown()) {
            double time = playback.clock().time().get();
            chart.rest(time);
            log.follow(time);
        }
    }

    /// Shows a live run as far as it has come; when it is over, what was played last.
    private void look() {
        var run = playback.footage().get();
        if (run == null || !playback.live().get()) {
            if (live) {
                live = false;
                shown = null;
                show();
            }
            return;
        }
        live = true;
        if (run.series().isEmpty() || !drawn.isDue(run.series().size(), run.log().size())) {
            return;
        }
        node.setRight(log);
        middle.setCenter(chart);
        log.show(LogLine.of(run, texts.language()));
        chart.show(SimulationChart.of(run.design(), run.scenario(), run.series(), run.log(), texts.language()));
        long sent = run.series().stream().mapToLong(Second::sent).sum();
        long failed = run.series().stream().mapToLong(Second::failed).sum();
        headline.setText(texts.of("simulation.live", Figures.whole(failed), Figures.whole(sent),
                Figures.percent(sent == 0 ? 0 : failed / (double) sent)));
        follow();
    }

    /// Plays the design, as it is, as long as somebody watches.
    void live() {
        playing.cancel();
        playback.begin(document.design(), Scenario.calm(LONGEST).from(form.start())
                .named(texts.of("simulation.run-live"), texts.of("simulation.run-live")), LIVE_SEED);
    }

    @Override
    public Node node() {
        return either;
    }

    @Override
    public ObservableBooleanValue busy() {
        return busy;
    }

    @Override
    public Runnable prepare(Answers answers) {
        var calm = Scenario.calm(LENGTH).from(PeakTime.of(answers.design()))
                .named(texts.of("simulation.calm"), texts.of("simulation.calm.help"));
        var offered = Stream.concat(Stream.of(calm), Stream.of(ReadyMade.values())
                .flatMap(made -> Stream.ofNullable(made.of(answers.design(), texts.language())))).toList();
        return () -> {
            form.offer(offered);
            say();
        };
    }

    /// Plays what the form says.
    void play() {
        form.play();
    }

    /// Plays a scenario, which is offered from now on too.
    void play(Scenario scenario) {
        form.play(scenario);
    }

    /// What edits a scenario, and what makes another.
    void onEdit(BiConsumer<Scenario, @Nullable Scenario> act, Runnable another) {
        form.onEdit(act, another);
    }

    /// Edits the scenario that is chosen.
    void edit() {
        form.edit();
    }

    /// Offers a scenario that a person made, and chooses it.
    ///
    /// @param before in whose place; null: beside all others
    void keep(@Nullable Scenario before, Scenario made) {
        form.keep(before, made);
    }

    /// Plays that a component is lost for some minutes.
    void lose(Component component) {
        play(Scenario.calm(LENGTH).from(PeakTime.of(document.design()))
                .named(texts.of("simulation.loss", component.label()), texts.of("simulation.loss.help"))
                .with(Event.crash(component.id().value(), LOSS_AT, LOSS_LASTS)));
    }

    private void changed(Observable what) {
        show();
    }

    /// Shows what was played last. Runs are told apart by what they are: to compare their figures takes long.
    @SuppressWarnings("ReferenceEquality")
    private void show() {
        if (live) {
            return;
        }
        var played = playing.result().get();
        if (played == null) {
            middle.setCenter(hint(texts.of("simulation.hint")));
        } else if (shown == null || shown.first() != played.first()) {
            var design = played.wish().design();
            var before = playing.before();
            chart.show(SimulationChart.of(design, played.first(), before == null ? null : before.study().first(),
                    texts.language()));
            log.show(LogLine.of(Footage.of(design, played.first(), played.frames()), texts.language()));
            node.setRight(log);
        }
        if (played != null && played.study() != null && played != shown) {
            figures.show(Part.of(SimulationSection.page(played.wish().design(), played.study(), texts.language()),
                    texts.of("simulation.users")));
        }
        changes.show();
        shown = played;
        if (played != null) {
            middle.setCenter(!tables.isRight() ? chart : played.study() == null ? hint(texts.of("simulation.soon")) : figures);
        }
        say();
    }

    private static Label hint(String words) {
        var hint = new Label(words);
        hint.setWrapText(true);
        hint.getStyleClass().add("muted");
        return hint;
    }

    /// What came of it in a line.
    private void say() {
        var played = shown;
        var failure = playing.failure().get();
        if (failure != null) {
            headline.setText(texts.of("simulation.failed", LongWork.words(failure, texts.language())));
        } else if (played == null) {
            headline.setText("");
        } else {
            headline.setText(headline(played));
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private String headline(Playing.Played played) {
        var first = played.first();
        var study = played.study();
        var overload = study == null ? first.overload() : study.overload();
        var words = texts.of("simulation.headline", played.wish().scenario().name(), Figures.whole(first.lost()),
                Figures.whole(first.sent()), Figures.percent(1 - first.answeredShare()));
        if (study != null) {
            words += " · " + texts.of("simulation.sure", LoadFigures.time(study.p99().mean() / 1e3),
                    LoadFigures.time(study.p99().half() / 1e3), study.runs());
            words += study.precise() ? "" : " · " + texts.of("simulation.unsure");
        }
        if (overload != null) {
            words += " · "
                    + texts.of("simulation.overload", LogWords.clock(played.wish().scenario().start().plus(overload.at())));
        }
        return played.wish().design() == document.design() ? words : words + " · " + texts.of("simulation.changed");
    }
}
