package dev.nines.diagrams.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.ToDoubleFunction;

import dev.nines.diagrams.layout.Tidying.Axis;
import dev.nines.diagrams.layout.Tidying.Line;
import dev.nines.diagrams.mark.Bounds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TidyingTest {

    private static final Map<String, Bounds> THREE = Map.of("a", new Bounds(0, 10, 100, 40), "b",
            new Bounds(300, 0, 50, 20), "c", new Bounds(130, 90, 60, 60));

    private static ToDoubleFunction<Bounds> at(Line line) {
        return switch (line) {
            case LEFT -> Bounds::x;
            case CENTRE -> Bounds::centreX;
            case RIGHT -> Bounds::right;
            case TOP -> Bounds::y;
            case MIDDLE -> Bounds::centreY;
            case BOTTOM -> Bounds::bottom;
        };
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void everyBoxComesToTheLineOfTheFrameAndMovesInOneDirectionOnly(Line line) {
        var frame = Bounds.around(THREE.values());
        var sideways = line.ordinal() < Line.TOP.ordinal();

        Tidying.aligned(THREE, line, frame).forEach((key, box) -> {
            assertEquals(at(line).applyAsDouble(frame), at(line).applyAsDouble(box), 1e-9);
            var before = Objects.requireNonNull(THREE.get(key));
            assertEquals(sideways ? before.y() : before.x(), sideways ? box.y() : box.x());
            assertEquals(before.width() + before.height(), box.width() + box.height());
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void gapsBecomeEqualWhateverTheSizesAndTheOutermostStay(long seed) {
        var random = new Random(seed);
        var boxes = new LinkedHashMap<Integer, Bounds>();
        for (var number = 0; number < 3 + random.nextInt(6); number++) {
            boxes.put(number, new Bounds(number * 200 + random.nextInt(60), random.nextInt(90),
                    20 + random.nextInt(120), 30));
        }
        var spread = new ArrayList<>(Tidying.distributed(boxes, Axis.HORIZONTAL).values());
        spread.sort(Comparator.comparingDouble(Bounds::x));

        assertEquals(boxes.get(0), spread.getFirst());
        assertEquals(Bounds.around(boxes.values()).right(), Bounds.around(spread).right(), 1e-9);
        var gap = spread.get(1).x() - spread.get(0).right();
        for (var at = 1; at + 1 < spread.size(); at++) {
            assertEquals(gap, spread.get(at + 1).x() - spread.get(at).right(), 1e-9);
        }
        assertEquals(spread, new ArrayList<>(Tidying.distributed(Tidying.distributed(boxes, Axis.HORIZONTAL),
                Axis.HORIZONTAL).values()), "doing it twice changes nothing");
    }

    @ParameterizedTest
    @EnumSource(Axis.class)
    void sizesBecomeThoseOfOneBoxInOneDirection(Axis axis) {
        var like = new Bounds(5, 5, 77, 33);

        Tidying.matched(THREE, axis, like).forEach((key, box) -> {
            var before = Objects.requireNonNull(THREE.get(key));
            assertEquals(new Bounds(before.x(), before.y(), axis == Axis.HORIZONTAL ? 77 : before.width(),
                    axis == Axis.VERTICAL ? 33 : before.height()), box);
        });
    }
}
