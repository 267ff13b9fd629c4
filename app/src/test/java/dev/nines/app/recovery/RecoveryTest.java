package dev.nines.app.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import dev.nines.model.Architecture;
import dev.nines.model.DesignGenerator;
import dev.nines.model.Designs;
import dev.nines.model.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecoveryTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @TempDir
    private Path folder;

    private final List<Recovery> runs = new ArrayList<>();

    private Recovery run() {
        var run = Recovery.in(folder.resolve("recovery"));
        runs.add(run);
        return run;
    }

    @AfterEach
    void end() {
        runs.forEach(Recovery::close);
    }

    private static Draft draft(Architecture design, @Nullable Path file) {
        return new Draft(file, "abc", NOON, 7, design);
    }

    /// Leaves behind what a run would that was killed: its folder without anybody holding the lock.
    private Path crashed(Draft draft) throws IOException {
        var left = Files.createDirectories(folder.resolve("recovery").resolve("left"));
        Files.writeString(left.resolve("lock"), "");
        return Files.writeString(left.resolve("1.draft"), draft.text());
    }

    private List<Path> drafts() throws IOException {
        if (!Files.exists(folder.resolve("recovery"))) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder.resolve("recovery"))) {
            return all.filter(file -> file.toString().endsWith(".draft")).toList();
        }
    }

    private void await(int count) throws IOException, InterruptedException {
        for (var turn = 0; turn < 500 && drafts().size() != count; turn++) {
            Thread.sleep(10);
        }
        assertEquals(count, drafts().size());
    }

    @Test
    void everyDraftReadsBackEqual() {
        for (var seed = 0; seed < 100; seed++) {
            var draft = new Draft(seed % 2 == 0 ? null : Path.of("/tmp/가게 =:#!\\ shop.nines.json"), "x" + seed,
                    NOON.plusSeconds(seed), seed, DesignGenerator.design(seed, 5 + seed % 40));
            var read = Draft.parse(draft.text(), "draft");
            assertEquals(draft.design(), read.reading().architecture());
            assertEquals(draft.file(), read.file());
            assertEquals(draft.seen(), read.seen());
            assertEquals(draft.changed(), read.changed());
            assertEquals(draft.changes(), read.changes());
        }
    }

    @Test
    void keepsTheLatestWithinASecondAndForgetsIt() throws Exception {
        var keeper = run().keeper(_ -> {});
        for (var count = 1; count <= 20; count++) {
            keeper.keep(new Draft(null, "", NOON, count, Designs.tinyShop()));
        }
        keeper.keep(new Draft(null, "", NOON, 21, Designs.multiAz()));
        var begun = System.nanoTime();
        await(1);
        assertTrue(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun) < 1_000);
        var read = Draft.parse(Files.readString(drafts().getFirst()), "draft");
        assertEquals(21, read.changes());
        assertEquals(Designs.multiAz(), read.reading().architecture());
        keeper.forget();
        await(0);
    }

    @Test
    void offersWhatACrashLeftAndKeepsItUntilItIsDecided() throws Exception {
        var file = folder.resolve("shop.nines.json");
        crashed(draft(Designs.multiAz(), file));
        var lost = run().lost();
        assertEquals(1, lost.size());
        assertEquals(file, lost.getFirst().file());
        assertEquals("shop.nines.json", lost.getFirst().name());
        assertEquals(NOON, lost.getFirst().changed());
        assertEquals(7, lost.getFirst().changes());
        assertEquals(Designs.multiAz(), lost.getFirst().reading().architecture());
        assertFalse(Files.exists(file));

        runs.removeFirst().close();
        assertEquals(1, run().lost().size());
    }

    @Test
    void whatIsOpenAgainHasACopyAllTheTime() throws Exception {
        crashed(draft(Designs.multiAz(), null));
        var run = run();
        var keeper = run.keeper(run.lost().getFirst(), _ -> {});
        assertEquals(1, drafts().size());
        keeper.keep(draft(Designs.tinyShop(), null));
        for (var turn = 0; turn < 500 && Files.exists(folder.resolve("recovery/left/1.draft")); turn++) {
            assertFalse(drafts().isEmpty());
            Thread.sleep(2);
        }
        assertEquals(1, drafts().size());
        keeper.forget();
        await(0);
    }

    @Test
    void discardsWhatNobodyWants() throws IOException {
        crashed(draft(Designs.multiAz(), null));
        var run = run();
        run.discard(run.lost().getFirst());
        assertEquals(List.of(), run.lost());
        run.close();
        assertFalse(Files.exists(folder.resolve("recovery/left")));
    }

    @Test
    void doesNotTouchWhatAProgramThatLivesKeeps() throws Exception {
        run().keeper(_ -> {}).keep(draft(Designs.multiAz(), null));
        await(1);
        assertEquals(List.of(), run().lost());
        assertEquals(1, drafts().size());
    }

    @Test
    void offersTheSameToOneProgramOnly() throws IOException {
        crashed(draft(Designs.multiAz(), null));
        assertEquals(1, run().lost().size());
        assertEquals(List.of(), run().lost());
    }

    @Test
    void leavesNothingBehindAfterACleanEnd() throws Exception {
        var run = run();
        var keeper = run.keeper(_ -> {});
        keeper.keep(draft(Designs.multiAz(), null));
        await(1);
        keeper.forget();
        run.close();
        try (var left = Files.list(folder.resolve("recovery"))) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void writesWhatWaitsWhenTheProgramEnds() throws IOException {
        var run = run();
        run.keeper(_ -> {}).keep(draft(Designs.multiAz(), null));
        run.close();
        assertEquals(1, drafts().size());
        assertEquals(1, run().lost().size());
    }

    @Test
    void saysOnceWhyNothingCanBeKeptAndWhenThatIsOver() throws Exception {
        var place = Files.writeString(folder.resolve("recovery"), "a file where a folder should be");
        var heard = new ArrayBlockingQueue<List<Problem>>(10);
        var keeper = run().keeper(problem -> heard.add(problem == null ? List.of() : List.of(problem)));
        keeper.keep(draft(Designs.multiAz(), null));
        var said = heard.poll(10, TimeUnit.SECONDS);
        assertTrue(said != null && said.size() == 1 && said.getFirst().code().startsWith("save."), () -> "" + said);
        keeper.keep(draft(Designs.tinyShop(), null));
        assertNull(heard.poll(Keeper.DELAY_MILLIS * 3, TimeUnit.MILLISECONDS));
        Files.delete(place);
        keeper.keep(draft(Designs.singleServer(), null));
        assertEquals(List.of(), heard.poll(10, TimeUnit.SECONDS));
        assertEquals(1, drafts().size());
    }

    @Test
    void offersAlsoWhatCannotBeReadWithTheReason() throws IOException {
        Files.writeString(crashed(draft(Designs.multiAz(), null)), "{\"version\": \"1.0\", \"components\": 7}");
        var lost = run().lost().getFirst();
        assertNull(lost.reading().architecture());
        assertFalse(lost.reading().problems().isEmpty());
        assertEquals("1.draft", lost.name());
        assertEquals(1, drafts().size());
    }
}
