package dev.nines.app.wizard;

import java.util.concurrent.Executor;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.nines.analysis.cost.CostDiff;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.app.document.Latest;
import dev.nines.app.inspector.RecordForm;
import dev.nines.app.look.Figures;
import dev.nines.app.look.Look;
import dev.nines.app.look.Texts;
import dev.nines.app.look.Tones;
import dev.nines.app.report.Tone;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Problem;
import dev.nines.model.wizard.Outcome;
import dev.nines.model.wizard.Wizard;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The inside of a wizard’s dialog: its choices, and beside them in words what it would change and cost with these.
public final class WizardPane extends HBox {

    private static final double FORM = 330;
    private static final double PREVIEW = 430;
    private static final double HEIGHT = 400;

    private final Texts texts;
    private final ReadOnlyObjectWrapper<Outcome.@Nullable Planned> planned = new ReadOnlyObjectWrapper<>();
    private final VBox steps = new VBox(8);
    private final VBox cost = new VBox(2);
    private final ProgressIndicator working = new ProgressIndicator();

    /// A wizard with its usual choices.
    ///
    /// @param background works plans out
    public WizardPane(Wizard wizard, Architecture design, Component subject, Look look, PriceBook prices,
            Executor background) {
        this.texts = look.texts(WizardPane.class);
        var work = new Latest<Wizard, Preview>(background, asked -> Preview.of(asked, design, subject.id(), prices),
                this::show);
        var form = new RecordForm((Record) wizard, look, prices, () -> design, design.region(subject), changed -> {
            planned.set(null);
            work.submit((Wizard) changed);
        });
        getStyleClass().add("wizard");
        var choices = new VBox(12, words(wizard.help().in(look.language()), "muted"), form);
        var scroll = new ScrollPane(choices);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("wizard-choices");
        scroll.setPrefWidth(FORM);
        scroll.setMinWidth(FORM);
        getChildren().addAll(scroll, preview());
        working.visibleProperty().bind(work.busy());
        work.submit(wizard);
    }

    private Node preview() {
        steps.getStyleClass().add("wizard-steps");
        var scroll = new ScrollPane(steps);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(texts.of("changes"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        working.setMaxSize(16, 16);
        var title = words(texts.of("changes"), "wizard-heading");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        cost.getStyleClass().add("wizard-cost");
        cost.setMinHeight(USE_PREF_SIZE);
        var all = new VBox(10, new HBox(title, space, working), scroll, cost);
        all.getStyleClass().add("wizard-preview");
        all.setPrefSize(PREVIEW, HEIGHT);
        all.setMinHeight(0);
        HBox.setHgrow(all, Priority.ALWAYS);
        return all;
    }

    /// The plan with the choices as they stand; null while there is none.
    public ReadOnlyObjectProperty<Outcome.@Nullable Planned> planned() {
        return planned.getReadOnlyProperty();
    }

    private void show(Preview preview) {
        steps.getChildren().clear();
        cost.getChildren().clear();
        switch (preview.outcome()) {
            case Outcome.Planned plan -> {
                plan.steps().forEach(step -> steps.getChildren().add(line(Feather.CHECK, "wizard-done", texts.say(step))));
                if (preview.cost() instanceof CostDiff change) {
                    cost(change);
                }
                planned.set(plan);
            }
            case Outcome.Refused(var problems) -> {
                problems.forEach(this::refused);
                planned.set(null);
            }
        }
    }

    private void refused(Problem problem) {
        steps.getChildren().add(line(Feather.ALERT_CIRCLE, "wizard-refused", texts.say(problem.message())));
        if (problem.advice() != null) {
            steps.getChildren().add(line(null, "muted", texts.say(problem.advice())));
        }
    }

    private void cost(CostDiff change) {
        var before = change.before();
        var after = change.after();
        var title = words(texts.of("cost"), "wizard-heading");
        var amount = new Label(texts.of("cost.change", Figures.dollars(before.amount()), Figures.dollars(after.amount())));
        amount.getStyleClass().add("wizard-amount");
        var more = after.amount().compareTo(before.amount());
        var difference = new Label(more == 0
                ? texts.of("cost.same")
                : Figures.change(after.amount().minus(before.amount())));
        difference.getStyleClass().addAll("wizard-difference", Tones.style(more > 0 ? Tone.WARNING : Tone.GOOD));
        // sums are read whole or not at all
        amount.setMinWidth(USE_PREF_SIZE);
        difference.setMinWidth(USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        cost.getChildren().addAll(title, new HBox(8, amount, space, difference));
        if (!before.complete() || !after.complete()) {
            cost.getChildren().add(words(texts.of("cost.incomplete"), Tones.style(Tone.WARNING)));
        }
    }

    private static HBox line(@Nullable Feather icon, String style, String text) {
        var mark = new Region();
        mark.setMinSize(16, 16);
        var words = words(text, style);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (icon == null) {
            return new HBox(8, mark, words);
        }
        var graphic = new FontIcon(icon);
        graphic.getStyleClass().add(style + "-icon");
        return new HBox(8, graphic, words);
    }

    private static Label words(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
