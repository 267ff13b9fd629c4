package dev.nines.app.window;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

import javafx.animation.AnimationTimer;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

import dev.nines.app.editor.CanvasProbe;
import dev.nines.app.settings.Appearance;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.DesignGenerator;
import dev.nines.model.edit.Rename;
import org.junit.jupiter.api.Test;

/// Measures how long a frame takes while a large generated design is panned, zoomed, dragged and selected, how long it takes
/// to open for the first time in a Java machine and again, and what an edit costs on the JavaFX thread; prints it.
///
/// Not one of the tests that a build runs. `mvn -B -Pquick -pl app -am test -Dtest=FrameTimes
/// -Dsurefire.failIfNoSpecifiedTests=false` prints the figures; `-Dcomponents=2000` chooses another size. Frames follow
/// each other as fast as they can be drawn, by the processor alone, so an interval is what a frame costs.
final class FrameTimes {

    private static final int WARM_UP = 60;
    private static final int FRAMES = 400;
    private static final int AGAIN = 4;
    private static final int CALM_TURNS = 4;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /// What happens before each frame.
    private interface Step {
        void at(int frame);
    }

    @Test
    void printsThem() {
        System.setProperty("javafx.animation.fullspeed", "true");
        var components = Integer.getInteger("components", 2000);
        var design = DesignGenerator.unplaced(DesignGenerator.design(7, components));
        try (var rig = Rig.shown(Locale.ENGLISH, Appearance.LIGHT, 1440, 900)) {
            open(rig, design, "the first time");
            var node = rig.find(".canvas-view", Region.class);
            var probe = new CanvasProbe(node);
            edit(rig, design);
            zoomTo(node, probe, 0.5);
            mouse(node, probe, card(rig, design, probe));
            zoomTo(node, probe, 1);
            measure("pan at 100 %", frame -> pan(node, frame));
            zoomTo(node, probe, 0.5);
            measure("pan at 50 %", frame -> pan(node, frame));
            zoomTo(node, probe, 0.2);
            measure("pan at 20 %", frame -> pan(node, frame));
            zoomTo(node, probe, 0.05);
            measure("pan at 5 %", frame -> pan(node, frame));
            measure("zoom 5 % to 100 % and back", frame -> zoom(node, frame / 50 % 2 == 0 ? 33 : -33));
            for (var time = 0; time < AGAIN; time++) {
                open(rig, design, "again");
            }
        }
    }

    private static void open(Rig rig, Architecture design, String which) {
        var before = Rig.get(THREADS::getCurrentThreadCpuTime);
        var started = System.nanoTime();
        Rig.run(() -> rig.shell().show(design, null));
        var probe = new CanvasProbe(rig.find(".canvas-view", Region.class));
        var built = System.nanoTime();
        Rig.await("drawn", probe::isSharp);
        var drawn = System.nanoTime();
        var busy = Rig.get(THREADS::getCurrentThreadCpuTime) - before;
        rig.settle();
        System.out.printf(Locale.ROOT,
                "%,d components opened %s: window after %.2f s, drawn after %.2f s (FX thread busy %.2f s), all answered after %.2f s%n",
                design.components().size(), which, (built - started) / 1e9, (drawn - started) / 1e9, busy / 1e9,
                (System.nanoTime() - started) / 1e9);
    }

    /// Edits one component again and again: processor time of the edit itself, and of all that the JavaFX thread does until
    /// the window is calm.
    private static void edit(Rig rig, Architecture design) {
        var edits = new double[20];
        var wholes = new double[edits.length];
        var work = rig.find("#work", Label.class);
        var component = design.components().stream().skip(design.components().size() / 2).findFirst().orElseThrow();
        for (var at = 0; at < edits.length; at++) {
            var name = "Renamed " + at;
            var before = Rig.get(THREADS::getCurrentThreadCpuTime);
            edits[at] = Rig.get(() -> {
                var start = THREADS.getCurrentThreadCpuTime();
                rig.document().apply(new Rename(component.id(), name));
                return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
            });
            calm(work);
            wholes[at] = (Rig.get(THREADS::getCurrentThreadCpuTime) - before) / 1e6;
        }
        print("edit of one component", edits);
        print("all of it on the FX thread", wholes);
    }

    /// Waits until nothing is drawn or worked out, without looking for the label that says so: that would count too.
    private static void calm(Label work) {
        for (var turn = 0; turn < CALM_TURNS; turn++) {
            Rig.await("calm", () -> work.getText().isEmpty());
        }
    }

    /// Shows the card nearest to the middle of the drawing, and tells where it is.
    private static Point2D card(Rig rig, Architecture design, CanvasProbe probe) {
        var middle = probe.drawn();
        var card = Rig.get(() -> design.components().stream().filter(one -> !one.locked()).map(Component::id).filter(probe::draws)
                .filter(id -> probe.bounds(id).height() < 80)
                .min(Comparator.comparingDouble(id -> Math.hypot(probe.bounds(id).centreX() - middle.centreX(),
                        probe.bounds(id).centreY() - middle.centreY())))
                .orElseThrow());
        Rig.run(() -> rig.document().selection().set(card));
        rig.settle();
        return Rig.get(() -> probe.where(card));
    }

    private static void mouse(Region node, CanvasProbe probe, Point2D card) {
        Rig.run(() -> node.fireEvent(button(MouseEvent.MOUSE_PRESSED, node, card)));
        measure("drag a component at 50 %", frame -> node.fireEvent(button(MouseEvent.MOUSE_DRAGGED, node,
                card.add(60 * Math.sin(frame / 20.0), 40 * Math.sin(frame / 13.0)))));
        Rig.run(() -> {
            if (!probe.drags()) {
                throw new AssertionError("nothing is dragged");
            }
            node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
            node.fireEvent(button(MouseEvent.MOUSE_RELEASED, node, card));
        });
        zoomTo(node, probe, 0.1);
        var corner = node.localToScreen(2, 2);
        Rig.run(() -> node.fireEvent(button(MouseEvent.MOUSE_PRESSED, node, corner)));
        measure("marquee at 10 %", frame -> node.fireEvent(button(MouseEvent.MOUSE_DRAGGED, node,
                corner.add(10 + node.getWidth() * 0.9 * Math.abs(Math.sin(frame / 60.0)), 40 + frame % 400))));
        Rig.run(() -> node.fireEvent(button(MouseEvent.MOUSE_RELEASED, node, corner.add(300, 200))));
    }

    private static MouseEvent button(EventType<MouseEvent> type, Region node, Point2D screen) {
        var place = node.screenToLocal(screen);
        var scene = node.localToScene(place);
        return new MouseEvent(node, node, type, scene.getX(), scene.getY(), screen.getX(), screen.getY(), MouseButton.PRIMARY, 1,
                false, false, false, false, true, false, false, false, false, false, null);
    }

    /// The same without a build around it.
    public static void main(String... arguments) {
        new FrameTimes().printsThem();
        System.exit(0);
    }

    private static void zoomTo(Region node, CanvasProbe probe, double scale) {
        for (var tries = 0; tries < 20; tries++) {
            Rig.run(() -> zoom(node, Math.log(scale / probe.scale()) / Math.log(1.0018)));
        }
    }

    private static void zoom(Region node, double notches) {
        node.fireEvent(wheel(node, 0, notches, true));
    }

    /// Out and back again, so that the drawing stays in sight.
    private static void pan(Region node, int frame) {
        var way = frame / 100 % 2 == 0 ? -1 : 1;
        node.fireEvent(wheel(node, 14 * way, 9 * way, false));
    }

    /// Turns the wheel over the middle of a node.
    static ScrollEvent wheel(Region node, double dx, double dy, boolean zoom) {
        var place = node.localToScene(node.getWidth() / 2, node.getHeight() / 2);
        var screen = node.localToScreen(node.getWidth() / 2, node.getHeight() / 2);
        return new ScrollEvent(ScrollEvent.SCROLL, place.getX(), place.getY(), screen.getX(), screen.getY(), false,
                zoom, false, zoom, false, false, dx, dy, dx, dy, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null);
    }

    private static void measure(String what, Step step) {
        var times = new double[FRAMES];
        var works = new double[FRAMES];
        var mean = new double[1];
        var done = new CountDownLatch(1);
        var renderer = renderer();
        Rig.run(() -> new AnimationTimer() {

            private int frame = -WARM_UP;
            private long before;
            private long worked;
            private long busy;

            @Override
            public void handle(long now) {
                var time = System.nanoTime();
                var work = THREADS.getCurrentThreadCpuTime() + THREADS.getThreadCpuTime(renderer);
                if (frame > 0) {
                    times[frame - 1] = (time - before) / 1e6;
                    works[frame - 1] = (work - worked) / 1e6;
                }
                before = time;
                worked = work;
                if (frame == 0) {
                    busy = THREADS.getCurrentThreadCpuTime();
                }
                if (frame == FRAMES) {
                    stop();
                    mean[0] = (THREADS.getCurrentThreadCpuTime() - busy) / 1e6 / FRAMES;
                    done.countDown();
                    return;
                }
                step.at(frame + WARM_UP);
                frame++;
            }
        }.start());
        await(done);
        print(what, times);
        print("  processor time of a frame", works);
        System.out.printf(Locale.ROOT, "%-28s %.1f ms of each frame are processor time of the FX thread%n", "", mean[0]);
    }

    /// The thread that draws what the JavaFX thread has laid out.
    private static long renderer() {
        return Arrays.stream(THREADS.dumpAllThreads(false, false))
                .filter(thread -> thread.getThreadName().startsWith("QuantumRenderer"))
                .findFirst().orElseThrow().getThreadId();
    }

    private static void print(String what, double[] times) {
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "%-28s median %5.1f ms   99th percentile %5.1f ms   longest %5.1f ms%n", what,
                times[times.length / 2], times[times.length * 99 / 100], times[times.length - 1]);
    }

    private static void await(CountDownLatch done) {
        try {
            done.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
