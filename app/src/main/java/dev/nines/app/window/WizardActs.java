package dev.nines.app.window;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;

import dev.nines.analysis.prices.PriceBook;
import dev.nines.app.act.Act;
import dev.nines.app.act.Condition;
import dev.nines.app.act.Section;
import dev.nines.app.act.Target;
import dev.nines.app.document.Document;
import dev.nines.app.look.Look;
import dev.nines.app.wizard.WizardPane;
import dev.nines.model.Component;
import dev.nines.model.Element;
import dev.nines.model.component.Vpc;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;
import dev.nines.model.wizard.MakeMultiAz;
import dev.nines.model.wizard.Outcome;
import dev.nines.model.wizard.Wizard;
import org.jspecify.annotations.Nullable;

/// The wizards among what can be done with an open design.
record WizardActs(Document document, Asking asking, Look look, PriceBook prices, Executor background) {

    private static final double WIDE = 880;
    private static final double HIGH = 580;

    List<Act> all() {
        return Wizard.usual().stream()
                .map(wizard -> Act.named(Message.of(WizardActs.class, "act.wizard", wizard.label()),
                        "wizard-" + wizard.name(), Section.WIZARDS, () -> open(wizard))
                        .needs(possible(wizard)).on(Target.COMPONENT, Target.CONTAINER))
                .toList();
    }

    private Condition possible(Wizard wizard) {
        return () -> {
            var subject = subject(wizard);
            return subject == null
                    ? Message.of(WizardActs.class, "refused.wizard")
                    : wizard.unfit(document.design(), subject);
        };
    }

    /// What was selected last, or the only VPC for what is about a whole one.
    private @Nullable Component subject(Wizard wizard) {
        if (document.selection().last() instanceof ComponentId id) {
            return document.design().find(id);
        }
        var vpcs = wizard instanceof MakeMultiAz && document.selection().last() == null
                ? document.design().components().stream().filter(each -> each.spec() instanceof Vpc).limit(2).toList()
                : List.<Component>of();
        return vpcs.size() == 1 ? vpcs.getFirst() : null;
    }

    private void open(Wizard wizard) {
        var subject = subject(wizard);
        if (subject == null) {
            return;
        }
        var texts = look.texts(WizardActs.class);
        var pane = new WizardPane(wizard, document.design(), subject, look, prices, background);
        var apply = new ButtonType(texts.of("wizard.apply"), ButtonData.OK_DONE);
        var dialog = new Dialog<Outcome.@Nullable Planned>();
        dialog.setTitle(texts.of("title"));
        dialog.setHeaderText(texts.of("wizard.header", wizard.label(), subject.label()));
        dialog.setResizable(true);
        dialog.getDialogPane().setContent(pane);
        dialog.getDialogPane().getStyleClass().add("wide");
        dialog.getDialogPane().setPrefSize(WIDE, Math.min(HIGH, asking.room()));
        dialog.getDialogPane().getButtonTypes().setAll(apply,
                new ButtonType(texts.of("cancel"), ButtonData.CANCEL_CLOSE));
        var button = Objects.requireNonNull(dialog.getDialogPane().lookupButton(apply));
        button.disableProperty().bind(pane.planned().isNull());
        button.getStyleClass().add("accent");
        dialog.setResultConverter(pressed -> pressed == apply ? pane.planned().get() : null);
        asking.dressed(dialog).showAndWait().ifPresent(this::carryOut);
    }

    private void carryOut(Outcome.@Nullable Planned plan) {
        if (plan != null) {
            var before = document.design();
            document.apply(plan.edit());
            document.settle();
            document.selection().set(document.design().components().stream().map(Element::id)
                    .filter(id -> !before.components().has(id)).collect(Collectors.toList()));
        }
    }
}
