package dev.nines.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import dev.nines.app.editor.CanvasProbe;
import dev.nines.app.report.Row;
import dev.nines.app.results.Answer;
import dev.nines.app.results.Results;
import dev.nines.app.settings.Appearance;
import dev.nines.diagrams.compose.Badge;
import dev.nines.model.component.DatabaseDeployment;
import dev.nines.model.edit.Change;
import dev.nines.model.file.DesignFile;
import dev.nines.model.quantity.ComponentId;
import dev.nines.samples.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages of answers and the badges on the drawing: an edit changes them, a row selects, a fix fixes.
final class AnswersTest {

    @TempDir
    private static Path folder;
    private static Rig rig;
    private static OneFile chosen;

    @BeforeAll
    static void open() {
        chosen = new OneFile(folder);
        rig = Rig.shown(Locale.ENGLISH, Appearance.LIGHT, 1000, 900, chosen);
    }

    @AfterAll
    static void close() {
        rig.close();
    }

    private static void page(Answer answer) {
        var results = rig.find(".results", Results.class);
        Rig.run(() -> results.open(answer));
        rig.settle();
    }

    /// Shows a sample in place of what is open, changed or not.
    private static void show(String name) {
        var sample = Objects.requireNonNull(Samples.find(name));
        var design = Objects.requireNonNull(DesignFile.parse(sample.text(), sample.fileName()).architecture());
        Rig.run(() -> rig.shell().show(design, null));
        rig.settle();
    }

    /// What a style sheet's selector finds on the page that is open.
    private static <T extends Node> T on(String selector, Class<T> type) {
        return Rig.get(() -> type.cast(Objects.requireNonNull(((TabPane) rig.stage().getScene().lookup(".results .tab-pane"))
                .getSelectionModel().getSelectedItem().getContent().lookup(selector), selector)));
    }

    private static void part(int place) {
        var parts = on(".part-titles", ListView.class);
        Rig.run(() -> parts.getSelectionModel().select(place));
        rig.settle();
    }

    @SuppressWarnings("unchecked")
    private static TableView<Row> table() {
        return on(".report-table", TableView.class);
    }

    private static List<String> score(String style) {
        return Rig.get(() -> rig.stage().getScene().getRoot().lookupAll(style).stream()
                .map(node -> ((Label) node).getText()).toList());
    }

    @Test
    void anEditChangesAvailabilityAndArrowsSayWhichWay() {
        show("multi-az");
        page(Answer.AVAILABILITY);
        var sentence = on(".part-sentence", Label.class).getText();
        Rig.run(() -> rig.document().apply(new Change(Set.of(new ComponentId("orders")), "deployment",
                DatabaseDeployment.SINGLE_AZ)));
        rig.settle();
        assertNotEquals(sentence, on(".part-sentence", Label.class).getText());
        assertTrue(score(".score-change").get(1).startsWith("▼"), score(".score-change").toString());
        part(1);
        Rig.run(() -> table().getSelectionModel().select(0));
        assertEquals(List.copyOf(table().getItems().getFirst().about()), rig.document().selection().ids().get());
    }

    private static void neglect() {
        Rig.run(() -> Broken.neglect(rig.document()));
        rig.settle();
    }

    @Test
    void choosingAPortSelectsWhatListens() {
        show("single-server");
        page(Answer.EXPOSURE);
        Rig.run(() -> table().getSelectionModel().select(0));
        assertFalse(rig.document().selection().ids().get().isEmpty());
        assertEquals(List.copyOf(table().getItems().getFirst().about()), rig.document().selection().ids().get());
    }

    @Test
    void theButtonOfAFindingMendsItInOneStep() {
        show("multi-az");
        page(Answer.FINDINGS);
        neglect();
        var lines = on(".problems", ListView.class);
        var before = List.copyOf(lines.getItems());
        Rig.run(() -> lines.getSelectionModel().select(0));
        var why = on(".explanation-why", Label.class).getText();
        assertFalse(why.isEmpty());
        var design = rig.document().design();
        var fix = on(".explanation .button", Button.class);
        Rig.run(fix::fire);
        rig.settle();
        assertEquals(before.size() - 1, lines.getItems().size());
        assertFalse(lines.getItems().contains(before.getFirst()));
        Rig.run(rig.document()::undo);
        rig.settle();
        assertEquals(design, rig.document().design());
        assertEquals(before, List.copyOf(lines.getItems()));
    }

    @Test
    void theDesignIsComparedWithWhatWasSavedOrWithOtherFiles() throws Exception {
        show("multi-az");
        page(Answer.COMPARISON);
        assertTrue(on(".muted", Label.class).getText().startsWith("Nothing has changed"));
        neglect();
        part(1);
        assertTrue(table().getItems().stream().anyMatch(row -> row.cells().getLast().text().startsWith("▲ −")), "it costs less");
        Files.writeString(chosen.fileToOpen(), Objects.requireNonNull(Samples.find("single-server")).text());
        var other = on(".comparison-bar .button:last-child", Button.class);
        Rig.run(other::fire);
        rig.settle();
        assertTrue(on(".comparison-bar .label", Label.class).getText().endsWith("drawn.nines.json"));
        assertTrue(table().getColumns().get(1).getText().startsWith("drawn"), table().getColumns().get(1).getText());

        Files.writeString(chosen.secondToOpen(), Objects.requireNonNull(Samples.find("web-app-database")).text());
        Rig.run(other::fire);
        rig.settle();
        var names = table().getColumns().stream().map(TableColumn::getText).toList();
        assertEquals(List.of("", "drawn.nines.json", "drawn-too.nines.json", "Change", "Now", "Change"), names);
    }

    @Test
    void aBadgeExplainsItselfAndLeadsToItsPage() {
        show("multi-az");
        page(Answer.COST);
        neglect();
        Rig.run(() -> rig.document().selection().set(new ComponentId("orders")));
        var robot = new Fingers();
        Rig.run(() -> rig.stage().getScene().lookup(".canvas-view").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        assertTrue(Rig.get(() -> rig.stage().getScene().lookup(".badge-card").isVisible()));
        var links = Rig.get(() -> rig.stage().getScene().getRoot().lookupAll(".badge-card .hyperlink"));
        assertEquals(Badge.Kind.values().length, links.size());
        robot.push(KeyCode.ENTER);
        assertFalse(Rig.get(() -> rig.stage().getScene().lookup(".badge-card").isVisible()));
        assertEquals("tab-findings", Rig.get(() -> rig.find(".results .tab-pane", TabPane.class).getSelectionModel()
                .getSelectedItem().getId()));
    }

    @Test
    void aClickOnTheCountOfFindingsExplainsThem() {
        show("multi-az");
        neglect();
        var acts = Objects.requireNonNull(rig.shell().acts());
        var orders = new ComponentId("orders");
        Rig.run(() -> {
            rig.document().selection().set(orders);
            acts.run(acts.get("fit-selection"));
            rig.document().selection().clear();
        });
        rig.settle();
        var canvas = Rig.get(() -> new CanvasProbe(rig.stage().getScene().lookup(".canvas-view")));
        var card = Rig.get(() -> canvas.bounds(orders));
        var robot = new Fingers();
        robot.clickOn(Rig.get(() -> canvas.at(card.right() - 16, card.bottom() - 1)));
        assertTrue(Rig.get(() -> rig.stage().getScene().lookup(".badge-card").isVisible()));
        assertEquals(1, Rig.get(() -> rig.stage().getScene().getRoot().lookupAll(".badge-card .hyperlink").size()));
        robot.push(KeyCode.ESCAPE);
        assertFalse(Rig.get(() -> rig.stage().getScene().lookup(".badge-card").isVisible()));
    }

    @Test
    void badgesAreSwitchedOffOneByOne() {
        var kinds = rig.settings().badges();
        show("multi-az");
        var acts = Objects.requireNonNull(rig.shell().acts());
        Rig.run(() -> acts.run(acts.get("badge-cost")));
        assertEquals(EnumSet.complementOf(EnumSet.of(Badge.Kind.COST)), kinds.get());
        Rig.run(() -> acts.run(acts.get("badge-cost")));
        assertEquals(EnumSet.allOf(Badge.Kind.class), kinds.get());
    }
}
