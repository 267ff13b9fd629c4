package dev.nines.app.window;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Function;

import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;

import dev.nines.analysis.network.Plot;
import dev.nines.app.act.Act;
import dev.nines.app.act.Condition;
import dev.nines.app.act.Section;
import dev.nines.app.act.Target;
import dev.nines.app.addresses.PlanPane;
import dev.nines.app.document.Document;
import dev.nines.app.look.Look;
import dev.nines.model.Component;
import dev.nines.model.component.Vpc;
import dev.nines.model.edit.Edit;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// What can be done with the addresses of a design beside dragging them on their map: split, merge, plan.
record AddressActs(Document document, Asking asking, Look look, Executor background) {

    private static final double WIDE = 920;
    private static final double HIGH = 640;

    List<Act> all() {
        return List.of(
                act("split-subnet", Section.CHANGE, () -> change(Plot::split), possible(Plot::refusesSplit))
                        .keys("Alt+Shift+D"),
                act("merge-subnet", Section.CHANGE, () -> change(Plot::merge), possible(Plot::refusesMerge))
                        .keys("Alt+Shift+M"),
                act("plan-addresses", Section.ADD, () -> plan(Objects.requireNonNull(vpc()).id()),
                        Condition.that(() -> vpc() != null, refused("vpc"))).keys("Shortcut+Alt+P"));
    }

    private static Act act(String id, Section section, Runnable work, Condition condition) {
        return Act.of(AddressActs.class, id, section, work).needs(condition).on(Target.CONTAINER);
    }

    private static Message refused(String key) {
        return Message.of(AddressActs.class, "refused." + key);
    }

    private @Nullable Plot plot() {
        return document.selection().last() instanceof ComponentId id ? Plot.of(document.design(), id) : null;
    }

    private Condition possible(Function<Plot, @Nullable Message> refusal) {
        return () -> {
            var plot = plot();
            return plot == null ? refused("subnet") : refusal.apply(plot);
        };
    }

    private void change(Function<Plot, Edit> act) {
        var plot = plot();
        if (plot != null) {
            carryOut(act.apply(plot));
        }
    }

    /// The VPC of what was selected last, or the only one.
    private @Nullable Component vpc() {
        var selected = document.selection().last() instanceof ComponentId id ? document.design().find(id) : null;
        if (selected != null) {
            return document.design().vpc(selected);
        }
        var vpcs = document.design().components().stream().filter(each -> each.spec() instanceof Vpc).limit(2).toList();
        return vpcs.size() == 1 ? vpcs.getFirst() : null;
    }

    /// Opens the planner of the addresses of a VPC.
    void plan(ComponentId vpc) {
        var component = document.design().find(vpc);
        if (component == null) {
            return;
        }
        var texts = look.texts(AddressActs.class);
        var pane = new PlanPane(document.design(), vpc, look, background);
        var apply = new ButtonType(texts.of("wizard.apply"), ButtonData.OK_DONE);
        var dialog = new Dialog<@Nullable Edit>();
        dialog.setTitle(texts.of("title"));
        dialog.setHeaderText(texts.of("plan.header", component.label()));
        dialog.setResizable(true);
        dialog.getDialogPane().setContent(pane);
        dialog.getDialogPane().getStyleClass().add("wide");
        dialog.getDialogPane().setPrefSize(WIDE, Math.min(HIGH, asking.room()));
        dialog.getDialogPane().getButtonTypes().setAll(apply, new ButtonType(texts.of("cancel"), ButtonData.CANCEL_CLOSE));
        var button = Objects.requireNonNull(dialog.getDialogPane().lookupButton(apply));
        button.disableProperty().bind(pane.planned().isNull());
        button.getStyleClass().add("accent");
        dialog.setResultConverter(pressed -> pressed == apply ? pane.planned().get() : null);
        asking.dressed(dialog).showAndWait().ifPresent(this::carryOut);
    }

    private void carryOut(@Nullable Edit edit) {
        if (edit != null) {
            document.settle();
            document.apply(edit);
            document.settle();
        }
    }
}
