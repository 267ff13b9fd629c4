package dev.nines.app.window;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.nines.app.act.Act;
import dev.nines.app.act.Condition;
import dev.nines.app.act.Needs;
import dev.nines.app.act.Scope;
import dev.nines.app.act.Section;
import dev.nines.app.act.Target;
import dev.nines.app.document.Document;
import dev.nines.model.edit.Bridge;
import dev.nines.model.quantity.ElementId;
import dev.nines.model.text.Message;

/// Cut, copy and paste, and deleting without tearing connections apart.
record ClipActs(Document document, Pasteboard pasteboard, PictureClip picture) {

    List<Act> all() {
        var needs = new Needs(document);
        return List.of(
                act("cut", Section.CLIPBOARD, pasteboard::cut).keys("Shortcut+X", "Shift+Delete").needs(needs.components(1))
                        .on(Target.COMPONENT, Target.CONTAINER),
                act("copy", Section.CLIPBOARD, pasteboard::copy).keys("Shortcut+C", "Shortcut+Insert")
                        .needs(needs.components(1)).on(Target.COMPONENT, Target.CONTAINER),
                act("copy-picture", Section.CLIPBOARD, picture::copy).keys("Shortcut+Shift+C").on(Target.CANVAS),
                act("paste", Section.CLIPBOARD, pasteboard::paste).keys("Shortcut+V", "Shift+Insert")
                        .on(Target.CANVAS, Target.COMPONENT, Target.CONTAINER),
                act("bridge", Section.CHANGE, this::bridge).keys("Shortcut+Delete")
                        .needs(needs.components(1).and(Condition.that(this::mayBridge,
                                Message.of(ClipActs.class, "refused.bridge"))))
                        .on(Target.COMPONENT, Target.CONTAINER));
    }

    private static Act act(String id, Section section, Runnable work) {
        return Act.of(ClipActs.class, id, section, work).scope(Scope.ELEMENTS);
    }

    private Bridge bridgeOfSelected() {
        return new Bridge(document.selection().ids().get().stream().collect(Collectors.toUnmodifiableSet()));
    }

    private boolean mayBridge() {
        Set<ElementId> chosen = Set.copyOf(document.selection().ids().get());
        var design = document.design();
        return design.connections().stream().anyMatch(one -> chosen.contains(one.from()))
                && design.connections().stream().anyMatch(one -> chosen.contains(one.to()))
                && bridgeOfSelected().connects(design) > 0;
    }

    private void bridge() {
        document.settle();
        document.apply(bridgeOfSelected());
        document.settle();
    }
}
