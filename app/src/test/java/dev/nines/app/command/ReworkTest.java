package dev.nines.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.nines.model.component.Cache;
import dev.nines.model.file.DesignFile;
import dev.nines.model.quantity.ComponentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Wizards on the command line.
final class ReworkTest {

    @TempDir
    Path folder;

    private CommandLineRun run(String... arguments) {
        return CommandLineRun.in(folder, arguments);
    }

    private String box() {
        return CommandLineRun.sample(folder, "single-server");
    }

    private String shop() {
        return CommandLineRun.sample(folder, "multi-az");
    }

    @Test
    void showsWhatWouldChangeAndWhatItCostsAndWritesNothing() throws IOException {
        var file = box();
        var before = Files.readString(folder.resolve(file));
        run("rework", file, "add-load-balancer", "box").ends(0).prints("www.example calls box-alb",
                "Public address is released", "box-alb: Load balancer hours", "Total", "Nothing is written");
        assertEquals(before, Files.readString(folder.resolve(file)));
        run("rework", file, "make-multi-az", "--lang", "ko").ends(0).prints("다중 AZ로 만들기", "가용 영역");
    }

    @Test
    void writesToAnotherFileOrInPlace() {
        var file = shop();
        run("rework", file, "add-cache", "orders", "--set", "hitRatio=0.5", "--set", "nodeType=cache.r7g.large", "-o",
                "faster.nines.json").ends(0).prints("faster.nines.json is written");
        var faster = DesignFile.read(folder.resolve("faster.nines.json")).architecture();
        assertTrue(faster != null && faster.components().get(new ComponentId("orders-cache")).spec() instanceof Cache cache
                && cache.nodeType().equals("cache.r7g.large"));
        run("rework", file, "add-queue", "api", "--in-place").ends(0);
        var queued = DesignFile.read(folder.resolve(file)).architecture();
        assertTrue(queued != null && queued.components().has(new ComponentId("api-queue")));
        run("check", file).ends(0);
    }

    @Test
    void listsWhatAppliesToWhatAndWhyNot() {
        run("rework", box(), "--list").ends(0).prints("make-multi-az", "applies to", "box, web, app, db",
                "A database runs on Box", "--set zones=2");
        run("rework", box(), "split-database", "users", "--list", "--lang", "ko").ends(0)
                .prints("서버 안의 데이터베이스 프로세스가 필요합니다");
    }

    @Test
    void speaksJson() {
        run("rework", box(), "--list", "--json").ends(0).prints("\"wizard\": \"make-multi-az\"", "\"applies\"",
                "\"reason\"", "\"choices\"");
        run("rework", shop(), "add-read-replica", "orders", "--json").ends(0).prints("\"steps\"", "\"before\"",
                "\"after\"", "\"changes\"");
    }

    @Test
    void refusesWithReasonsAndWritesNothing() throws IOException {
        run("rework", shop(), "make-multi-az", "vpc", "-o", "same.nines.json").refuses("nothing to change");
        run("rework", shop(), "make-multi", "vpc").refuses("there is no wizard make-multi", "make-multi-az");
        run("rework", shop(), "add-cache", "order").refuses("there is no component order", "orders");
        run("rework", shop(), "add-cache", "orders", "--set", "hitRatio=3", "--set", "nodes=1").refuses("hitRatio",
                "there is no choice nodes");
        run("rework", shop(), "make-multi-az", "vpc", "--set", "zones=9").refuses("zones is 9", "2", "6");
        assertFalse(Files.exists(folder.resolve("same.nines.json")));
    }

    @Test
    void findsTheOnlyComponentItMayBeAbout() {
        run("rework", shop(), "add-read-replica").ends(0).prints("orders-replica");
        run("rework", CommandLineRun.sample(folder, "both-levels"), "make-scaling-group").refuses("say which");
    }
}
