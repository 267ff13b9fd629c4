package dev.nines.app.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.nines.app.act.Act;
import dev.nines.app.act.Condition;
import dev.nines.app.act.Needs;
import dev.nines.app.act.Scope;
import dev.nines.app.act.Section;
import dev.nines.app.act.Target;
import dev.nines.app.look.Look;
import dev.nines.app.sheet.Sheets;
import dev.nines.model.text.Message;

/// What can be done on the canvas by keyboard and in its context menus.
///
/// @param settings leads to the settings of what is selected
/// @param rename lets a person rename what is selected in its place
record CanvasActs(Desk desk, Moving moving, Runnable settings, Runnable rename, Sheets sheets, Look look) {

    private static final double PAGE = 0.8;
    private static final double FAR = 2 * Snapping.GRID;

    /// A direction of the arrow keys.
    private enum Direction {
        LEFT(-1, 0),
        RIGHT(1, 0),
        UP(0, -1),
        DOWN(0, 1);

        private final int dx;
        private final int dy;

        Direction(int dx, int dy) {
            this.dx = dx;
            this.dy = dy;
        }

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// As shortcuts name the key.
        String key() {
            return name().charAt(0) + id().substring(1);
        }
    }

    List<Act> all() {
        var acts = new ArrayList<Act>();
        acts.addAll(changes());
        acts.addAll(steps());
        for (var direction : Direction.values()) {
            acts.addAll(directed(direction));
        }
        return acts;
    }

    private static Act act(String id, Section section, Runnable work) {
        return Act.of(CanvasActs.class, id, section, work);
    }

    private List<Act> changes() {
        var needs = new Needs(desk.document());
        var connecting = new ConnectSheet(desk, sheets, look);
        var single = Condition.that(() -> desk.single() != null, Message.of(CanvasActs.class, "refused.single"));
        return List.of(
                act("settings", Section.CHANGE, settings).keys("Enter").scope(Scope.ELEMENTS).needs(needs.selection())
                        .on(Target.COMPONENT, Target.CONTAINER, Target.CONNECTION),
                act("rename", Section.CHANGE, rename).keys("F2").scope(Scope.ELEMENTS).needs(single)
                        .on(Target.COMPONENT, Target.CONTAINER),
                act("connect", Section.ADD, connecting::begin).keys("C").scope(Scope.ELEMENTS)
                        .needs(needs.component().and(connecting.possible())).on(Target.COMPONENT, Target.CONTAINER),
                act("deselect", Section.GO, desk.document().selection()::clear).keys("Esc").scope(Scope.ELEMENTS)
                        .needs(needs.selection()));
    }

    private List<Act> steps() {
        var walking = new Walking(desk);
        var last = Message.of(CanvasActs.class, "refused.last");
        var needs = new Needs(desk.document());
        return List.of(
                act("go-next", Section.GO, () -> walking.step(1)).keys("Tab").scope(Scope.CANVAS)
                        .needs(needs.anything().and(Condition.that(() -> walking.mayStep(1), last))),
                act("go-previous", Section.GO, () -> walking.step(-1)).keys("Shift+Tab").scope(Scope.CANVAS)
                        .needs(needs.anything().and(Condition.that(() -> walking.mayStep(-1), last))),
                act("page-up", Section.SCROLL, () -> pan(PAGE)).keys("Page_Up").scope(Scope.CANVAS),
                act("page-down", Section.SCROLL, () -> pan(-PAGE)).keys("Page_Down").scope(Scope.CANVAS));
    }

    private void pan(double share) {
        desk.canvas().pan(0, desk.canvas().getHeight() * share);
    }

    private List<Act> directed(Direction to) {
        var walking = new Walking(desk);
        var copying = new ConnectedCopy(desk);
        var needs = new Needs(desk.document());
        return List.of(
                act("go-" + to.id(), Section.GO, () -> walking.towards(to.dx, to.dy)).keys("Shortcut+" + to.key())
                        .scope(Scope.CANVAS).needs(needs.anything()),
                act("nudge-" + to.id(), Section.NUDGE, () -> nudge(to, 1, walking)).keys(to.key()).scope(Scope.CANVAS)
                        .needs(needs.anything()),
                act("push-" + to.id(), Section.NUDGE, () -> nudge(to, FAR, walking)).keys("Shift+" + to.key())
                        .scope(Scope.CANVAS).needs(needs.anything()),
                act("copy-" + to.id(), Section.NUDGE, () -> copying.add(to.dx, to.dy)).keys("Alt+Shift+" + to.key())
                        .scope(Scope.ELEMENTS).needs(copying.possible()));
    }

    /// Moves what is selected; where nothing is, goes to a component.
    private void nudge(Direction to, double far, Walking walking) {
        if (!moving.nudge(to.dx * far, to.dy * far)) {
            walking.towards(to.dx, to.dy);
        }
    }
}
