package dev.nines.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import dev.nines.model.file.DesignFile;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What every command does when it is asked properly.
class CommandsTest {

    @TempDir
    Path folder;

    private CommandLineRun run(String... arguments) {
        return CommandLineRun.in(folder, arguments);
    }

    private String shop() {
        return CommandLineRun.sample(folder, "multi-az");
    }

    @Nested
    class Report {

        @Test
        void printsTheScorecardAndWritesPictureAndPageBeside() throws IOException {
            run("report", shop(), "--out-dir", folder.toString()).ends(0)
                    .prints("Multi-AZ shop", "Monthly cost", "Addresses", "No problems found", "multi-az.svg");
            assertEquals(List.of("multi-az.html", "multi-az.nines.json", "multi-az.svg"), CommandLineRun.files(folder));
            var page = Files.readString(folder.resolve("multi-az.html"));
            assertTrue(page.contains("<svg") && page.contains("prefers-color-scheme:dark"));
            assertFalse(page.contains("src=\"http") || page.contains("href=\"http"), "a page that needs the network");
        }

        @Test
        void speaksKorean() {
            run("report", shop(), "--format", "markdown", "--lang", "ko").ends(0)
                    .prints("월 비용", "주소", "문제가 없습니다");
        }

        @Test
        void writesOneFileInsteadOfPrinting() throws IOException {
            var run = run("report", shop(), "--format", "html", "-o", "page.html", "--lang", "ko").ends(0);
            assertEquals("", run.out());
            assertTrue(Files.readString(folder.resolve("page.html")).contains("<html lang=\"ko\""));
        }

        @Test
        void makesTheFolderItIsAskedToWriteTo() {
            run("report", shop(), "--out-dir", "made/here").ends(0);
            assertEquals(List.of("multi-az.html", "multi-az.svg"), CommandLineRun.files(folder.resolve("made/here")));
        }

        @Test
        void doesNotShowAnIncompleteReservedTotalAsASaving() {
            run("report", shop(), "--format", "markdown").ends(0).prints("not known", "2 lines have no reserved price");
        }

        @Test
        void pricesAnEmptyDesignAtNothing() {
            var file = CommandLineRun.file(folder, "empty.nines.json", "{\"version\": \"1.0\", \"name\": \"Empty\"}");
            run("report", file).ends(0).prints("$0.00", "There is no VPC");
            assertEquals(List.of("empty.html", "empty.nines.json"), CommandLineRun.files(folder));
        }
    }

    @Nested
    class Cost {

        @Test
        void showsTheBillLineByLine() {
            run("cost", shop()).ends(0).prints("Multi-AZ shop: cost of a month", "Server hours, 9 × m6i.large", "6,570",
                    "$0.096", "$630.72", "Baseline", "Usage", "Total");
        }

        @Test
        void placesTheDesignInAnotherRegion() {
            var here = run("cost", shop()).ends(0);
            var seoul = run("cost", shop(), "--region", "ap-northeast-2", "--lang", "ko").ends(0).prints("합계");
            assertFalse(seoul.out().contains("$630.72"), seoul.out());
            assertTrue(here.out().contains("$630.72"));
        }

        @Test
        void marksReservedTotalsThatLeaveLinesOut() {
            run("cost", shop(), "--reserved", "1y").ends(0).prints("unpriced", "≥ $", "Incomplete");
        }

        @Test
        void showsWhatChanges() {
            var single = CommandLineRun.sample(folder, "single-server");
            run("cost", shop(), "--diff", single).ends(0).prints("Multi-AZ shop → Single server",
                    "-  Orders: Database storage gp3", "+  Box: Server hours, 1 × t3.medium");
            run("cost", shop(), "--diff", shop()).ends(0).prints("cost the same");
        }

        @Test
        void looksInAPriceBookOfOnesOwnFirst() {
            var book = CommandLineRun.file(folder, "book.csv", """
                    service,region,sku,price_usd,unit,source,source_date
                    ec2,us-east-1,ec2 m6i.large,1.00,hour,our contract,2026-01-01
                    """);
            run("cost", shop(), "--prices", book).ends(0).prints("$6,570.00");
        }
    }

    @Nested
    class Network {

        @Test
        void showsTheAddressesOfEverySubnet() {
            run("network", shop()).ends(0).prints("10.0.48.0/20", "4,091", "Map of 10.0.0.0/16", "fits");
        }

        @Test
        void plansWithoutADesign() {
            run("network", "--plan", "--cidr", "10.0.0.0/16", "--zones", "a,b", "--tiers", "public:/24,private:500").ends(0)
                    .prints("public-a", "private-b", "so /22");
        }

        @Test
        void plansTheVpcOfADesignAnewInKorean() {
            run("network", shop(), "--plan", "--spare-zones", "0", "--lang", "ko").ends(0).prints("퍼블릭", "크기를 정한 근거");
        }

        @Test
        void plansNewTiersBesideTheSubnetsThereAre() {
            run("network", shop(), "--plan", "--keep").ends(2).says("need their tiers");
            var run = run("network", shop(), "--plan", "--keep", "--tiers", "spare:/28").ends(0).prints("spare");
            assertFalse(run.out().contains("left out"), run.out());
        }

        @Test
        void countsOneAsOne() {
            var run = run("network", shop()).ends(0);
            assertFalse(run.out().contains(" 1 servers") || run.out().contains("1 public ones"), run.out());
        }
    }

    @Nested
    class Check {

        @Test
        void isContentWithASample() {
            run("check", shop()).ends(0).prints("multi-az.nines.json: No problems found");
            run("check", shop(), "--lang", "ko").ends(0).prints("문제가 없습니다");
        }

        @Test
        void failsFromTheSeverityAskedForOn() {
            var file = CommandLineRun.file(folder, "odd.nines.json", """
                    {"version": "1.0", "name": "Odd", "colour": "green"}
                    """);
            run("check", file).ends(0).prints("1 warning");
            run("check", file, "--fail-on", "warning").ends(1);
            run("check", file, "--fail-on", "advice").ends(1);
        }
    }

    @Nested
    class New {

        @Test
        void startsFromASampleOrFromNothing() {
            run("new", "My shop", "--from", "multi-az", "-o", "mine.nines.json").ends(0).prints("mine.nines.json");
            run("new", "Blank", "-o", "blank.nines.json").ends(0);
            var mine = DesignFile.read(folder.resolve("mine.nines.json")).architecture();
            var blank = DesignFile.read(folder.resolve("blank.nines.json")).architecture();
            assertTrue(mine != null && mine.name().equals("My shop") && !mine.components().isEmpty());
            assertTrue(blank != null && blank.components().isEmpty());
        }

        @Test
        void overwritesOnlyWhenTold() throws IOException {
            CommandLineRun.file(folder, "mine.nines.json", "precious");
            run("new", "Shop", "-o", "mine.nines.json").refuses("mine.nines.json", "--force");
            assertEquals("precious", Files.readString(folder.resolve("mine.nines.json")));
            run("new", "Shop", "-o", "mine.nines.json", "--force").ends(0);
        }
    }

    @Nested
    class Lists {

        @Test
        void namesEverySample() {
            run("samples").ends(0).prints("single-server", "multi-az", "dns-failover");
            run("samples", "--json").ends(0).prints("\"id\": \"multi-az\"");
            run("samples", "--show", "multi-az", "--lang", "ko").ends(0).prints("# ", "가용 영역");
        }

        @Test
        void findsPricesWithTheirSource() {
            run("prices", "ec2", "m5.large").ends(0).prints("ec2 m5.large", "$0.096", "sourced");
            run("prices", "ec2", "m5.large", "--region", "ap-northeast-2", "--lang", "ko").ends(0).prints("$0.118");
            run("prices", "nothing-like-this").ends(1).says("No price has nothing-like-this");
        }
    }

    @Nested
    class Window {

        @Test
        void opensTheFilesGiven() {
            var run = CommandLineRun.in(folder, Map.of("DISPLAY", ":0"), false, "open", "one.nines.json").ends(0);
            assertEquals(List.of(folder.resolve("one.nines.json")), run.opened());
        }

        @Test
        void opensDesignsAloneAsDesktopsHandThemOver() {
            var run = CommandLineRun.in(folder, Map.of("DISPLAY", ":0"), false, "one.nines.json", "two.nines.json").ends(0);
            assertEquals(2, run.opened().size());
        }
    }

    @Nested
    class Colour {

        private CommandLineRun report(Map<String, String> environment, boolean terminal) {
            return CommandLineRun.in(folder, environment, terminal, "check", shop()).ends(0);
        }

        @Test
        void isForTerminalsOnly() {
            assertTrue(report(Map.of(), true).out().contains("\u001B["));
            assertFalse(report(Map.of(), false).out().contains("\u001B["));
            assertFalse(report(Map.of("NO_COLOR", "1"), true).out().contains("\u001B["));
            assertFalse(report(Map.of("TERM", "dumb"), true).out().contains("\u001B["));
        }
    }
}
