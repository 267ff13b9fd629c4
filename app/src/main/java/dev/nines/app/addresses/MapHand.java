package dev.nines.app.addresses;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import dev.nines.analysis.network.Addresses;
import dev.nines.analysis.network.Plot;
import dev.nines.analysis.network.Stretch;
import dev.nines.app.document.Document;
import dev.nines.app.look.Figures;
import dev.nines.app.look.Texts;
import dev.nines.model.edit.Edit;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Changes the address plan on a map: blocks are dragged elsewhere, larger or smaller, split and merged, by mouse and by
/// keyboard. Every act is one edit.
public final class MapHand {

    private static final double SLOP = 4;
    /// How near its end a block is taken by it.
    private static final double GRIP = 6;
    /// What is narrower has no ends to be taken by: it is moved.
    private static final double NARROW = 3 * GRIP;

    private final AddressMapView view;
    private final Document document;
    private final Texts texts;
    private final Consumer<@Nullable Hint> say;
    private final Runnable plan;
    private @Nullable ContextMenu menu;
    private @Nullable Plot held;
    private Grip grip = Grip.WHOLE;
    private BigInteger offset = BigInteger.ZERO;
    private double startX;
    private @Nullable Cidr wanted;

    /// What happens or would happen, in words.
    ///
    /// @param refused whether it may not
    public record Hint(String words, boolean refused) {}

    /// Where a block is taken.
    private enum Grip {
        WHOLE,
        START,
        END
    }

    private MapHand(AddressMapView view, Document document, Texts texts, Consumer<@Nullable Hint> say, Runnable plan) {
        this.view = view;
        this.document = document;
        this.texts = texts;
        this.say = say;
        this.plan = plan;
    }

    /// Lets a person change what a map shows.
    ///
    /// @param say tells what happens; null: nothing any more
    /// @param plan opens the planner
    public static void on(AddressMapView view, Document document, Texts texts, Consumer<@Nullable Hint> say,
            Runnable plan) {
        var hand = new MapHand(view, document, texts, say, plan);
        view.setFocusTraversable(true);
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, hand::press);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, hand::drag);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, hand::release);
        view.addEventHandler(MouseEvent.MOUSE_MOVED, event -> view.setCursor(hand.cursor(event.getX())));
        view.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> {
            if (hand.wanted == null) {
                say.accept(null);
            }
        });
        view.addEventHandler(KeyEvent.KEY_PRESSED, hand::key);
        view.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, hand::menu);
    }

    private Grip grip(Stretch stretch, double x) {
        var from = view.start(stretch.block());
        var to = from + view.length(stretch.block());
        return to - from < NARROW || x > from + GRIP && x < to - GRIP ? Grip.WHOLE : x <= from + GRIP ? Grip.START : Grip.END;
    }

    private Cursor cursor(double x) {
        var stretch = view.at(x);
        return stretch == null || stretch.subnet() == null || view.space().isIpv6()
                ? Cursor.DEFAULT
                : switch (grip(stretch, x)) {
                    case WHOLE -> Cursor.OPEN_HAND;
                    case START, END -> Cursor.H_RESIZE;
                };
    }

    private void press(MouseEvent event) {
        view.requestFocus();
        var stretch = view.at(event.getX());
        held = null;
        wanted = null;
        if (stretch != null && stretch.subnet() != null) {
            choose(stretch.subnet());
            held = event.getButton() == MouseButton.PRIMARY ? plot() : null;
            grip = grip(stretch, event.getX());
            startX = event.getX();
            offset = view.address(startX).subtract(stretch.block().first());
        }
        event.consume();
    }

    private void choose(ComponentId subnet) {
        if (document.design().components().has(subnet)) {
            document.selection().set(subnet);
            view.mark(subnet);
        }
    }

    private void drag(MouseEvent event) {
        var plot = held;
        var subnet = view.marked();
        if (plot == null || subnet == null || wanted == null && Math.abs(event.getX() - startX) <= SLOP) {
            return;
        }
        var address = view.address(event.getX());
        var to = switch (grip) {
            case WHOLE -> plot.near(view.space(), address.subtract(offset));
            case START -> plot.beginningAt(address);
            case END -> plot.endingAt(address);
        };
        wanted = to;
        var refusal = plot.refusal(to);
        view.ghost(new AddressMapView.Ghost(subnet, to, refusal == null, grip == Grip.WHOLE
                ? plot.free(view.space())
                : List.of()));
        tell(to, refusal);
        event.consume();
    }

    private void tell(Cidr block, @Nullable Message refusal) {
        say.accept(refusal == null
                ? new Hint(texts.of("map.usable", block, Figures.count(Addresses.usable(block.prefixLength()))), false)
                : new Hint(texts.say(refusal), true));
    }

    private void release(MouseEvent event) {
        var plot = held;
        var to = wanted;
        held = null;
        wanted = null;
        view.ghost(null);
        if (plot != null && to != null) {
            give(plot, to);
        }
        event.consume();
    }

    private void give(Plot plot, Cidr to) {
        var refusal = plot.refusal(to);
        if (refusal == null && !to.equals(plot.block())) {
            apply(plot.give(to));
        }
        tell(to, refusal);
    }

    private void apply(Edit edit) {
        document.settle();
        document.apply(edit);
        document.settle();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> step(-1);
            case DOWN -> step(1);
            case LEFT -> move(-1);
            case RIGHT -> move(1);
            case PLUS, EQUALS, ADD -> resize(true);
            case MINUS, SUBTRACT -> resize(false);
            case ENTER -> {
                var subnet = view.marked();
                if (subnet != null) {
                    choose(subnet);
                }
            }
            case ESCAPE -> {
                if (wanted == null) {
                    return;
                }
                held = null;
                wanted = null;
                view.ghost(null);
                say.accept(null);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Goes to the next or previous subnet.
    private void step(int by) {
        var subnets = view.stretches().stream().map(Stretch::subnet).filter(Objects::nonNull).toList();
        var at = subnets.indexOf(view.marked());
        var next = at < 0 ? by > 0 ? 0 : subnets.size() - 1 : at + by;
        if (next >= 0 && next < subnets.size()) {
            choose(subnets.get(next));
            say.accept(null);
        }
    }

    /// The block of the subnet that is selected here; null on a map of IPv6, whose blocks are all of one size.
    private @Nullable Plot plot() {
        var subnet = view.marked();
        return subnet == null || view.of(subnet) == null || view.space().isIpv6()
                ? null
                : Plot.of(document.design(), subnet);
    }

    private void move(int by) {
        var plot = plot();
        var to = plot == null ? null : plot.next(by);
        if (plot != null && to != null) {
            give(plot, to);
        } else if (plot != null) {
            say.accept(new Hint(texts.of(by > 0 ? "map.last" : "map.first"), true));
        }
    }

    private void resize(boolean larger) {
        var plot = plot();
        if (plot != null) {
            give(plot, larger ? plot.twice() : plot.half());
        }
    }

    private void menu(ContextMenuEvent event) {
        if (menu != null) {
            menu.hide();
        }
        var shown = new ContextMenu();
        var plot = plot();
        if (plot != null) {
            shown.getItems().addAll(item("map.next", plot.next(1) != null, () -> move(1)),
                    item("map.previous", plot.next(-1) != null, () -> move(-1)),
                    item("map.double", plot.refusal(plot.twice()) == null, () -> resize(true)),
                    item("map.halve", plot.refusal(plot.half()) == null, () -> resize(false)),
                    item("map.split", plot.refusesSplit() == null, () -> apply(plot.split())),
                    item("map.merge", plot.refusesMerge() == null, () -> apply(plot.merge())));
        }
        shown.getItems().add(item("map.plan", true, plan));
        shown.setAutoHide(true);
        shown.show(view, event.getScreenX(), event.getScreenY());
        menu = shown;
        event.consume();
    }

    private MenuItem item(String key, boolean possible, Runnable act) {
        var item = new MenuItem(texts.of(key));
        item.setId(key.replace('.', '-'));
        item.setDisable(!possible);
        item.setOnAction(_ -> act.run());
        return item;
    }
}
