package dev.nines.diagrams.speed;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.nines.diagrams.compose.Composer;
import dev.nines.diagrams.compose.Dragging;
import dev.nines.diagrams.compose.Look;
import dev.nines.diagrams.layout.Layout;
import dev.nines.diagrams.mark.Theme;
import dev.nines.model.Architecture;
import dev.nines.model.DesignGenerator;

/// Measures, in processor time of the one thread that works, how long it takes to lay out and compose generated designs
/// and to drag one component in them; arguments are numbers of components.
public final class LargePicture {

    private static final Look LOOK = Look.canvas(Theme.LIGHT, Locale.ENGLISH);
    private static final int ROUNDS = 6;
    private static final int DRAGS = 60;
    private static final int WARM = 20;
    private static final int STEPS = 20;

    private LargePicture() {}

    public static void main(String[] sizes) {
        for (var size : sizes) {
            var design = DesignGenerator.unplaced(DesignGenerator.design(7, Integer.parseInt(size)));
            compose(design, System.out);
            drag(design, System.out);
        }
    }

    private static void compose(Architecture design, PrintStream out) {
        for (int round = 0; round < ROUNDS; round++) {
            double start = now();
            Layout.arrange(design);
            double laidOut = now();
            Composer.compose(design, LOOK);
            out.printf(Locale.ROOT, "%d components, %d connections: layout %.0f ms, layout and composing %.0f ms%n",
                    design.components().size(), design.connections().size(), laidOut - start, now() - laidOut);
        }
    }

    private static void drag(Architecture design, PrintStream out) {
        var picture = Composer.compose(design, LOOK);
        var begins = new ArrayList<Double>();
        var steps = new ArrayList<Double>();
        var components = List.copyOf(design.components());
        for (int i = 0; i < DRAGS; i++) {
            double start = now();
            var dragging = new Dragging(design, picture, Set.of(components.get(i * components.size() / DRAGS).id()), LOOK);
            begins.add(now() - start);
            for (int step = 1; step <= STEPS; step++) {
                start = now();
                dragging.by(3 * step, 2 * step);
                steps.add(now() - start);
            }
        }
        print("beginning to drag", begins.subList(WARM, begins.size()), out);
        print("one step", steps.subList(WARM * STEPS, steps.size()), out);
    }

    private static void print(String what, List<Double> times, PrintStream out) {
        var sorted = times.stream().sorted().toList();
        out.printf(Locale.ROOT, "%s: median %.2f ms, 95 %% below %.2f ms, longest %.2f ms%n", what,
                sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100), sorted.getLast());
    }

    private static double now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }
}
