package dev.nines.app.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

import dev.nines.diagrams.compose.Composition;
import dev.nines.diagrams.compose.Layer;
import dev.nines.diagrams.compose.Shown;
import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Color;
import dev.nines.diagrams.mark.Mark;
import dev.nines.model.Component;
import dev.nines.model.Placement;
import dev.nines.model.quantity.ElementId;
import org.jspecify.annotations.Nullable;

/// A composed design whose pieces are found by place and by id: what is painted is only what is seen.
///
/// Small pieces are listed by square cells of the plane, large ones in one list; a look-up costs as much as
/// it finds. Immutable, so that it is made in the background.
final class Picture implements Places {

    static final Bounds EVERYWHERE = new Bounds(-1e9, -1e9, 2e9, 2e9);

    private static final double CELL = 512;
    private static final double LARGE = 4 * CELL;

    private final Composition composition;
    private final List<Piece> pieces;
    private final Map<Long, int[]> cells;
    private final int[] large;
    private final Map<ElementId, List<Piece>> byId;
    private final Map<ElementId, List<Bounds>> words;
    /// Tells pictures apart without keeping those before alive.
    private final Object self;
    private final @Nullable Object predecessor;
    private final List<Bounds> differences;
    private final Predicate<Piece> hidden;
    private final Bounds content;

    /// A picture that comes after another one.
    ///
    /// @param before the picture shown last, composed by the same composer, or null
    Picture(Composition composition, @Nullable Picture before) {
        this.composition = composition;
        this.cells = new HashMap<>();
        this.byId = new HashMap<>();
        this.words = new HashMap<>();
        this.self = new Object();
        this.hidden = _ -> false;
        this.content = composition.shown().isEmpty()
                ? composition.drawing().bounds()
                : Bounds.around(composition.shown().stream().map(Shown::bounds).toList());
        this.predecessor = before == null ? null : before.self;
        this.pieces = composition.shown().stream().map(Picture::piece).toList();
        var wide = new ArrayList<Integer>();
        for (var place = 0; place < pieces.size(); place++) {
            var piece = pieces.get(place);
            if (piece.label()) {
                words.computeIfAbsent(piece.id(), _ -> new ArrayList<>(1)).add(piece.bounds());
            } else {
                byId.computeIfAbsent(piece.id(), _ -> new ArrayList<>(1)).add(piece);
            }
            if (piece.sort() == Piece.Sort.LINE && !piece.route().isEmpty()) {
                for (var part : piece.parts()) {
                    enter(place, part);
                }
            } else if (piece.extent().width() > LARGE || piece.extent().height() > LARGE) {
                wide.add(place);
            } else {
                enter(place, piece.extent());
            }
        }
        // a component that spans zones is where its cards are, not where these copy to each other
        byId.values().forEach(these -> these.sort(Comparator.comparing(piece -> piece.sort() == Piece.Sort.LINE)));
        this.large = wide.stream().mapToInt(Integer::intValue).toArray();
        this.differences = before == null ? List.of(EVERYWHERE) : differing(before.pieces);
    }

    private Picture(Picture whole, Predicate<Piece> hidden) {
        this.composition = whole.composition;
        this.pieces = whole.pieces;
        this.cells = whole.cells;
        this.large = whole.large;
        this.byId = whole.byId;
        this.words = whole.words;
        this.self = whole.self;
        this.predecessor = whole.predecessor;
        this.differences = whole.differences;
        this.hidden = hidden;
        this.content = whole.content;
    }

    /// The same without some pieces; counts as the same picture.
    Picture without(Predicate<Piece> these) {
        return new Picture(this, these);
    }

    /// Where pieces are others than before, or are gone.
    private List<Bounds> differing(List<Piece> before) {
        var places = new IdentityHashMap<List<Mark>, Integer>();
        for (var place = 0; place < before.size(); place++) {
            places.put(before.get(place).marks(), place);
        }
        var differing = new ArrayList<Bounds>();
        var last = -1;
        for (var piece : pieces) {
            var place = places.remove(piece.marks());
            if (place == null) {
                differing.add(piece.extent());
            } else if (place < last) {
                return List.of(EVERYWHERE);
            } else {
                last = place;
            }
        }
        places.values().forEach(place -> differing.add(before.get(place).extent()));
        return differing;
    }

    /// Where it differs from another picture: everywhere, if that is not the one before.
    @SuppressWarnings("ReferenceEquality")
    List<Bounds> differences(Picture other) {
        if (other.self == self) {
            return List.of();
        }
        return other.self == predecessor ? differences : List.of(EVERYWHERE);
    }

    private static Piece piece(Shown shown) {
        var marks = shown.group().marks();
        var sort = switch (shown.layer()) {
            case ROOMS, OUTLINES -> Piece.Sort.CONTAINER;
            case WIRES -> Piece.Sort.LINE;
            case CARDS, LABELS -> Piece.Sort.CARD;
        };
        return new Piece(shown.element(), shown.group().title(), sort, shown.layer() == Layer.LABELS,
                shown.bounds(), Extents.of(marks).union(shown.bounds()), marks,
                sort == Piece.Sort.LINE ? Extents.route(marks) : List.of());
    }

    private void enter(int place, Bounds extent) {
        for (var column = cell(extent.x()); column <= cell(extent.right()); column++) {
            for (var row = cell(extent.y()); row <= cell(extent.bottom()); row++) {
                cells.merge(key(column, row), new int[]{place}, Picture::joined);
            }
        }
    }

    private static int[] joined(int[] some, int[] one) {
        if (some[some.length - 1] == one[0]) {
            return some;
        }
        var both = Arrays.copyOf(some, some.length + 1);
        both[some.length] = one[0];
        return both;
    }

    private static int cell(double at) {
        return (int) Math.floor(at / CELL);
    }

    private static long key(int column, int row) {
        // the factor, being odd, keeps cells apart and spreads their hashes
        return ((long) column << 32 | row & 0xFFFFFFFFL) * 0x9E3779B97F4A7C15L;
    }

    /// All that is drawn.
    Bounds bounds() {
        return composition.drawing().bounds();
    }

    /// The same without the margin.
    Bounds content() {
        return content;
    }

    /// The ground.
    Color background() {
        return composition.drawing().background();
    }

    /// Where a component stands from the corner of its container, or null where it is not drawn.
    @Nullable
    Placement placement(Component component) {
        return composition.arrangement().placement(component);
    }

    /// What it was made from; its appearances are those of [#pieces], in the same order.
    Composition composition() {
        return composition;
    }

    @Override
    public List<Bounds> cards(ElementId id) {
        return of(id).stream().filter(piece -> piece.sort() == Piece.Sort.CARD).map(Piece::bounds).toList();
    }

    @Override
    public List<Bounds> rooms(ElementId id) {
        return of(id).stream().filter(piece -> piece.sort() == Piece.Sort.CONTAINER).map(Piece::bounds).toList();
    }

    @Override
    public List<List<Double>> lines(ElementId id) {
        return of(id).stream().filter(piece -> piece.sort() == Piece.Sort.LINE).map(Piece::route).toList();
    }

    /// The pieces in the order of painting.
    List<Piece> pieces() {
        return pieces;
    }

    /// The pieces that show an element: several where it spans zones, none where it is not drawn.
    List<Piece> of(ElementId id) {
        return byId.getOrDefault(id, List.of());
    }

    /// Where words about an element stand, apart from those on its card.
    List<Bounds> words(ElementId id) {
        return words.getOrDefault(id, List.of());
    }

    /// Every piece that touches an area, in the order of painting.
    void within(Bounds area, Consumer<Piece> each) {
        var touched = new BitSet(pieces.size());
        Arrays.stream(large).forEach(touched::set);
        if (area.width() * area.height() / (CELL * CELL) > cells.size()) {
            touched.set(0, pieces.size());
        } else {
            for (var column = cell(area.x()); column <= cell(area.right()); column++) {
                for (var row = cell(area.y()); row <= cell(area.bottom()); row++) {
                    for (var place : cells.getOrDefault(key(column, row), NONE)) {
                        touched.set(place);
                    }
                }
            }
        }
        for (var place = touched.nextSetBit(0); place >= 0; place = touched.nextSetBit(place + 1)) {
            if (pieces.get(place).touches(area) && !hidden.test(pieces.get(place))) {
                each.accept(pieces.get(place));
            }
        }
    }

    private static final int[] NONE = {};

    /// What a point hits: cards before lines before containers, the topmost of each; null for none.
    @Nullable
    Piece hit(double x, double y, double reach) {
        var best = new Piece[1];
        within(new Bounds(x - reach, y - reach, 2 * reach, 2 * reach), piece -> {
            if (piece.hit(x, y, reach)
                    && (best[0] == null || rank(piece) > rank(best[0])
                            || rank(piece) == rank(best[0]) && inFront(piece, best[0]))) {
                best[0] = piece;
            }
        });
        return best[0];
    }

    private static boolean inFront(Piece later, Piece earlier) {
        return later.sort() != Piece.Sort.CONTAINER
                || later.bounds().width() * later.bounds().height() <= earlier.bounds().width()
                        * earlier.bounds().height();
    }

    private static int rank(Piece piece) {
        return switch (piece.sort()) {
            case CONTAINER -> 1;
            case LINE -> 2;
            case CARD -> 3;
        };
    }
}
