package dev.nines.app.window;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

import javafx.animation.AnimationTimer;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

import dev.nines.app.editor.CanvasProbe;
import dev.nines.app.settings.Appearance;
import dev.nines.model.DesignGenerator;
import org.junit.jupiter.api.Test;

/// Measures how long a frame takes while a large generated design is panned and zoomed, and prints it.
///
/// Not one of the tests that a build runs. `mvn -B -Pquick -pl app -am test -Dtest=FrameTimes
/// -Dsurefire.failIfNoSpecifiedTests=false` prints the figures; `-Dcomponents=2000` chooses another size. Frames follow
/// each other as fast as they can be drawn, by the processor alone, so an interval is what a frame costs.
final class FrameTimes {

    private static final int WARM_UP = 60;
    private static final int FRAMES = 400;

    /// What happens before each frame.
    private interface Step {
        void at(int frame);
    }

    @Test
    void printsThem() {
        System.setProperty("javafx.animation.fullspeed", "true");
        var components = Integer.getInteger("components", 5000);
        var started = System.nanoTime();
        try (var rig = Rig.shown(Locale.ENGLISH, Appearance.LIGHT, 1440, 900)) {
            Rig.run(() -> rig.shell().show(DesignGenerator.unplaced(DesignGenerator.design(7, components)), null));
            rig.settle();
            System.out.printf(Locale.ROOT, "%,d components: open, drawn and answered after %.1f s%n", components,
                    (System.nanoTime() - started) / 1e9);
            var node = rig.find(".canvas-view", Region.class);
            var probe = new CanvasProbe(node);
            zoomTo(node, probe, 1);
            measure("pan at 100 %", frame -> pan(node, frame));
            zoomTo(node, probe, 0.5);
            measure("pan at 50 %", frame -> pan(node, frame));
            zoomTo(node, probe, 0.2);
            measure("pan at 20 %", frame -> pan(node, frame));
            zoomTo(node, probe, 0.05);
            measure("pan at 5 %", frame -> pan(node, frame));
            measure("zoom 5 % to 100 % and back", frame -> zoom(node, frame / 50 % 2 == 0 ? 33 : -33));
        }
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
        var done = new CountDownLatch(1);
        Rig.run(() -> new AnimationTimer() {

            private int frame = -WARM_UP;
            private long before;

            @Override
            public void handle(long now) {
                var time = System.nanoTime();
                if (frame > 0) {
                    times[frame - 1] = (time - before) / 1e6;
                }
                before = time;
                if (frame == FRAMES) {
                    stop();
                    done.countDown();
                    return;
                }
                step.at(frame + WARM_UP);
                frame++;
            }
        }.start());
        await(done);
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "%-28s median %5.1f ms   99th percentile %5.1f ms   longest %5.1f ms%n", what,
                times[FRAMES / 2], times[FRAMES * 99 / 100], times[FRAMES - 1]);
    }

    private static void await(CountDownLatch done) {
        try {
            done.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
