package dev.nines.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Window;

import dev.nines.app.settings.Appearance;
import dev.nines.model.Architecture;
import dev.nines.model.Designs;
import dev.nines.model.edit.SetName;
import dev.nines.model.file.DesignFile;
import dev.nines.model.file.DesignFileException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Designs come into windows and leave them, files change under them, and nothing is lost.
final class DocumentsTest {

    @TempDir
    private Path folder;

    private Path file;
    private Path copies;
    private Rig rig;

    @BeforeEach
    void open() throws DesignFileException {
        file = folder.resolve("shop.nines.json");
        copies = folder.resolve("copies");
        DesignFile.write(file, Designs.multiAz());
        rig = Rig.shown(Locale.ENGLISH, Appearance.LIGHT, 1280, 800, new OneFile(folder, "shop"), copies);
    }

    @AfterEach
    void close() {
        Rig.run(() -> Window.getWindows().stream().filter(Dialogs::isDialog).toList().forEach(Window::hide));
        rig.close();
    }

    private Windows windows() {
        return rig.shell().windows();
    }

    private int count() {
        return Rig.get(() -> windows().shells().size());
    }

    private void openFile() {
        Rig.run(() -> rig.shell().open(file));
        Rig.await("the file is open", () -> rig.shell().document() != null && file.equals(rig.document().file().get()));
    }

    private void rename(String name) {
        Rig.run(() -> rig.document().apply(new SetName(name)));
    }

    private List<String> notices() {
        return Rig.get(() -> rig.shell().notices().lookupAll(".notice-words").stream()
                .map(node -> ((Labeled) node).getText()).toList());
    }

    private void choose(String words) {
        Rig.run(() -> rig.shell().notices().lookupAll(".button").stream().map(Button.class::cast)
                .filter(button -> button.getText().equals(words)).findFirst().orElseThrow().fire());
    }

    private List<Path> drafts() throws IOException {
        if (!Files.exists(copies)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(copies)) {
            return all.filter(one -> one.toString().endsWith(".draft")).toList();
        }
    }

    private void awaitDrafts(int wanted) {
        Rig.await(wanted + " copies", () -> drafts().size() == wanted);
    }

    private Architecture onDisk() {
        return Objects.requireNonNull(DesignFile.read(file).architecture());
    }

    private void writeOutside(String name) throws DesignFileException {
        DesignFile.write(file, Designs.multiAz().named(name));
    }

    @Test
    void everyEditIsKeptWithinASecondUntilItIsSaved() throws Exception {
        openFile();
        assertEquals(List.of(), drafts());
        var begun = System.nanoTime();
        rename("Kept");
        awaitDrafts(1);
        assertTrue(System.nanoTime() - begun < 1_000_000_000L);
        assertTrue(Files.readString(drafts().getFirst()).contains("Kept"));
        Rig.run(rig.document()::undo);
        awaitDrafts(0);
        rename("Kept again");
        awaitDrafts(1);
        Rig.run(rig.shell()::save);
        awaitDrafts(0);
        assertEquals("Kept again", onDisk().name());
    }

    @Test
    void offersAfterACrashWhatWasLostAndLeavesTheFileAlone() throws Exception {
        openFile();
        rename("One");
        rename("Two");
        awaitDrafts(1);
        var crashed = folder.resolve("crashed");
        var run = Files.createDirectories(crashed.resolve("left"));
        Files.createFile(run.resolve("lock"));
        Files.copy(drafts().getFirst(), run.resolve("1.draft"));
        try (var next = Rig.shown(Locale.ENGLISH, Appearance.LIGHT, 1280, 800, new OneFile(folder, "shop"), crashed)) {
            Rig.run(() -> RecoveryDialog.offer(next.shell().windows()));
            var words = Dialogs.words();
            assertTrue(words.contains("A design was not saved") && words.contains("shop.nines.json")
                    && words.contains(folder.toString()), words);
            Dialogs.press("Open");
            Rig.await("it is open again", () -> next.shell().document() != null);
            assertEquals("Two", next.document().design().name());
            assertTrue(next.document().dirty().get());
            assertEquals(file, next.document().file().get());
            assertEquals(Designs.multiAz(), onDisk());
            Rig.run(next.document()::undo);
            assertEquals(Designs.multiAz(), next.document().design());
            Rig.run(next.document()::redo);
            Rig.run(next.shell()::save);
            assertEquals("Two", onDisk().name());
            Rig.await("the copy is gone", () -> Files.notExists(run.resolve("1.draft")));
        }
    }

    @Test
    void whatIsNotSavedKeepsItsWindow() {
        openFile();
        rename("Mine");
        Rig.run(rig.shell()::begin);
        assertEquals(2, count());
        assertEquals("Mine", rig.document().design().name());
    }

    @Test
    void aFileIsOpenOnce() throws Exception {
        openFile();
        var link = Files.createSymbolicLink(folder.resolve("link.nines.json"), file);
        var second = Rig.get(() -> windows().add());
        Rig.run(() -> second.opening().open(List.of(link, file)));
        rig.settle();
        Rig.await("the first is in front", () -> rig.stage().isFocused());
        assertEquals(2, count());
        assertNull(second.document());
    }

    @Test
    void severalFilesOpenInSeveralWindows() throws Exception {
        var other = folder.resolve("other.nines.json");
        DesignFile.write(other, Designs.tinyShop());
        Rig.run(() -> rig.shell().opening().open(List.of(file, other)));
        Rig.await("both are open", () -> windows().showing(file) != null && windows().showing(other) != null);
        assertEquals(2, count());
    }

    @Test
    void endingAsksInEachWindowThatHasChangesAndOneCancelKeepsAll() throws Exception {
        openFile();
        rename("First");
        var second = Rig.get(() -> windows().add());
        Rig.run(() -> {
            second.show(Designs.tinyShop(), null);
            Objects.requireNonNull(second.document()).apply(new SetName("Second"));
        });
        Platform.runLater(rig.shell()::quit);
        assertTrue(Dialogs.words().contains("shop.nines.json"));
        Dialogs.press("Do not save");
        Rig.await("the second question", () -> Dialogs.shown() != null && Dialogs.words().contains("Second"));
        Dialogs.press("Cancel");
        Rig.await("no question", () -> Dialogs.shown() == null);
        assertEquals(2, count());
        awaitDrafts(2);
        Platform.runLater(rig.shell()::quit);
        Dialogs.words();
        Dialogs.press("Do not save");
        Rig.await("the second question", () -> Dialogs.shown() != null && Dialogs.words().contains("Second"));
        Dialogs.press("Do not save");
        Rig.await("all are closed", () -> windows().shells().isEmpty());
        awaitDrafts(0);
        assertEquals(Designs.multiAz(), onDisk());
    }

    @Test
    void readsAFileAgainThatChangedUnderAnUnchangedDesign() throws Exception {
        openFile();
        writeOutside("From outside");
        Rig.await("it is read again", () -> rig.document().design().name().equals("From outside"));
        assertFalse(rig.document().dirty().get());
        assertEquals(List.of(), notices());
        Rig.run(rig.document()::undo);
        assertEquals(Designs.multiAz(), rig.document().design());
        assertTrue(rig.document().dirty().get());
    }

    @Test
    void asksWhereFileAndDesignBothChanged() throws Exception {
        openFile();
        rename("Mine");
        writeOutside("Theirs");
        Rig.await("a notice", () -> notices().size() == 1);
        assertTrue(notices().getFirst().contains("shop.nines.json"));
        assertEquals("Mine", rig.document().design().name());
        choose("Keep mine");
        assertTrue(rig.document().dirty().get());
        assertEquals(List.of(), notices());
        Rig.run(rig.shell()::save);
        assertEquals("Mine", onDisk().name());

        rename("Mine again");
        writeOutside("Theirs again");
        Rig.await("a notice", () -> notices().size() == 1);
        choose("Use the file");
        assertEquals("Theirs again", rig.document().design().name());
        assertFalse(rig.document().dirty().get());
    }

    @Test
    void theWindowLivesOnWhileItSavesAndWhatIsDoneMeanwhileIsNotSaved() {
        openFile();
        rename("Written");
        assertTrue(Rig.get(() -> {
            // would wait for the end of the save if that held the thread
            Platform.runLater(() -> rig.document().apply(new SetName("Meanwhile")));
            return rig.shell().save();
        }));
        assertEquals("Written", onDisk().name());
        assertEquals("Meanwhile", rig.document().design().name());
        assertTrue(rig.document().dirty().get());
        Rig.run(rig.document()::undo);
        assertFalse(rig.document().dirty().get());
    }

    @Test
    void filesThatAreDroppedAreOpenedEachInAWindow() throws Exception {
        var other = folder.resolve("other.nines.json");
        DesignFile.write(other, Designs.tinyShop());
        Rig.run(() -> {
            var clipboard = Clipboard.getSystemClipboard();
            clipboard.setContent(Map.of(DataFormat.PLAIN_TEXT, "no file"));
            assertFalse(Dropping.opens(clipboard, rig.shell().opening()));
            clipboard.setContent(Map.of(DataFormat.FILES, List.of(file.toFile(), other.toFile())));
            assertTrue(Dropping.opens(clipboard, rig.shell().opening()));
        });
        Rig.await("both are open", () -> windows().showing(file) == rig.shell() && windows().showing(other) != null);
        assertEquals(2, count());
    }

    @Test
    void asksBeforeSavingOverWhatAnotherProgramWrote() throws Exception {
        openFile();
        rename("Mine");
        writeOutside("Theirs");
        Platform.runLater(rig.shell()::save);
        assertTrue(Dialogs.words().contains("Write over shop.nines.json?"));
        Dialogs.press("Cancel");
        Rig.await("no question", () -> Dialogs.shown() == null);
        assertEquals("Theirs", onDisk().name());
        Platform.runLater(rig.shell()::save);
        Dialogs.words();
        Dialogs.press("Write over it");
        Rig.await("it is saved", () -> onDisk().name().equals("Mine"));
    }

    @Test
    void aDeletedFileLeavesTheDesignUnsaved() throws Exception {
        openFile();
        Files.delete(file);
        Rig.await("a notice", () -> notices().size() == 1);
        assertTrue(rig.document().dirty().get());
        awaitDrafts(1);
        choose("Save it again");
        assertEquals(Designs.multiAz(), onDisk());
        assertFalse(rig.document().dirty().get());
    }

    @Test
    void aFileThatCannotBeReadAnyMoreDoesNotTakeTheDesignAlong() throws Exception {
        openFile();
        Files.writeString(file, "{ broken");
        Rig.await("a notice", () -> notices().size() == 1);
        assertEquals(Designs.multiAz(), rig.document().design());
        assertTrue(rig.document().dirty().get());
    }

    @Test
    void goesBackToWhatIsSavedAndForthAgain() {
        openFile();
        rename("Mine");
        Rig.run(rig.shell().saving()::revert);
        assertEquals(Designs.multiAz(), rig.document().design());
        assertFalse(rig.document().dirty().get());
        Rig.run(rig.document()::undo);
        assertEquals("Mine", rig.document().design().name());
        assertTrue(rig.document().dirty().get());
    }

    @Test
    void aFileOpenedLatelyThatIsGoneCanBeForgotten() throws Exception {
        openFile();
        Rig.run(rig.shell()::close);
        Files.delete(file);
        Platform.runLater(() -> rig.shell().open(file));
        assertTrue(Dialogs.words().contains("is not there any more"));
        Dialogs.press("Remove from the list");
        Rig.await("it is forgotten", () -> rig.settings().recent().isEmpty());
    }

    @Test
    void saysOnceThatNoCopyCanBeKept() throws Exception {
        Files.writeString(copies, "a file where a folder should be");
        openFile();
        rename("Mine");
        Rig.await("a notice", () -> notices().size() == 1);
        assertTrue(notices().getFirst().startsWith("No copy can be kept"), () -> "" + notices());
        rename("Mine still");
        assertEquals(1, notices().size());
        assertNotNull(rig.shell().document());
        Files.delete(copies);
        rename("Mine for ever");
        Rig.await("no notice", () -> notices().isEmpty());
        assertEquals(1, drafts().size());
    }

    @Test
    void aMistakeInOneActIsToldAndLeavesTheWindowOpen() {
        openFile();
        windows().background().execute(() -> {
            throw new IllegalStateException("a mistake");
        });
        Rig.await("a notice", () -> notices().size() == 1);
        assertTrue(notices().getFirst().contains("a mistake"), () -> "" + notices());
        rename("Still here");
        awaitDrafts(1);
        choose("Close");
        assertEquals(List.of(), notices());
    }
}
