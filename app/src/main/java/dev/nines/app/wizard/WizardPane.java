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
import dev.nines.app.look.StepList;
import dev.nines.app.look.Texts;
import dev.nines.app.look.Tones;
import dev.nines.app.report.Tone;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.wizard.Outcome;
import dev.nines.model.wizard.Wizard;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The inside of a wizard’s dialog: its choices, and beside them in words what it would change and cost with these.
public final class WizardPane extends HBox {

    private static final double FORM = 330;
    private static final double PREVIEW = 430;
    private static final double HEIGHT = 400;

    private final Texts texts;
    private final ReadOnlyObjectWrapper<Outcome.@Nullable Planned> planned = new ReadOnlyObjectWrapper<>();
    private final StepList steps;
    private final VBox cost = new VBox(2);
    private final ProgressIndicator working = new ProgressIndicator();

    /// A wizard with its usual choices.
    ///
    /// @param background works plans out
    public WizardPane(Wizard wizard, Architecture design, Component subject, Look look, PriceBook prices,
            Executor background) {
        this.texts = look.texts(WizardPane.class);
        this.steps = new StepList(texts, texts.of("changes"));
        var work = new Latest<Wizard, Preview>(background, asked -> Preview.of(asked, design, subject.id(), prices),
                this::show);
        var form = new RecordForm((Record) wizard, look, prices, () -> design, design.region(subject), changed -> {
            planned.set(null);
            work.submit((Wizard) changed);
        });
        getStyleClass().add("wizard");
        var choices = new VBox(12, StepList.words(wizard.help().in(look.language()), "muted"), form);
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
        working.setMaxSize(16, 16);
        var title = StepList.words(texts.of("changes"), "wizard-heading");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        cost.getStyleClass().add("wizard-cost");
        cost.setMinHeight(USE_PREF_SIZE);
        var all = new VBox(10, new HBox(title, space, working), steps, cost);
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
        steps.clear();
        cost.getChildren().clear();
        switch (preview.outcome()) {
            case Outcome.Planned plan -> {
                plan.steps().forEach(step -> steps.add(Feather.CHECK, "wizard-done", texts.say(step)));
                if (preview.cost() instanceof CostDiff change) {
                    cost(change);
                }
                planned.set(plan);
            }
            case Outcome.Refused(var problems) -> {
                problems.forEach(steps::refuse);
                planned.set(null);
            }
        }
    }

    private void cost(CostDiff change) {
        var before = change.before();
        var after = change.after();
        var title = StepList.words(texts.of("cost"), "wizard-heading");
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
            cost.getChildren().add(StepList.words(texts.of("cost.incomplete"), Tones.style(Tone.WARNING)));
        }
    }

}
