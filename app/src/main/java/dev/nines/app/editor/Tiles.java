package dev.nines.app.editor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Color;
import dev.nines.diagrams.png.Raster;
import org.jspecify.annotations.Nullable;

/// What is seen of a picture, painted in the background onto square tiles.
///
/// Panning moves tiles; zooming stretches those that are there until sharp ones are painted; after an edit only the tiles
/// that changed are painted anew, and they appear together. The JavaFX thread never paints.
final class Tiles extends Pane {

    /// Side of a tile in pixels of the screen.
    private static final int SIDE = 512;
    /// Tiles beside what is seen that are painted in advance, and those that are kept.
    private static final int AHEAD = 1;
    private static final int KEPT = 2;
    /// Tiles that are painted at once while nothing seen is wanting.
    private static final int AT_LEISURE = 2;
    /// Surfaces that are kept for later: as many as a screen takes.
    private static final int SPARE = 24;
    private static final double DOT_STEP = 24;
    private static final double DOTS_FROM = 0.45;

    /// How long a scale has to stay before what is stretched is painted sharp: what is painted for a scale that is left at
    /// once is never seen.
    private static final Duration REST = Duration.millis(80);

    /// How far tiles are stretched at most, as a logarithm, before they are painted anew in any case.
    private static final double MUCH = Math.log(2.5);

    /// The painter's thread, which ends when there has been nothing to paint for a while.
    private static final Executor PAINTER = painter();

    private record Spot(int column, int row) {}

    /// @param sharp whether it shows the picture as it is now
    private record Tile(ImageView view, Surface surface, boolean sharp) {}

    /// Tiles of one scale.
    private record Level(double scale, Map<Spot, Tile> tiles) {}

    /// What is to be painted: parts of a picture.
    ///
    /// @param surfaces on which it is painted
    /// @param together whether all of it appears at once
    private record Batch(Picture picture, Color dot, double scale, double density, List<Spot> spots, List<Surface> surfaces,
            boolean together) {}

    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Runnable changed;
    private @Nullable Picture picture;
    private Color dot = new Color(0, 0);
    private Level level = new Level(0, new HashMap<>());
    private Level behind = new Level(0, new HashMap<>());
    /// Pixels of the screen for one unit of the window.
    private double density = 1;
    private boolean painting;
    /// Where pictures that came during painting differ from the one that is being painted.
    private final List<Bounds> outdated = new ArrayList<>();
    private final ArrayDeque<Surface> spare = new ArrayDeque<>();
    private final Stretched stretched = new Stretched();
    private final PauseTransition rest = new PauseTransition(REST);
    private double lastScale;

    /// @param changed told when there are new tiles to be placed
    Tiles(Runnable changed) {
        this.changed = changed;
        setMouseTransparent(true);
        setManaged(false);
        getChildren().add(stretched);
        rest.setOnFinished(_ -> changed.run());
    }

    private static Executor painter() {
        var threads = new ThreadPoolExecutor(1, 1, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
            var thread = new Thread(work, "painter");
            thread.setDaemon(true);
            return thread;
        });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    /// Whether something that is seen is being painted.
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Shows a picture from now on.
    ///
    /// @param newDot colour of the dots of the ground
    /// @param others parts that differ beside what the picture knows of
    void show(Picture shown, Color newDot, List<Bounds> others) {
        var differences = new ArrayList<Bounds>(others);
        differences.addAll(picture == null || !newDot.equals(dot)
                ? List.of(Picture.EVERYWHERE)
                : shown.differences(picture));
        picture = shown;
        dot = newDot;
        if (!differences.isEmpty()) {
            blur(level, differences);
            if (painting) {
                outdated.addAll(differences);
            }
            busy.set(true);
        }
    }

    private void blur(Level tiles, List<Bounds> areas) {
        tiles.tiles
                .replaceAll((spot, tile) -> new Tile(tile.view, tile.surface, tile.sharp && !touches(spot, tiles.scale, areas)));
    }

    private boolean touches(Spot spot, double scale, List<Bounds> areas) {
        var place = place(spot, scale * density);
        return areas.stream().anyMatch(place::overlaps);
    }

    /// The part of the drawing on a tile.
    private static Bounds place(Spot spot, double pixels) {
        var side = SIDE / pixels;
        return new Bounds(spot.column * side, spot.row * side, side, side);
    }

    /// Puts the tiles where they are seen, and has painted what is missing.
    ///
    /// @param pixelsPerUnit pixels of the screen for one unit of the window
    void look(Viewport view, double pixelsPerUnit) {
        if (pixelsPerUnit != density) {
            density = pixelsPerUnit;
            forget(level);
            forget(behind);
        }
        put(behind, view);
        put(level, view);
        behind.tiles
                .forEach((spot, tile) -> tile.view.setVisible(!covered(level, place(spot, behind.scale * density), view.seen())));
        stretch(view);
        if (lastScale != view.scale()) {
            lastScale = view.scale();
            rest.playFromStart();
        }
        if (!painting && !stretched(view)) {
            paintNext(view);
        }
    }

    /// Whether tiles of other scales show all that is seen while the scale still changes.
    private boolean stretched(Viewport view) {
        var seen = view.seen();
        var enough = rest.getStatus() == Animation.Status.RUNNING && level.scale != view.scale()
                && Math.abs(Math.log(view.scale() / level.scale)) < MUCH
                && (covered(level, seen, seen) || covered(behind, seen, seen));
        if (enough) {
            busy.set(true);
        }
        return enough;
    }

    /// Whether tiles of a scale hide all that is seen of a part of the drawing.
    private boolean covered(Level tiles, Bounds part, Bounds seen) {
        if (tiles.tiles.isEmpty()) {
            return false;
        }
        var side = SIDE / (tiles.scale * density);
        var right = Math.min(part.right(), seen.right());
        var bottom = Math.min(part.bottom(), seen.bottom());
        for (var column = floor(Math.max(part.x(), seen.x()) / side); column * side < right; column++) {
            for (var row = floor(Math.max(part.y(), seen.y()) / side); row * side < bottom; row++) {
                if (!tiles.tiles.containsKey(new Spot(column, row))) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Stretches tiles of other scales here, where JavaFX would be slow at it.
    private void stretch(Viewport view) {
        var others = Stream.of(behind, level).filter(tiles -> tiles.scale != view.scale() && !tiles.tiles.isEmpty()).toList();
        if (!stretched.wanted() || others.isEmpty()) {
            stretched.hide();
            return;
        }
        stretched.begin((int) Math.ceil(view.width() * density), (int) Math.ceil(view.height() * density));
        others.stream().flatMap(tiles -> tiles.tiles.values().stream()).filter(tile -> tile.view.isVisible()).forEach(tile -> {
            var at = tile.view;
            stretched.paint(tile.surface, pixel(at.getX()), pixel(at.getY()), pixel(at.getX() + at.getFitWidth()),
                    pixel(at.getY() + at.getFitHeight()));
            at.setVisible(false);
        });
        stretched.end(density);
    }

    private int pixel(double at) {
        return (int) Math.rint(at * density);
    }

    private void put(Level tiles, Viewport view) {
        var side = SIDE / density * view.scale() / tiles.scale;
        tiles.tiles.forEach((spot, tile) -> {
            // edges on whole pixels, so that no seams are seen between stretched tiles
            var x = whole(view.x() + spot.column * side);
            var y = whole(view.y() + spot.row * side);
            tile.view.setX(x);
            tile.view.setY(y);
            tile.view.setFitWidth(whole(view.x() + (spot.column + 1) * side) - x);
            tile.view.setFitHeight(whole(view.y() + (spot.row + 1) * side) - y);
            tile.view.setVisible(true);
        });
    }

    private double whole(double at) {
        return Math.rint(at * density) / density;
    }

    private void paintNext(Viewport view) {
        var shown = picture;
        if (shown == null || view.width() <= 0 || view.height() <= 0) {
            return;
        }
        if (level.scale != view.scale()) {
            if (!level.tiles.isEmpty()) {
                forget(behind);
                behind = level;
            }
            level = new Level(view.scale(), new HashMap<>());
        }
        var seen = view.seen();
        var wanted = dull(seen, 0);
        busy.set(!wanted.isEmpty());
        if (wanted.isEmpty()) {
            forget(behind);
            drop(seen);
            wanted = dull(seen, AHEAD);
            wanted = wanted.subList(0, Math.min(AT_LEISURE, wanted.size()));
        }
        var blurred = wanted.stream().filter(level.tiles::containsKey).toList();
        if (!wanted.isEmpty()) {
            painting = true;
            outdated.clear();
            var spots = blurred.isEmpty() ? wanted : blurred;
            var batch = new Batch(shown, dot, level.scale, density, spots, spots.stream().map(_ -> surface()).toList(),
                    !blurred.isEmpty());
            PAINTER.execute(() -> paint(batch));
        }
    }

    /// The tiles in and around an area that do not show the picture as it is, the middle first.
    private List<Spot> dull(Bounds seen, int around) {
        var side = SIDE / (level.scale * density);
        var spots = new ArrayList<Spot>();
        for (var column = floor(seen.x() / side) - around; column <= floor(seen.right() / side) + around; column++) {
            for (var row = floor(seen.y() / side) - around; row <= floor(seen.bottom() / side) + around; row++) {
                var tile = level.tiles.get(new Spot(column, row));
                if (tile == null || !tile.sharp) {
                    spots.add(new Spot(column, row));
                }
            }
        }
        spots.sort((one, other) -> Double.compare(distance(one, seen, side), distance(other, seen, side)));
        return spots;
    }

    private static double distance(Spot spot, Bounds seen, double side) {
        return Math.hypot((spot.column + 0.5) * side - seen.centreX(), (spot.row + 0.5) * side - seen.centreY());
    }

    private static int floor(double at) {
        return (int) Math.floor(at);
    }

    /// Forgets tiles far from what is seen.
    private void drop(Bounds seen) {
        var side = SIDE / (level.scale * density);
        var near = seen.grown(KEPT * side);
        level.tiles.entrySet().removeIf(entry -> {
            var far = !place(entry.getKey(), level.scale * density).overlaps(near);
            if (far) {
                getChildren().remove(entry.getValue().view);
                spare(entry.getValue().surface);
            }
            return far;
        });
    }

    private void forget(Level tiles) {
        getChildren().removeAll(tiles.tiles.values().stream().map(Tile::view).toList());
        tiles.tiles.values().forEach(tile -> spare(tile.surface));
        tiles.tiles.clear();
    }

    private Surface surface() {
        return spare.isEmpty() ? new Surface(SIDE, SIDE) : spare.pop();
    }

    private void spare(Surface surface) {
        if (spare.size() < SPARE) {
            spare.push(surface);
        }
    }

    /// Paints in the background: where nothing has been yet, tiles appear one by one.
    private void paint(Batch batch) {
        for (var at = 0; at < batch.spots.size(); at++) {
            paint(batch, at);
            if (!batch.together) {
                var painted = at;
                Platform.runLater(() -> put(batch, painted, painted + 1));
            }
        }
        Platform.runLater(() -> {
            put(batch, batch.together ? 0 : batch.spots.size(), batch.spots.size());
            painting = false;
            changed.run();
        });
    }

    private static void paint(Batch batch, int at) {
        var spot = batch.spots.get(at);
        var pixels = batch.scale * batch.density;
        try (var raster = new Raster(batch.surfaces.get(at).pixels(), SIDE, pixels, (double) SIDE * spot.column,
                (double) SIDE * spot.row, batch.picture.background())) {
            if (batch.scale >= DOTS_FROM) {
                raster.dots(DOT_STEP, batch.dot);
            }
            batch.picture.within(place(spot, pixels), piece -> piece.marks().forEach(raster::paint));
        }
    }

    private void put(Batch batch, int from, int to) {
        var wanted = batch.scale == level.scale && batch.density == density;
        for (var at = from; at < to; at++) {
            if (wanted) {
                put(batch.spots.get(at), batch.surfaces.get(at),
                        batch.dot.equals(dot) && !touches(batch.spots.get(at), batch.scale, outdated));
            } else {
                spare(batch.surfaces.get(at));
            }
        }
        if (wanted) {
            changed.run();
        }
    }

    private void put(Spot spot, Surface surface, boolean sharp) {
        var known = level.tiles.get(spot);
        var view = known == null ? new ImageView() : known.view;
        view.setImage(surface.image());
        if (known == null) {
            getChildren().add(view);
        } else {
            spare(known.surface);
        }
        level.tiles.put(spot, new Tile(view, surface, sharp));
    }
}
