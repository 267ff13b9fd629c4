package dev.nines.app.results;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import dev.nines.analysis.deployment.Constraints;
import dev.nines.analysis.deployment.DeploymentQuestion;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.app.document.Deploying;
import dev.nines.app.document.Document;
import dev.nines.app.inspector.RecordForm;
import dev.nines.app.look.Look;
import dev.nines.app.look.NamedField;
import dev.nines.app.look.Texts;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Durations;
import dev.nines.model.quantity.Money;
import dev.nines.model.release.Release;
import dev.nines.model.release.Strategy;
import org.jspecify.annotations.Nullable;

/// What is to be found out about a release: the release itself, what gets it, by which strategies, and what a recommended one must
/// keep to.
final class DeployForm extends BorderPane {

    private static final String RUNS = "5";
    private static final String SEED = "1";

    /// What a release of a design can be about.
    ///
    /// @param first those that a release reaches where nobody says so
    record Offer(List<Release> releases, List<CheckList.Option<ComponentId>> targets, List<ComponentId> first,
            List<CheckList.Option<Strategy>> strategies, Duration start) {}

    private final Document document;
    private final Look look;
    private final Texts texts;
    private final Deploying deploying;
    private final ComboBox<Release> releases = new ComboBox<>();
    private final ToggleButton edit = new ToggleButton();
    private final VBox settings = new VBox();
    private final CheckList<ComponentId> targets;
    private final CheckList<Strategy> strategies;
    private final NamedField budget;
    private final NamedField back;
    private final NamedField lost;
    private final CheckBox unmixed;
    private final CheckBox within;
    private final NamedField runs;
    private final NamedField seed;
    private final NamedField from;
    private final BooleanBinding can;
    private List<Release> known = List.of();
    private final List<Release> own = new ArrayList<>();
    private @Nullable Release release;
    private Runnable changed = () -> {};
    private List<ComponentId> aim = List.of();
    private boolean aimed;
    private boolean wanted;

    /// An empty form.
    ///
    /// @param open asks for a file with a release
    DeployForm(Document document, Look look, Deploying deploying, Runnable open) {
        this.document = document;
        this.look = look;
        this.texts = look.texts(DeployForm.class);
        this.deploying = deploying;
        targets = new CheckList<>(texts, "deployment.targets", "targets");
        strategies = new CheckList<>(texts, "deployment.strategies", "strategies");
        budget = field("budget", "", DeployForm::isMoney);
        back = field("back", "", text -> text.isBlank() || NamedField.isTime(text));
        lost = field("lost", "", DeployForm::isPercent);
        unmixed = new CheckBox(texts.of("deployment.unmixed"));
        within = new CheckBox(texts.of("deployment.within"));
        runs = field("runs", RUNS, NamedField::isRuns);
        seed = field("seed", SEED, NamedField::isSeed);
        from = field("from", "20h", NamedField::isTime);
        unmixed.setId("deployment-unmixed");
        within.setId("deployment-within");
        var fits = budget.fits().and(back.fits()).and(lost.fits()).and(runs.fits()).and(seed.fits()).and(from.fits());
        can = Bindings.createBooleanBinding(() -> fits.get() && targets.any().get() && strategies.any().get(), fits,
                targets.any(),
                strategies.any());
        getStyleClass().addAll("play-form", "deploy-form");
        setCenter(scrolled(open));
        setBottom(new RunRow(texts, "deployment", "deploy", "stop-deploy", deploying, can, this::begin));
    }

    private NamedField field(String name, String first, Predicate<String> fit) {
        var field = new NamedField(texts, "deployment." + name, "deployment-" + name, first, fit);
        field.onEnter(this::begin);
        return field;
    }

    private ScrollPane scrolled(Runnable open) {
        releases.setId("release");
        releases.setMaxWidth(Double.MAX_VALUE);
        releases.setAccessibleText(texts.of("deployment.release"));
        releases.setCellFactory(_ -> new ReleaseCell());
        releases.setButtonCell(new ReleaseCell());
        releases.valueProperty().addListener((_, _, chosen) -> take(chosen));
        edit.setId("edit-release");
        edit.setText(texts.of("deployment.settings"));
        edit.getStyleClass().add("small");
        edit.selectedProperty().addListener((_, _, _) -> settings());
        var file = new Button(texts.of("deployment.file"));
        file.getStyleClass().add("small");
        file.setOnAction(_ -> open.run());
        settings.setManaged(false);
        var must = new Label(texts.of("deployment.must"));
        must.getStyleClass().add("form-heading");
        var all = new VBox(8, releases, new HBox(6, edit, file), settings, targets, strategies, must,
                NamedField.row(budget, back, lost), unmixed, within, NamedField.row(from, runs, seed));
        all.getStyleClass().add("deploy-fields");
        var scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(texts.of("deployment.question"));
        return scroll;
    }

    /// What follows from other targets or another release.
    void onChange(Runnable act) {
        changed = act;
        targets.onChange(act);
    }

    /// The release that is chosen; absent before any is offered.
    @Nullable
    Release release() {
        return release;
    }

    /// The targets that are chosen.
    List<ComponentId> targets() {
        return targets.chosen();
    }

    private void take(@Nullable Release chosen) {
        release = chosen;
        settings.getChildren().clear();
        settings();
        changed.run();
    }

    /// The settings of the release, made when they are first seen.
    private void settings() {
        var shown = release;
        boolean seen = edit.isSelected() && shown != null;
        settings.setVisible(seen);
        settings.setManaged(seen);
        if (shown != null && seen && settings.getChildren().isEmpty()) {
            settings.getChildren().add(new RecordForm(shown, List.of("strategies", "extra"), look, PriceBook.embedded(),
                    document::design, "", changed -> release = (Release) changed));
        }
    }

    /// Offers what can be released to what; what was chosen stays chosen where it is still there.
    void offer(Offer offer) {
        var chosen = releases.getValue();
        if (!offer.releases().equals(known)) {
            known = offer.releases();
            releases.getItems().setAll(known);
            releases.getItems().addAll(own);
            releases.setValue(releases.getItems().stream().filter(each -> chosen != null && each.name().equals(chosen.name()))
                    .findFirst().orElse(known.getFirst()));
        }
        targets.offer(offer.targets());
        if (!aimed) {
            aimed = true;
            targets.only(keys(aim.isEmpty() ? offer.first() : aim));
            from.set(Durations.text(offer.start()));
        }
        strategies.offer(offer.strategies());
        if (wanted) {
            begin();
        }
    }

    /// Offers strategies, after other targets were chosen.
    void offer(List<CheckList.Option<Strategy>> possible) {
        strategies.offer(possible);
    }

    private static List<String> keys(List<ComponentId> ids) {
        return ids.stream().map(ComponentId::value).toList();
    }

    /// Chooses these targets alone.
    void aim(List<ComponentId> wished) {
        aim = List.copyOf(wished);
        if (aimed) {
            targets.only(keys(aim));
        }
    }

    /// Chooses a release, which is offered from now on too.
    void choose(Release other) {
        if (!own.contains(other)) {
            own.add(other);
            releases.getItems().add(other);
        }
        releases.setValue(other);
    }

    /// Finds out what the form asks, if that can be found out; where nothing is offered yet, as soon as something is.
    void begin() {
        var shown = release;
        wanted = shown == null;
        if (shown != null && can.get()) {
            deploying.begin(new Deploying.Wish(document.design(), new DeploymentQuestion(shown, strategies.chosen(),
                    targets.chosen(), Durations.parse(from.text()), Integer.parseInt(runs.text()), Long.parseLong(seed.text()),
                    constraints())));
        }
    }

    private Constraints constraints() {
        return new Constraints(budget.text().isEmpty() ? null : Money.of(plain(budget.text())), unmixed.isSelected(),
                within.isSelected(), back.text().isEmpty() ? null : Durations.parse(back.text()),
                lost.text().isEmpty() ? null : new BigDecimal(plain(lost.text())).movePointLeft(2).doubleValue());
    }

    private static String plain(String figure) {
        return figure.replaceAll("[$%,\\s]", "");
    }

    private static boolean isMoney(String text) {
        return text.isBlank() || text.strip().matches("\\$?\\s?\\d{1,9}(\\.\\d{1,4})?");
    }

    private static boolean isPercent(String text) {
        return text.isBlank() || text.strip().matches("\\d{1,2}(\\.\\d{1,6})?\\s?%?");
    }

    /// The name of a release, and under the mouse what is special about it.
    private static final class ReleaseCell extends ListCell<Release> {

        @Override
        protected void updateItem(@Nullable Release release, boolean empty) {
            super.updateItem(release, empty);
            setText(empty || release == null ? null : release.name());
            setTooltip(empty || release == null || release.description().isEmpty() ? null : new Tooltip(release.description()));
        }
    }
}
