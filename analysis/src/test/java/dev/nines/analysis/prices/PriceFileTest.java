package dev.nines.analysis.prices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.nines.analysis.prices.PriceItem.DatabaseHour;
import dev.nines.analysis.prices.PriceItem.ServerHour;
import dev.nines.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Price books read from files of both kinds, whole and broken.
class PriceFileTest {

    private static final String HEADER = "service,region,sku,price_usd,unit,source,source_date,term,from\n";

    @TempDir
    Path folder;

    private LoadedPrices read(String text) throws IOException {
        return PriceFile.read(Files.writeString(folder.resolve("prices"), text), Set.of());
    }

    private static BigDecimal usd(LoadedPrices loaded, String region, PriceItem item, Term term) {
        var price = loaded.book().find(region, item, term);
        assertNotNull(price, item.key());
        return price.usd();
    }

    private static List<String> words(LoadedPrices loaded) {
        return loaded.problems().stream().map(PriceFileTest::words).toList();
    }

    private static String words(Problem problem) {
        var advice = problem.advice();
        assertFalse(problem.message().in(Locale.KOREAN).isBlank());
        return (problem.place() + ": " + problem.message().in(Locale.ENGLISH)
                + (advice == null ? "" : " " + advice.in(Locale.ENGLISH)))
                .strip();
    }

    @Test
    void readsOwnCsvWithTiersTermsAndQuotes() throws IOException {
        var loaded = read(HEADER + """
                # a comment
                AmazonEC2,eu-north-1,ec2 m5.large,0.102,hour,"price sheet, page ""2"" of 3",2026-11-01,,
                AmazonEC2,eu-north-1,ec2 m5.large,0.064,hour,,,1y-no-upfront,
                AWSDataTransfer,eu-north-1,transfer-internet-out,0.08,gb,,,,10240
                AWSDataTransfer,eu-north-1,transfer-internet-out,0.09,gb,,,,
                AmazonRoute53,global,route53-zone,0.45,,ASSUMED by hand,,,
                """);
        assertEquals(List.of(), words(loaded));
        assertEquals(4, loaded.prices());
        var server = loaded.book().find("eu-north-1", new ServerHour("m5.large"));
        assertNotNull(server);
        assertEquals(new Source("price sheet, page \"2\" of 3", "2026-11-01", Trust.SOURCED),
                server.source());
        assertEquals(new BigDecimal("0.064"),
                usd(loaded, "eu-north-1", new ServerHour("m5.large"), Term.ONE_YEAR_NO_UPFRONT));
        var out = loaded.book().find("eu-north-1", Charge.TRANSFER_INTERNET_OUT);
        assertNotNull(out);
        assertEquals(0, new BigDecimal("922.4").compareTo(out.amount(new BigDecimal("10250"))));
        assertEquals(new BigDecimal("0.45"), usd(loaded, "eu-north-1", Charge.ROUTE53_ZONE, Term.ON_DEMAND));
        assertEquals(Set.of("eu-north-1"), loaded.book().regions());
    }

    @Test
    void everyProblemOfACsvFileIsReportedWithItsLine() throws IOException {
        var loaded = read(HEADER + """
                x,us-east-1,ebs-gp3-storag,0.08,,,,,
                x,us-east-1,ebs-gp3-storage,-1,,,,,
                x,us-east-1,ebs-gp3-storage,eight,,,,,
                x,us-east-1,ebs-gp3-storage,0.08,gb,,,,
                x,useast1,ebs-gp3-storage,0.08,,,,,
                x,us-east-1,alb-hour,0.02,,,,2y,
                x,us-east-1,alb-lcu,0.02,,,,,5
                x,us-east-1,nat-hour,0.045,,,,,
                x,us-east-1,nat-hour,0.046,,,,,
                x,us-east-1,nat-data,0.045,,"open
                """);
        assertEquals(List.of(
                "line 2: The item \"ebs-gp3-storag\" is none that has a price here. Maybe you meant ebs-gp3-storage.",
                "line 3: The value of price_usd is \"-1\"; it must be a decimal number of at least 0.",
                "line 4: The value of price_usd is \"eight\"; it must be a decimal number of at least 0.",
                "line 5: The unit \"gb\" is not the unit of ebs-gp3-storage. Maybe you meant gb-month.",
                "line 6: The region is \"useast1\"; write a code such as ap-northeast-2, or global.",
                "line 7: The term is \"2y\"; allowed: on-demand, 1y-no-upfront, 1y-partial-upfront, 1y-all-upfront,"
                        + " 3y-no-upfront, 3y-partial-upfront, 3y-all-upfront.",
                "line 10: nat-hour has two prices in us-east-1; the first one stays.",
                "line 11: A quotation mark is opened and not closed on this line.",
                ": alb-lcu in us-east-1 has tiers but none that begins at 0."), words(loaded));
        assertEquals(new BigDecimal("0.045"), usd(loaded, "us-east-1", Charge.NAT_HOUR, Term.ON_DEMAND));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            ``; line 1: The file has no header line; it must name at least region, sku, price_usd.
            `region,sku`; line 1: The column price_usd is missing; found: region, sku.
            `{"products":{}}`; The column
            """)
    void anythingElseIsRefusedInWords(String text, String beginning) throws IOException {
        var loaded = read(text);
        assertEquals(0, loaded.prices());
        assertFalse(loaded.problems().isEmpty());
        if (!text.startsWith("{")) {
            assertTrue(words(loaded).getFirst().startsWith(beginning), words(loaded).getFirst());
        }
    }

    @Test
    void textThatIsNotUtf8IsRefused() throws IOException {
        var file = Files.write(folder.resolve("latin"),
                (HEADER + "caf\u00e9\n").getBytes(StandardCharsets.ISO_8859_1));
        var loaded = PriceFile.read(file, Set.of());
        assertTrue(words(loaded).getFirst().endsWith("The file is not UTF-8 text from here on."),
                words(loaded).toString());
    }

    @Test
    void readsAwsOfferFilesWithReservedTerms() throws IOException {
        var loaded = read(AwsOffers.EC2);
        assertEquals(List.of(), words(loaded));
        var server = new ServerHour("m5.large");
        var price = loaded.book().find("ap-northeast-2", server);
        assertNotNull(price);
        assertEquals(new BigDecimal("0.118"), price.usd().stripTrailingZeros());
        assertEquals(new Source("AWS price list prices", "2026-10-28", Trust.SOURCED), price.source());
        assertEquals(new BigDecimal("0.0740000000"),
                usd(loaded, "ap-northeast-2", server, Term.ONE_YEAR_NO_UPFRONT));
        // 1051.2 upfront over 3 x 8760 hours
        assertEquals(0, new BigDecimal("0.04")
                .compareTo(usd(loaded, "ap-northeast-2", server, Term.THREE_YEARS_ALL_UPFRONT)));
        // 40.96 a GB/s is 0.04 a MB/s
        assertEquals(0, new BigDecimal("0.0456")
                .compareTo(usd(loaded, "ap-northeast-2", Charge.EBS_GP3_THROUGHPUT, Term.ON_DEMAND)));
        assertEquals(0, new BigDecimal("0.059")
                .compareTo(usd(loaded, "ap-northeast-2", Charge.NAT_HOUR, Term.ON_DEMAND)));
    }

    @Test
    void windowsDedicatedAndUnknownProductsAreLeftOut() throws IOException {
        var loaded = read(AwsOffers.EC2);
        assertNull(loaded.book().find("ap-northeast-2", new ServerHour("m5.xlarge")));
    }

    @Test
    void requestPricesAreCountedInMillionsWithTheirTiers() throws IOException {
        var loaded = read(AwsOffers.QUEUE);
        var price = loaded.book().find("ap-northeast-2", Charge.SQS_STANDARD);
        assertNotNull(price);
        assertEquals(List.of(0, 1, 100_000),
                price.tiers().stream().map(tier -> tier.from().intValueExact()).toList());
        assertEquals(0, new BigDecimal("0.4").compareTo(price.tiers().get(1).usd()));
    }

    @Test
    void readsDatabasesByEngineAndDeployment() throws IOException {
        var loaded = read(AwsOffers.DATABASE);
        assertEquals(0, new BigDecimal("0.472").compareTo(usd(loaded, "ap-northeast-2",
                new DatabaseHour(DatabaseHour.Engine.POSTGRESQL, DatabaseHour.Deployment.MULTI_AZ,
                        "db.m5.large"),
                Term.ON_DEMAND)));
        assertEquals(1, loaded.prices());
    }

    @Test
    void onlyWantedRegionsAreKept() throws IOException {
        var file = Files.writeString(folder.resolve("offers.json"), AwsOffers.EC2);
        assertEquals(0, PriceFile.read(file, Set.of("us-east-1")).prices());
        assertEquals(5, PriceFile.read(file, Set.of("ap-northeast-2")).prices());
    }

    @Test
    void aTruncatedOfferFileSaysWhereItEnds() throws IOException {
        var loaded = read(AwsOffers.EC2.substring(0, AwsOffers.EC2.length() / 2));
        assertTrue(words(loaded).getFirst().matches("(?s)line \\d+, column \\d+: This is not valid JSON: .*"),
                words(loaded).toString());
    }

    @Test
    void problemsInAnOfferFileCarryTheirPath() throws IOException {
        var loaded = read(AwsOffers.EC2.replace("\"0.0590000000\"", "\"free\"")
                .replace("\"USD\": \"0.1180000000\"", "\"CNY\": \"0.8\""));
        var problems = words(loaded);
        assertEquals(2, problems.size(), problems.toString());
        assertTrue(problems.get(0).contains(
                "/terms/OnDemand/SERVER/SERVER.JRTCKXETXF/priceDimensions/SERVER.JRTCKXETXF.6YS6EN2CT7: "
                        + "No price in USD; found: price CNY."),
                problems.get(0));
        assertTrue(problems.get(1).contains("/pricePerUnit/USD: The value of USD is \"free\""),
                problems.get(1));
    }

    @Test
    void aLoadedBookStandsOverTheEmbeddedOne() throws IOException {
        var book = read(HEADER + "x,us-east-1,alb-hour,0.03,,mine,2026-11-01,,\n").book()
                .over(PriceBook.embedded());
        var mine = book.find("us-east-1", Charge.ALB_HOUR);
        var bundled = book.find("us-east-1", Charge.NLB_HOUR);
        assertNotNull(mine);
        assertNotNull(bundled);
        assertEquals(new BigDecimal("0.03"), mine.usd());
        assertEquals(new BigDecimal("0.0225"), bundled.usd());
    }
}
