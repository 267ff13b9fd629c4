package dev.nines.app.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.BorderPane;

import dev.nines.app.act.Act;
import dev.nines.app.act.ActMenus;
import dev.nines.app.act.Condition;
import dev.nines.app.act.Section;
import dev.nines.app.act.Target;
import dev.nines.app.document.Answers;
import dev.nines.app.document.Deploying;
import dev.nines.app.document.Document;
import dev.nines.app.document.Latest;
import dev.nines.app.document.Playing;
import dev.nines.app.look.Look;
import dev.nines.app.look.Texts;
import dev.nines.app.playback.Playback;
import dev.nines.app.report.AvailabilitySection;
import dev.nines.app.report.CapacitySection;
import dev.nines.app.report.ExposureSection;
import dev.nines.diagrams.chart.Chart;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.release.Release;
import dev.nines.model.scenario.Scenario;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The panel of answers: the scorecard, always in sight, and a tab for each answer in full.
///
/// What is shown of answers is worked out in the background, and only for the page that is seen: the JavaFX thread puts
/// what is ready in its place.
public final class Results extends BorderPane {

    /// A tab that shows answers.
    interface Page {

        /// What the tab shows.
        Node node();

        /// Works out what to show of answers, in the background; what it returns shows that, on the JavaFX thread.
        Runnable prepare(Answers answers);

        /// Whether it works out more than that by itself.
        default ObservableBooleanValue busy() {
            return new SimpleBooleanProperty();
        }
    }

    /// A tab whose page is made when it is seen for the first time.
    private final class PageTab extends Tab {

        private final Supplier<Page> make;
        private @Nullable Page page;
        private @Nullable Answers shown;

        PageTab(String name, Supplier<Page> make) {
            super(name);
            this.make = make;
        }

        Page page() {
            var made = page;
            if (made == null) {
                made = make.get();
                page = made;
                setContent(made.node());
                watch(made.busy());
            }
            return made;
        }
    }

    private static final double BESIDE_SIMULATION = 0.5;
    /// What is live is watched on the canvas first.
    private static final double BESIDE_LIVE = 0.62;
    private static final double BESIDE_DEPLOYMENTS = 0.34;
    private static final double AROUND_EXPLAIN = 8;

    private record Wanted(Answers answers, PageTab tab, Page page) {}

    private final Document document;
    private final ScoreRow scores;
    private final TabPane tabs = new TabPane();
    private final Texts texts;
    private final Room room = new Room();
    private Runnable release = () -> {};
    private final Button explain = new Button("", new FontIcon(Feather.HELP_CIRCLE));
    private Consumer<Answer> explained = _ -> {};
    private BiConsumer<Scenario, @Nullable Scenario> edit = (_, _) -> {};
    private Runnable make = () -> {};
    private Consumer<ComponentId> planner = _ -> {};
    private final ReadOnlyObjectProperty<@Nullable Answers> answers;
    /// Held here, because the answers outlive this panel and hold it weakly.
    private final ChangeListener<@Nullable Answers> listener = (_, _, _) -> show();
    private final InvalidationListener saved = _ -> again();
    private final Latest<Wanted, Runnable> work;
    private final List<ObservableBooleanValue> works = new ArrayList<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// A panel for a document and the answers about it.
    ///
    /// @param background where pages are written
    /// @param playing plays the design
    /// @param playback shows on the canvas what was played
    /// @param deploying compares releases of it
    /// @param files asks a person for other designs; none where they decide on none
    public Results(Document document, Look look, ReadOnlyObjectProperty<@Nullable Answers> answers, Executor background,
            Playing playing, Playback playback, Deploying deploying, Supplier<List<Path>> files) {
        this.document = document;
        this.answers = answers;
        this.work = new Latest<>(background, this::prepare, Runnable::run);
        watch(work.busy());
        texts = look.texts(Results.class);
        getStyleClass().add("results");
        scores = new ScoreRow(look, this::open);
        tabs.setAccessibleText(texts.of("results"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        for (var answer : Answer.values()) {
            add(answer, () -> page(answer, document, look, background, playing, playback, deploying, files));
        }
        tabs.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> show());
        setTop(scores);
        setCenter(tabs);
        explain.setId("explain");
        explain.getStyleClass().addAll("flat", "explain");
        explain.setAccessibleText(texts.of("act.explain"));
        explain.setTooltip(new Tooltip(texts.of("act.explain")));
        explain.setOnAction(_ -> explained.accept(shown()));
        explain.setManaged(false);
        getChildren().add(explain);
        answers.addListener(new WeakChangeListener<>(listener));
        document.dirty().addListener(new WeakInvalidationListener(saved));
        show();
    }

    private Page page(Answer answer, Document document, Look look, Executor background, Playing playing,
            Playback playback, Deploying deploying, Supplier<List<Path>> files) {
        var name = texts.of("tab." + answer.key());
        return switch (answer) {
            case COST -> new CostPage(document, look);
            case CAPACITY -> new ReportPage(name, document, about -> Part.of(
                    CapacitySection.page(about.design(), about.capacity(), texts.language()), texts.of("part.capacity")));
            case AVAILABILITY -> new ReportPage(name, document, about -> Part.of(
                    AvailabilitySection.page(about.availability(), texts.language()), texts.of("part.availability")));
            case NETWORK -> new NetworkPage(document, look, vpc -> planner.accept(vpc));
            case EXPOSURE -> new ReportPage(name, document, about -> Part.of(
                    ExposureSection.of(about.design(), about.exposure(), true, texts.language()), texts.of("part.exposure")));
            case FINDINGS -> new FindingsPage(document, look);
            case COMPARISON -> new ComparisonPage(document, look, background, files);
            case SIMULATION -> simulation(document, look, playing, playback);
            case DEPLOYMENTS -> new DeploymentsPage(document, look, deploying, playback, background, () -> release.run(), room);
        };
    }

    private SimulationPage simulation(Document document, Look look, Playing playing, Playback playback) {
        var page = new SimulationPage(document, look, playing, playback);
        page.onEdit((scenario, place) -> edit.accept(scenario, place), () -> make.run());
        return page;
    }

    private void add(Answer answer, Supplier<Page> page) {
        var tab = new PageTab(texts.of("tab." + answer.key()), page);
        tab.setId("tab-" + answer.key());
        tabs.getTabs().add(tab);
    }

    private void watch(ObservableBooleanValue one) {
        works.add(one);
        one.addListener((_, _, _) -> busy.set(works.stream().anyMatch(ObservableBooleanValue::get)));
    }

    /// The way to what explains an answer stands at the end of the tabs.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        explain.autosize();
        explain.relocate(getWidth() - explain.getWidth() - AROUND_EXPLAIN, tabs.getLayoutY() + AROUND_EXPLAIN / 2);
    }

    /// What explains an answer.
    public void onExplain(Consumer<Answer> act) {
        explained = act;
    }

    /// Whether a page is being written.
    public ObservableBooleanValue busy() {
        return busy.getReadOnlyProperty();
    }

    /// Shows an answer in full.
    public void open(Answer answer) {
        tabs.getSelectionModel().select(answer.ordinal());
    }

    /// The chart that is seen; null where there is none.
    public @Nullable Chart chart() {
        var content = tabs.getSelectionModel().getSelectedItem().getContent();
        return content == null
                ? null
                : content.lookupAll(".chart-view").stream().filter(ChartView.class::isInstance)
                        .map(view -> ((ChartView) view).chart()).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /// Shows what can be done with a chart where a person asks for a menu on it.
    public void serve(ActMenus menus) {
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, asked -> {
            if (asked.getTarget() instanceof ChartView view && view.chart() != null) {
                new ContextMenu(menus.items(Section.CHART).toArray(MenuItem[]::new)).show(view, asked.getScreenX(),
                        asked.getScreenY());
                asked.consume();
            }
        });
    }

    /// The answer that is shown in full.
    public Answer shown() {
        return Answer.values()[tabs.getSelectionModel().getSelectedIndex()];
    }

    /// Shows each answer by keyboard.
    public List<Act> acts() {
        var show = Stream.of(Answer.values()).map(answer -> Act.of(Results.class, "show-" + answer.key(), Section.ANSWERS, () -> {
            open(answer);
            tabs.requestFocus();
        }).keys("Alt+" + (answer.ordinal() + 1)));
        return Stream.concat(show, Stream.of(
                Act.of(Results.class, "explain", Section.HELP, () -> explained.accept(shown())).keys("Shift+F1"),
                Act.of(Results.class, "simulate", Section.PLAY, this::play).keys("F5"),
                Act.of(Results.class, "simulate-loss", Section.PLAY, this::lose).on(Target.COMPONENT, Target.CONTAINER)
                        .needs(Condition.that(() -> document.selection().last() instanceof ComponentId,
                                Message.of(Results.class, "refused.component"))),
                Act.of(Results.class, "deploy", Section.PLAY, () -> deployments(DeploymentsPage::begin)).keys("F7"),
                Act.of(Results.class, "watch-deployments", Section.PLAY, () -> deployments(page -> page.watch(true)))
                        .keys("Shift+F7"),
                Act.of(Results.class, "watch-release", Section.PLAY, () -> deployments(DeploymentsPage::watchOnCanvas))
                        .keys("Shortcut+F7"),
                Act.of(Results.class, "deploy-to", Section.PLAY, this::aim).on(Target.COMPONENT, Target.CONTAINER)
                        .needs(Condition.that(() -> !targets().isEmpty(), Message.of(Results.class, "refused.target")))))
                .toList();
    }

    /// Plays the design as the page of simulations says.
    private void play() {
        simulation(SimulationPage::play);
    }

    /// Plays the design as long as somebody watches.
    public void live() {
        on(Answer.SIMULATION, SimulationPage.class, BESIDE_LIVE, SimulationPage::live);
    }

    /// Plays a scenario.
    public void play(Scenario scenario) {
        simulation(page -> page.play(scenario));
    }

    /// Edits the scenario that is chosen to be played.
    public void editScenario() {
        simulation(SimulationPage::edit);
    }

    /// Offers a scenario that a person made, and chooses it.
    ///
    /// @param before in whose place; null: beside all others
    public void keep(@Nullable Scenario before, Scenario made) {
        simulation(page -> page.keep(before, made));
    }

    /// What edits a scenario, and what makes another.
    ///
    /// @param act told the scenario and, where a person made it, in whose place it is to be kept
    public void onScenario(BiConsumer<Scenario, @Nullable Scenario> act, Runnable another) {
        edit = act;
        make = another;
    }

    /// Plays that the selected component is lost.
    private void lose() {
        if (document.selection().last() instanceof ComponentId id) {
            simulation(page -> page.lose(document.design().components().get(id)));
        }
    }

    /// What is released to what was selected last; none where that gets no releases.
    private List<ComponentId> targets() {
        return document.selection().last() instanceof ComponentId id
                ? DeployOffer.about(document.design().components().get(id))
                : List.of();
    }

    private void aim() {
        var targets = targets();
        deployments(page -> page.aim(targets));
    }

    /// Offers a release and chooses it.
    public void release(Release wanted) {
        deployments(page -> page.choose(wanted));
    }

    /// What asks for a file with a release.
    public void onRelease(Runnable act) {
        release = act;
    }

    /// What opens the planner of the addresses of a VPC.
    public void onPlan(Consumer<ComponentId> act) {
        planner = act;
    }

    /// The room that this panel shares with what stands above it.
    public Room room() {
        return room;
    }

    private void simulation(Consumer<SimulationPage> act) {
        on(Answer.SIMULATION, SimulationPage.class, BESIDE_SIMULATION, act);
    }

    private void deployments(Consumer<DeploymentsPage> act) {
        on(Answer.DEPLOYMENTS, DeploymentsPage.class, BESIDE_DEPLOYMENTS, act);
    }

    private <P> void on(Answer answer, Class<P> type, double beside, Consumer<P> act) {
        open(answer);
        room.leave(beside);
        if (tabs.getSelectionModel().getSelectedItem() instanceof PageTab tab && type.isInstance(tab.page())) {
            act.accept(type.cast(tab.page()));
        }
    }

    /// Only the page that is seen is filled, and only with answers that it does not show yet.
    private void show() {
        var now = answers.get();
        if (tabs.getSelectionModel().getSelectedItem() instanceof PageTab tab) {
            var page = tab.page();
            if (now != null && !now.equals(tab.shown)) {
                work.submit(new Wanted(now, tab, page));
            }
        }
    }

    /// The same answers may mean something else: the file holds another design now.
    private void again() {
        tabs.getTabs().forEach(tab -> {
            if (tab instanceof PageTab one) {
                one.shown = null;
            }
        });
        show();
    }

    private Runnable prepare(Wanted wanted) {
        var figures = scores.prepare(wanted.answers);
        var page = wanted.page.prepare(wanted.answers);
        return () -> {
            wanted.tab.shown = wanted.answers;
            figures.run();
            page.run();
        };
    }
}
