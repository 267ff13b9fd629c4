package dev.nines.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Window;

import dev.nines.analysis.cost.CostReport;
import dev.nines.analysis.network.NetworkAnalysis;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.app.editor.CanvasProbe;
import dev.nines.app.export.ExportFormat;
import dev.nines.app.look.Figures;
import dev.nines.app.results.Answer;
import dev.nines.app.results.Results;
import dev.nines.app.settings.Appearance;
import dev.nines.model.Component;
import dev.nines.model.component.Database;
import dev.nines.model.edit.SetName;
import dev.nines.model.file.DesignFile;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person does with the window, by mouse and keyboard, without a display.
final class JourneyTest {

    @TempDir
    private Path folder;

    private final Fingers robot = new Fingers();
    private Rig rig;

    @BeforeEach
    void open() {
        rig = Rig.shown(Locale.ENGLISH, Appearance.LIGHT, 1280, 800, new OneFile(folder, "design"));
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private CanvasProbe canvas() {
        return new CanvasProbe(rig.find(".canvas-view", Region.class));
    }

    private Component component(String kind) {
        return rig.document().design().components().stream().filter(one -> one.kind().name().equals(kind))
                .findFirst().orElseThrow();
    }

    private void select(String kind) {
        Rig.run(() -> rig.document().selection().set(component(kind).id()));
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        rig.settle();
    }

    private String score() {
        return rig.find(".score-value", Label.class).getText();
    }

    /// The control beside a name in the inspector.
    private TextInputControl field(String name) {
        return Rig.get(() -> rig.stage().getScene().getRoot().lookupAll(".field-label").stream()
                .map(Label.class::cast).filter(label -> label.getText().equals(name)).findFirst()
                .map(label -> (TextInputControl) Objects.requireNonNull(label.getLabelFor())).orElseThrow());
    }

    private void type(String name, String text) {
        var field = field(name);
        Rig.run(() -> {
            field.requestFocus();
            field.selectAll();
        });
        robot.write(text);
        rig.settle();
    }

    private void page(Answer answer) {
        var results = rig.find(".results", Results.class);
        Rig.run(() -> {
            results.open(answer);
            rig.stage().getScene().getRoot().layout();
        });
        rig.settle();
    }

    private static @Nullable DialogPane dialog() {
        return Window.getWindows().stream().filter(Window::isShowing)
                .map(window -> window.getScene().getRoot())
                .filter(DialogPane.class::isInstance).map(DialogPane.class::cast).findFirst().orElse(null);
    }

    /// Waits for a dialog, closes it by its first button, and tells what it said.
    private static String answered() {
        Rig.await("a dialog", () -> dialog() != null);
        return Rig.get(() -> {
            var pane = Objects.requireNonNull(dialog());
            var words = new StringBuilder(Objects.requireNonNullElse(pane.getHeaderText(), ""))
                    .append('\n').append(Objects.requireNonNullElse(pane.getContentText(), ""));
            pane.lookupAll(".problem-message").forEach(line -> words.append('\n').append(((Label) line).getText()));
            ((Button) pane.lookupButton(pane.getButtonTypes().getFirst())).fire();
            return words.toString();
        });
    }

    @Test
    void opensASampleFromTheWelcomePage() {
        var card = rig.find(".sample-card", Button.class);
        robot.clickOn(card);
        rig.settle();
        assertEquals("Single server", rig.document().design().name());
        assertTrue(Rig.get(() -> rig.document().design().components().stream()
                .filter(one -> one.kind().name().equals("server")).allMatch(one -> canvas().draws(one.id()))));
        assertTrue(rig.stage().getTitle().startsWith("Single server"));
    }

    @Test
    void opensAFileAndRefusesABrokenOneWithItsPlace() throws IOException {
        rig.open("multi-az");
        var design = rig.document().design();
        var file = folder.resolve("other.nines.json");
        Files.writeString(file, DesignFile.text(design), StandardCharsets.UTF_8);
        Rig.run(() -> rig.shell().open(file));
        Rig.await("the file is open", () -> file.equals(rig.document().file().get()));
        assertEquals(design, rig.document().design());

        Files.writeString(folder.resolve("design.nines.json"), "{\"version\": \"1.0\", \"components\": 7}",
                StandardCharsets.UTF_8);
        robot.push(KeyCode.CONTROL, KeyCode.O);
        assertTrue(answered().contains("design.nines.json"));
        assertEquals(design, rig.document().design());
    }

    @Test
    void selectsOnCanvasAndInOutlineAlike() {
        rig.open("multi-az");
        var database = component("database").id();
        robot.clickOn(canvas().where(database));
        assertEquals(List.of(database), rig.document().selection().ids().get());
        var tree = rig.find(".outline-pane .tree-view", TreeView.class);
        assertEquals(database, tree.getSelectionModel().getSelectedItem() instanceof TreeItem<?> item
                ? item.getValue()
                : null);
        assertEquals("Orders", rig.find(".headline-name", Label.class).getText());

        Rig.run(() -> {
            tree.requestFocus();
            tree.getSelectionModel().clearAndSelect(0);
        });
        assertEquals(List.of(component("region").id()), rig.document().selection().ids().get());
    }

    @Test
    void changingASettingMovesTheCostAndUndoRestoresIt() {
        rig.open("multi-az");
        select("database");
        var before = rig.document().design();
        var cost = score();
        type("Allocated storage", "900 GB");
        assertEquals("900 GB", ((Database) component("database").spec()).allocated().toString());
        assertNotEquals(cost, score());
        assertTrue(rig.find(".score-change", Label.class).getText().startsWith("+$"));

        Rig.run(rig.find(".canvas-view", Region.class)::requestFocus);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, rig.document().design());
        assertEquals(cost, score());
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertNotEquals(cost, score());
    }

    @Test
    void explainsAnInvalidValueInPlaceAndKeepsTheDesign() {
        rig.open("multi-az");
        select("database");
        var before = rig.document().design();
        type("Allocated storage", "much");
        Rig.await("a complaint", () -> rig.stage().getScene().getRoot().lookupAll(".complaint").stream()
                .map(Label.class::cast).anyMatch(label -> label.isVisible() && label.getText().startsWith("Write a size")));
        assertEquals(before, rig.document().design());
        robot.push(KeyCode.ESCAPE);
        assertEquals("200 GB", field("Allocated storage").getText());
    }

    @Test
    void savesWhatReadsBackEqual() {
        rig.open("multi-az");
        Rig.run(() -> rig.document().apply(new SetName("Shop by hand")));
        press(KeyCode.CONTROL, KeyCode.S);
        rig.settle();
        assertFalse(rig.document().dirty().get());
        assertEquals(rig.document().design(),
                DesignFile.read(folder.resolve("design.nines.json")).architecture());
    }

    @Test
    void aFailedSaveIsToldAndNothingIsLost() {
        rig.open("multi-az");
        Rig.run(() -> rig.document().apply(new SetName("Shop by hand")));
        var nowhere = folder.resolve("missing").resolve("design.nines.json");
        Platform.runLater(() -> rig.shell().save(nowhere));
        assertTrue(answered().contains("design.nines.json"));
        assertTrue(rig.document().dirty().get());
        assertEquals("Shop by hand", rig.document().design().name());
        assertFalse(Files.exists(nowhere));
    }

    @Test
    void exportsEveryKindOfPicture() throws IOException {
        rig.open("single-server");
        for (var format : ExportFormat.values()) {
            Rig.run(() -> new Exporting(new OneFile(folder, "design"), rig.shell()).export(rig.document(), format));
            Rig.await("exported", () -> Files.exists(folder.resolve("design." + format)));
        }
        assertTrue(Files.readString(folder.resolve("design.svg")).contains(">Single server<"));
        assertTrue(Files.readString(folder.resolve("design.svg")).contains(">$3.65<"), "costs on the cards");
        assertEquals("PNG", new String(Files.readAllBytes(folder.resolve("design.png")), 1, 3,
                StandardCharsets.US_ASCII));
        assertEquals("%PDF", new String(Files.readAllBytes(folder.resolve("design.pdf")), 0, 4,
                StandardCharsets.US_ASCII));
        assertTrue(Files.readString(folder.resolve("design.drawio")).startsWith("<mxfile"));
        assertTrue(Files.readString(folder.resolve("design.mmd")).contains("flowchart"));
        assertTrue(Files.readString(folder.resolve("design.puml")).startsWith("@startuml"));
    }

    @Test
    void theTabsShowTheFiguresOfTheAnalyses() {
        rig.open("multi-az");
        var design = rig.document().design();
        var total = Figures.dollars(CostReport.of(design, PriceBook.embedded()).total().amount());
        assertEquals(total, score());
        var bill = rig.find(".cost-table", TreeTableView.class);
        assertEquals(total, bill.getColumns().get(4) instanceof TreeTableColumn<?, ?> column
                ? column.getCellData(0)
                : null);
        page(Answer.NETWORK);
        var subnets = rig.find(".network .table-view", TableView.class);
        assertEquals(NetworkAnalysis.of(design).subnets().toList(), List.copyOf(subnets.getItems()));
    }

    @Test
    void clickingAProblemSelectsWhatItIsAbout() {
        rig.open("multi-az");
        Rig.run(() -> Broken.spoil(rig.document()));
        rig.settle();
        page(Answer.FINDINGS);
        var problems = rig.find(".problems", ListView.class);
        assertEquals(1, problems.getItems().size());
        robot.clickOn(rig.find(".problem-about", Label.class));
        var chosen = rig.document().selection().last();
        assertTrue(chosen instanceof ComponentId id
                && rig.document().design().components().get(id).kind().name().equals("subnet"), "selected: " + chosen);
    }

    @Test
    void languageAndThemeChangeWhileADesignIsOpen() {
        rig.open("multi-az");
        select("database");
        var tabs = rig.find(".results > .tab-pane", TabPane.class);
        Rig.run(() -> tabs.getSelectionModel().select(Answer.AVAILABILITY.ordinal()));
        Rig.run(() -> rig.settings().language().set(Locale.KOREAN));
        rig.settle();
        assertEquals("가용성", rig.find(".results > .tab-pane", TabPane.class).getSelectionModel().getSelectedItem().getText());
        assertEquals("월 비용", rig.find(".score-name", Label.class).getText());
        assertEquals("데이터베이스", rig.find(".badge", Label.class).getText());
        var light = Rig.get(() -> rig.stage().getScene().getStylesheets().getFirst());
        Rig.run(() -> rig.settings().appearance().set(Appearance.DARK));
        rig.settle();
        assertNotEquals(light, Rig.get(() -> rig.stage().getScene().getStylesheets().getFirst()));
        assertEquals(List.of(component("database").id()), rig.document().selection().ids().get());
    }

    @Test
    void deleteRemovesWhatIsSelectedAndUndoBringsItBack() {
        rig.open("multi-az");
        var before = rig.document().design();
        var database = component("database").id();
        robot.clickOn(canvas().where(database));
        press(KeyCode.DELETE);
        assertFalse(rig.document().design().components().has(database));
        assertFalse(canvas().draws(database));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, rig.document().design());
    }

    @Test
    void pansZoomsAndFits() {
        rig.open("multi-az");
        var node = rig.find(".canvas-view", Region.class);
        var middle = Rig.get(() -> node.localToScreen(node.getWidth() / 2, node.getHeight() / 2));
        var start = canvas().seen();
        robot.moveTo(middle);
        robot.press(MouseButton.MIDDLE).moveBy(80, 40).release(MouseButton.MIDDLE);
        rig.settle();
        assertEquals(start.x() - 80 / canvas().scale(), canvas().seen().x(), 2);

        var scale = canvas().scale();
        var fixed = canvas().seen();
        Rig.run(() -> node.fireEvent(FrameTimes.wheel(node, 0, 160, true)));
        rig.settle();
        assertTrue(canvas().scale() > scale * 1.2, "scale " + canvas().scale());
        assertEquals(fixed.centreX(), canvas().seen().centreX(), 2);

        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        assertTrue(canvas().seen().contains(canvas().drawn()));
        assertFalse(minimap(), "all is seen");
        press(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertTrue(minimap(), "not all is seen");
    }

    private boolean minimap() {
        return rig.find(".minimap", Region.class).isVisible();
    }

    @Test
    void everythingIsInReachOfTheKeyboard() {
        Rig.run(rig.shell()::begin);
        rig.settle();
        robot.push(KeyCode.SLASH);
        rig.settle();
        robot.write("users");
        press(KeyCode.ENTER);
        assertEquals(List.of("users"), kinds());
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("region");
        press(KeyCode.ENTER);
        assertEquals(List.of("users", "region"), kinds());

        robot.push(KeyCode.F6);
        press(KeyCode.ESCAPE);
        press(KeyCode.TAB);
        assertEquals(1, rig.document().selection().ids().get().size());
        press(KeyCode.ENTER);
        assertTrue(Rig.get(() -> rig.stage().getScene().getFocusOwner()) instanceof TextInputControl);
    }

    private List<String> kinds() {
        return rig.document().design().components().stream().map(one -> one.kind().name()).toList();
    }

    @Test
    void closingWithChangesAsksFirst() {
        rig.open("single-server");
        Rig.run(() -> rig.document().apply(new SetName("Changed")));
        Platform.runLater(rig.shell()::close);
        assertTrue(answered().contains("Changed"));
        Rig.await("the welcome page", () -> rig.shell().document() == null);
        assertEquals(Set.of("Changed"), Set.of(Objects.requireNonNull(
                DesignFile.read(folder.resolve("design.nines.json")).architecture()).name()));
    }
}
