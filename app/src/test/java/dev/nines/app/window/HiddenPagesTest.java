package dev.nines.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import javafx.beans.InvalidationListener;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;

import dev.nines.app.settings.Appearance;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.component.Subnet;
import dev.nines.model.edit.RemoveElements;
import dev.nines.model.edit.Rename;
import dev.nines.model.file.DesignFile;
import dev.nines.model.quantity.ElementId;
import dev.nines.samples.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is not seen is neither made nor changed by an edit: work is counted, not timed.
final class HiddenPagesTest {

    private static final String COST = "tab-cost";
    private static final String NETWORK = "tab-network";

    private static final Rig RIG = Rig.shown(Locale.ENGLISH, Appearance.LIGHT, 1000, 800);

    private final AtomicInteger changes = new AtomicInteger();

    @AfterAll
    static void close() {
        RIG.close();
    }

    @BeforeEach
    void open() {
        Rig.run(() -> RIG.shell().show(sample(), null));
        RIG.settle();
    }

    private static Architecture sample() {
        var sample = Objects.requireNonNull(Samples.find("multi-az"));
        return Objects.requireNonNull(DesignFile.parse(sample.text(), sample.fileName()).architecture());
    }

    private static TabPane tabs() {
        return RIG.find(".results .tab-pane", TabPane.class);
    }

    private static Tab tab(String id) {
        return tabs().getTabs().stream().filter(tab -> id.equals(tab.getId())).findFirst().orElseThrow();
    }

    private static void choose(String page) {
        Rig.run(() -> tabs().getSelectionModel().select(tab(page)));
        RIG.settle();
    }

    private static Component subnet() {
        return RIG.document().design().components().stream().filter(one -> one.spec() instanceof Subnet).findFirst()
                .orElseThrow();
    }

    private static void removeASubnet() {
        Rig.run(() -> RIG.document().apply(new RemoveElements(Set.<ElementId>of(subnet().id()))));
        RIG.settle();
    }

    @Test
    void aPageIsMadeWhenItIsSeen() {
        assertEquals(List.of(tab(COST)), made());
        choose(NETWORK);
        assertEquals(List.of(tab(COST), tab(NETWORK)), made());
    }

    private static List<Tab> made() {
        return Rig.get(() -> tabs().getTabs().stream().filter(tab -> tab.getContent() != null).toList());
    }

    @Test
    void aHiddenPageDoesNothingOnAnEditAndCatchesUpWhenItIsSeen() {
        choose(NETWORK);
        var table = RIG.find(".network .table-view", TableView.class);
        choose(COST);
        var rows = Rig.get(() -> table.getItems().size());
        Rig.run(() -> table.getItems().addListener((InvalidationListener) _ -> changes.incrementAndGet()));
        removeASubnet();
        assertEquals(0, changes.get());
        choose(NETWORK);
        assertTrue(changes.get() > 0);
        assertEquals(rows - 1, Rig.get(() -> table.getItems().size()));
    }

    @Test
    void theBillThatIsSeenKeepsItsRowsWhenOnlyANameChanges() {
        var table = RIG.find(".cost-table", TreeTableView.class);
        TreeItem<?> root = table.getRoot();
        Rig.run(() -> root.addEventHandler(TreeItem.treeNotificationEvent(), _ -> changes.incrementAndGet()));
        var listed = bill();
        var one = RIG.document().design().components().stream().filter(any -> listed.contains(any.label())).findFirst()
                .orElseThrow();
        Rig.run(() -> RIG.document().apply(new Rename(one.id(), "Ledger")));
        RIG.settle();
        assertEquals(0, changes.get());
        assertTrue(bill().contains("Ledger"));
    }

    private static List<String> bill() {
        return Rig.get(() -> RIG.stage().getScene().getRoot().lookupAll(".cost-table .tree-table-cell").stream()
                .map(cell -> cell instanceof Labeled words && words.getText() != null ? words.getText() : "").toList());
    }

    @Test
    void theOutlineDoesNothingWhileTheKindsAreSeen() {
        var tree = RIG.find(".outline-pane .tree-view", TreeView.class);
        TreeItem<?> root = tree.getRoot();
        Rig.run(() -> root.addEventHandler(TreeItem.treeNotificationEvent(), _ -> changes.incrementAndGet()));
        toggle(1);
        removeASubnet();
        assertEquals(0, changes.get());
        toggle(0);
        assertTrue(changes.get() > 0);
    }

    private static void toggle(int tab) {
        Rig.run(() -> ((ToggleButton) RIG.find(".palette-tabs", HBox.class).getChildren().get(tab))
                .setSelected(true));
        RIG.settle();
    }
}
