package dev.nines.app.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Point;
import dev.nines.diagrams.mark.Theme;
import dev.nines.model.quantity.ElementId;
import org.jspecify.annotations.Nullable;

/// The canvas: shows a drawing at any place and scale, with what is selected over it.
///
/// The drawing is painted in the background; outlines of what is selected are nodes over it.
final class CanvasView extends Region {

    /// The least scale at which a design opens: names can be read.
    private static final double READABLE = 0.5;

    private final Tiles tiles = new Tiles(this::requestLayout);
    /// What is being dragged, while it is, or glides to its place.
    private final Canvas above = new Canvas();
    private final Glass glass = new Glass();
    private final Overlay overlay = new Overlay();
    private final Sketch sketch = new Sketch();
    private final Spoken spoken = new Spoken();
    private final Keeping keeping = new Keeping();
    private final Minimap minimap = new Minimap(this::centre);
    private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper(1);

    private @Nullable Picture picture;
    private Viewport view = new Viewport(1, 0, 0, 0, 0);
    private Theme theme = Theme.LIGHT;
    private @Nullable Lifted lifted;
    private boolean fitWhenSized = true;
    private Set<ElementId> selected = Set.of();
    private @Nullable ElementId focused;
    private @Nullable Piece hovered;
    private double movedX;
    private double movedY;
    private boolean gliding;
    private Function<ElementId, Grips> grips = _ -> Grips.NONE;
    private @Nullable Point bend;
    /// Whether what was lifted waits for the tiles on which it stands.
    private boolean landing;

    CanvasView() {
        getStyleClass().add("canvas-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        minimap.setManaged(false);
        above.setManaged(false);
        above.setMouseTransparent(true);
        above.setVisible(false);
        getChildren().addAll(tiles, glass, above, overlay, sketch, minimap, spoken);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /// Shows a drawing; the first one is fitted.
    ///
    /// @param miniature the same in little
    void show(Picture shown, Miniature miniature, Theme wanted) {
        var before = picture;
        if (shown == before && wanted == theme) {
            return;
        }
        picture = shown;
        hovered = null;
        theme = wanted;
        var parts = lifted == null ? List.<Bounds>of() : lifted.places();
        landing = lifted != null;
        movedX = 0;
        movedY = 0;
        tiles.show(shown, wanted.line(), parts);
        minimap.show(miniature);
        requestLayout();
        if (gliding && before != null) {
            Glide.begin(before, shown, above, this);
            gliding = false;
        }
    }

    @Override
    protected void layoutChildren() {
        if (view.width() != getWidth() || view.height() != getHeight()) {
            view = keeping.resized(view, getWidth(), getHeight(), picture, selected);
            overlay.resize(getWidth(), getHeight());
            sketch.resize(getWidth(), getHeight());
            minimap.resizeRelocate(16, getHeight() - Minimap.HEIGHT - 16, Minimap.WIDTH, Minimap.HEIGHT);
        }
        if (picture == null || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        if (fitWhenSized) {
            fitWhenSized = false;
            view = keeping.fitted(view, picture.bounds(), READABLE);
        }
        var window = getScene().getWindow();
        tiles.look(view, window == null ? 1 : window.getOutputScaleX());
        follow();
        glass.look(picture, view);
        overlay.show(view, pieces(selected, picture), hovered, isFocusVisible() ? focus(picture) : null,
                movedX * view.scale(), movedY * view.scale(), grips, bend, picture);
        minimap.frame(view.seen());
        minimap.setVisible(!view.seen().contains(picture.content()));
        scale.set(view.scale());
        spoken.changed(selected);
        if (Platform.isAccessibilityActive()) {
            spoken.update(picture, view);
        }
    }

    /// Says elements to screen readers from now on.
    ///
    /// @param tell says an element
    /// @param chosen told of an element that a reader chooses
    void speak(Function<ElementId, String> tell, Consumer<ElementId> chosen) {
        spoken.speak(tell, chosen);
    }

    /// Puts something over all else.
    void over(Node node) {
        getChildren().add(node);
    }

    /// Leads everything to its place in the next drawing, for people to see where it goes.
    void glide() {
        gliding = true;
    }

    private void follow() {
        if (landing && !tiles.busy().get()) {
            landing = false;
            lifted = null;
            above.setVisible(false);
        } else if (lifted != null && !landing) {
            above.setWidth(getWidth());
            above.setHeight(getHeight());
            lifted.paint(above, view, movedX, movedY);
            above.setVisible(true);
        }
    }

    /// Lifts what is dragged off the drawing; [#lower] or the next drawing puts it down again.
    void lift(Lifted dragged) {
        if (picture != null) {
            lifted = dragged;
            landing = false;
            tiles.show(picture.without(dragged::has), theme.line(), dragged.places());
            requestLayout();
        }
    }

    /// Shows everything where it was.
    void lower() {
        movedX = 0;
        movedY = 0;
        if (picture != null && lifted != null) {
            tiles.show(picture, theme.line(), lifted.places());
            lifted = null;
            above.setVisible(false);
        }
        requestLayout();
    }

    private static List<Piece> pieces(Set<ElementId> ids, Picture shown) {
        return ids.stream().flatMap(id -> shown.of(id).stream()).toList();
    }

    private @Nullable Piece focus(Picture shown) {
        return focused == null ? null : shown.of(focused).stream().findFirst().orElse(null);
    }

    /// Selects by id what is outlined.
    void select(Set<ElementId> ids, @Nullable ElementId focus) {
        bend = ids.equals(selected) ? bend : null;
        selected = ids;
        focused = focus;
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        requestLayout();
    }

    /// Asks from now on where an element can be gripped.
    void grips(Function<ElementId, Grips> asked) {
        grips = asked;
    }

    /// The bend of the selected connection that was clicked last, or null.
    @Nullable
    Point bend() {
        return bend;
    }

    void bend(@Nullable Point clicked) {
        bend = clicked;
        requestLayout();
    }

    /// Outlines these until something is selected.
    void outline(Set<ElementId> ids) {
        selected = ids;
        requestLayout();
    }

    void hover(@Nullable Piece piece) {
        if (hovered != piece) {
            hovered = piece;
            requestLayout();
        }
    }

    /// Whether something is lifted off the drawing.
    boolean lifts() {
        return lifted != null && above.isVisible();
    }

    /// Shows where what is selected is being dragged, in units of the drawing.
    void preview(double dx, double dy) {
        movedX = dx;
        movedY = dy;
        requestLayout();
    }

    void marquee(@Nullable Bounds onScreen) {
        overlay.marquee(onScreen);
    }

    /// What stands at a point of the canvas, or null.
    @Nullable
    Piece hit(double screenX, double screenY) {
        return picture == null
                ? null
                : picture.hit(view.drawingX(screenX), view.drawingY(screenY), Math.max(2, 6 / view.scale()));
    }

    /// The ids of elements that lie wholly within a part of the canvas.
    void within(Bounds onScreen, Consumer<ElementId> each) {
        if (picture != null) {
            var area = new Bounds(view.drawingX(onScreen.x()), view.drawingY(onScreen.y()),
                    onScreen.width() / view.scale(), onScreen.height() / view.scale());
            picture.within(area, piece -> {
                if (!piece.label() && area.contains(piece.bounds())) {
                    each.accept(piece.id());
                }
            });
        }
    }

    /// What shows handles: what is selected alone, and the card under the mouse.
    List<Piece> gripped() {
        var gripped = new ArrayList<Piece>(2);
        if (picture != null && selected.size() == 1) {
            gripped.addAll(pieces(selected, picture));
        }
        if (hovered != null && hovered.sort() != Piece.Sort.LINE && !gripped.contains(hovered)) {
            gripped.add(hovered);
        }
        return gripped;
    }

    /// The handle of a piece at a point of the canvas, or null: corners only of what is selected.
    @Nullable
    Handle handle(Piece piece, double screenX, double screenY) {
        var place = view.onScreen(piece.bounds());
        var may = piece.sort() == Piece.Sort.LINE ? Grips.NONE : grips.apply(piece.id());
        var handles = new ArrayList<>(may.sides() ? Handle.sides(place) : List.of());
        if (may.corners() && selected.size() == 1 && selected.contains(piece.id())) {
            handles.addAll(Handle.corners(place));
        }
        return handles.stream().filter(handle -> handle.hit(screenX, screenY)).findFirst().orElse(null);
    }

    /// Takes a field away, with the keyboard back on the canvas.
    void edited(Node field) {
        var focused = field.isFocused();
        getChildren().remove(field);
        if (focused) {
            requestFocus();
        }
    }

    /// What a drag draws on.
    Sketch sketch() {
        return sketch;
    }

    void pan(double dx, double dy) {
        view(view.panned(dx, dy));
    }

    void zoom(double factor, double screenX, double screenY) {
        view(view.zoomed(factor, screenX, screenY));
    }

    /// One unit of the drawing is one pixel.
    void actualSize() {
        view(view.scaled(1));
    }

    /// Shows all.
    void fit() {
        if (picture != null) {
            view(keeping.fitted(view, picture.bounds(), 0));
        }
    }

    /// Fits the next drawing as if it were the first.
    void fitNext() {
        fitWhenSized = true;
    }

    /// Shows what is selected as large as is pleasant.
    void fitSelection() {
        if (picture != null && !selected.isEmpty()) {
            view(view.fitted(Bounds.around(pieces(selected, picture).stream().map(Piece::bounds).toList()),
                    96, 1.5));
        }
    }

    /// Moves as little as it takes to see an element.
    void reveal(ElementId id) {
        if (picture != null) {
            picture.of(id).stream().findFirst()
                    .filter(piece -> !view.seen().overlaps(piece.bounds()))
                    .ifPresent(piece -> view(view.revealing(piece.bounds(), 48)));
        }
    }

    private void centre(double drawingX, double drawingY) {
        view(view.centred(new Bounds(drawingX, drawingY, 0, 0)));
    }

    private void view(Viewport next) {
        view = next;
        requestLayout();
    }

    /// The part of the drawing that is shown and how large.
    Viewport view() {
        return view;
    }

    /// The theme of the drawing.
    Theme theme() {
        return theme;
    }

    @Nullable
    Picture picture() {
        return picture;
    }

    Glass glass() {
        return glass;
    }

    /// Pixels per unit of the drawing.
    ReadOnlyDoubleProperty scale() {
        return scale.getReadOnlyProperty();
    }

    /// Whether something that is seen is being painted.
    ReadOnlyBooleanProperty painting() {
        return tiles.busy();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case FOCUS_ITEM -> spoken.update(picture, view).of(focused);
            case ITEM_COUNT -> spoken.update(picture, view).count();
            case ITEM_AT_INDEX -> spoken.update(picture, view).at((Integer) parameters[0]);
            case SELECTED_ITEMS -> spoken.update(picture, view).chosen();
            case MULTIPLE_SELECTION -> true;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
