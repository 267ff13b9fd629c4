package dev.nines.app.addresses;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import dev.nines.analysis.network.AddressMap;
import dev.nines.analysis.network.Stretch;
import dev.nines.analysis.network.SubnetReport;
import dev.nines.app.look.Look;
import dev.nines.diagrams.mark.Color;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// The addresses of one block as a bar, to scale: what subnets use today and at their peak, what is kept, what is free.
public final class AddressMapView extends Region {

    static final double HEIGHT = 44;
    private static final double LEAST = 2;

    private final Canvas canvas = new Canvas();
    private final Tooltip tip = new Tooltip();
    private final MapPainter painter;
    private final List<Item> items = new ArrayList<>();
    private Content content;
    private @Nullable ComponentId marked;
    private @Nullable Ghost ghost;

    /// What a map shows.
    ///
    /// @param color of a stretch that is used
    /// @param words what is said of a stretch under the mouse and to screen readers
    /// @param report what is asked of the subnet of a stretch; null where that is not known
    public record Content(AddressMap map, Function<Stretch, Color> color, Function<Stretch, String> words,
            Function<Stretch, @Nullable SubnetReport> report) {}

    /// Where a subnet would lie.
    ///
    /// @param allowed whether it may lie there
    /// @param free blocks in which it may lie
    record Ghost(ComponentId subnet, Cidr block, boolean allowed, List<Cidr> free) {

        Ghost {
            free = List.copyOf(free);
        }
    }

    /// A bar.
    ///
    /// @param name what screen readers call it
    public AddressMapView(Content content, Look look, String name) {
        this.content = content;
        painter = new MapPainter(look);
        getStyleClass().add("address-map");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(name);
        getChildren().add(canvas);
        Tooltip.install(this, tip);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            var at = at(event.getX());
            tip.setText(at == null ? "" : this.content.words().apply(at));
        });
        focusedProperty().addListener((_, _, _) -> paint());
        items();
    }

    /// Shows something else.
    public void show(Content now) {
        content = now;
        ghost = null;
        items();
        paint();
        requestLayout();
    }

    private void items() {
        getChildren().removeAll(items);
        items.clear();
        content.map().stretches().forEach(stretch -> items.add(new Item(stretch)));
        getChildren().addAll(items);
    }

    /// Outlines the subnet that is selected, if it is here.
    public void mark(@Nullable ComponentId subnet) {
        if (subnet == null ? marked != null : !subnet.equals(marked)) {
            marked = subnet;
            paint();
            notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        }
    }

    @Nullable
    ComponentId marked() {
        return marked;
    }

    /// Shows where a subnet would lie; null: nothing any more.
    void ghost(@Nullable Ghost shown) {
        ghost = shown;
        if (shown != null) {
            tip.hide();
        }
        paint();
    }

    /// The block whose addresses these are.
    Cidr space() {
        return content.map().block();
    }

    List<Stretch> stretches() {
        return content.map().stretches();
    }

    /// The stretch of a subnet, or null.
    @Nullable
    Stretch of(@Nullable ComponentId subnet) {
        return subnet == null
                ? null
                : stretches().stream().filter(stretch -> subnet.equals(stretch.subnet())).findFirst().orElse(null);
    }

    /// What stands at a place, or null.
    @Nullable
    Stretch at(double x) {
        for (var stretch : stretches()) {
            var from = start(stretch.block());
            if (x >= from && x < from + length(stretch.block())) {
                return stretch;
            }
        }
        return null;
    }

    /// Where a block begins.
    double start(Cidr block) {
        return content.map().start(new Stretch(block, Stretch.Use.FREE, "", null)) * getWidth();
    }

    /// How long a block is: never so short that it is not seen.
    double length(Cidr block) {
        return Math.max(LEAST, content.map().length(new Stretch(block, Stretch.Use.FREE, "", null)) * getWidth());
    }

    /// The address at a place.
    BigInteger address(double x) {
        return space().first().add(new BigDecimal(space().size())
                .multiply(BigDecimal.valueOf(x / Math.max(1, getWidth())), MathContext.DECIMAL64).toBigInteger());
    }

    @Override
    protected void layoutChildren() {
        for (var item : items) {
            item.resizeRelocate(start(item.stretch.block()), 0, length(item.stretch.block()), HEIGHT);
        }
        if (canvas.getWidth() != getWidth()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(HEIGHT);
            paint();
        }
    }

    private void paint() {
        if (getWidth() > 0) {
            painter.paint(canvas.getGraphicsContext2D(), this, content, ghost);
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case FOCUS_ITEM -> items.stream().filter(Item::isMarked).findFirst().orElse(null);
            case ITEM_COUNT -> items.size();
            case ITEM_AT_INDEX -> (Integer) parameters[0] < items.size() ? items.get((Integer) parameters[0]) : null;
            case SELECTED_ITEMS -> FXCollections.<Node>observableArrayList(items.stream().filter(Item::isMarked).toList());
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /// A stretch, for readers only.
    private final class Item extends Region {

        private final Stretch stretch;

        Item(Stretch stretch) {
            this.stretch = stretch;
            setManaged(false);
            setMouseTransparent(true);
            setAccessibleRole(AccessibleRole.LIST_ITEM);
        }

        private boolean isMarked() {
            return marked != null && marked.equals(stretch.subnet());
        }

        @Override
        public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return switch (attribute) {
                case TEXT -> content.words().apply(stretch).replace('\n', ' ');
                case SELECTED -> isMarked();
                case INDEX -> items.indexOf(this);
                default -> super.queryAccessibleAttribute(attribute, parameters);
            };
        }
    }
}
