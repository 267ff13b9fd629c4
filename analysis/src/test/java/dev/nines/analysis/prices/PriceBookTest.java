package dev.nines.analysis.prices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import dev.nines.analysis.prices.PriceItem.AuroraHour;
import dev.nines.analysis.prices.PriceItem.CacheHour;
import dev.nines.analysis.prices.PriceItem.DatabaseHour;
import dev.nines.analysis.prices.PriceItem.ServerHour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The embedded price book against figures typed by hand from the collected price files.
class PriceBookTest {

    private static final PriceBook BOOK = PriceBook.embedded();

    private static Price price(String region, String key, Term term) {
        var item = PriceItem.parse(key);
        assertNotNull(item, key);
        var price = BOOK.find(region, item, term);
        assertNotNull(price, key + " in " + region);
        return price;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            us-east-1, ec2 m5.large, 0.096
            us-east-1, alb-hour, 0.0225
            us-east-1, alb-lcu, 0.008
            us-east-1, nat-hour, 0.045
            us-east-1, nat-data, 0.045
            us-east-1, rds postgresql multi-az db.m5.large, 0.356
            us-east-1, rds postgresql single-az db.m5.large, 0.178
            us-east-1, rds-gp3-storage-multi-az, 0.23
            us-east-1, ebs-gp3-storage, 0.08
            us-east-1, ebs-gp3-throughput, 0.04
            us-east-1, public-ipv4-hour, 0.005
            us-east-1, sqs-standard, 0.4
            us-east-1, lambda-requests, 0.2
            us-east-1, api-rest, 3.5
            us-east-1, route53-zone, 0.5
            us-east-1, cloudwatch-dashboard, 3
            us-east-1, s3-put, 0.005
            us-east-1, kms-requests, 0.03
            us-east-1, elasticache-backup, 0.085
            us-east-1, aurora-storage, 0.1
            ap-northeast-2, ebs-gp3-storage, 0.0912
            ap-northeast-2, nat-hour, 0.059
            ap-northeast-2, rds postgresql single-az db.r7g.large, 0.2869
            ap-northeast-2, elasticache valkey cache.r7g.large, 0.2096
            ap-northeast-2, aurora io-optimized db.r7g.large, 0.433
            ap-northeast-2, cloudwatch-logs-ingest, 0.76
            eu-central-1, alb-hour, 0.027
            eu-west-1, ebs-gp3-storage, 0.088
            ap-northeast-1, secret-month, 0.4
            """)
    void holdsTheCollectedFigures(String region, String key, BigDecimal usd) {
        assertEquals(usd, price(region, key, Term.ON_DEMAND).usd());
    }

    @Test
    void holdsReservedCacheNodes() {
        assertEquals(new BigDecimal("0.106"),
                price("us-east-1", "elasticache redis cache.m5.large", Term.ONE_YEAR_NO_UPFRONT).usd());
        assertEquals(new BigDecimal("0.070396"),
                price("us-east-1", "elasticache redis cache.m5.large", Term.THREE_YEARS_ALL_UPFRONT).usd());
        assertNull(BOOK.find("us-east-1", new ServerHour("m5.large"), Term.ONE_YEAR_NO_UPFRONT));
    }

    @Test
    void tiersAreBilledOneAfterTheOther() {
        var out = price("us-east-1", "transfer-internet-out", Term.ON_DEMAND);
        assertEquals(List.of(new Slice(new BigDecimal("10240"), new BigDecimal("0.09")),
                new Slice(new BigDecimal("40960"), new BigDecimal("0.085")),
                new Slice(new BigDecimal("102400"), new BigDecimal("0.07")),
                new Slice(new BigDecimal("46400"), new BigDecimal("0.05"))),
                out.slices(new BigDecimal("200000")));
        // 921.6 + 3481.6 + 7168 + 2320
        assertEquals(0, new BigDecimal("13891.2").compareTo(out.amount(new BigDecimal("200000"))));
        assertEquals(0, BigDecimal.ZERO.compareTo(out.amount(BigDecimal.ZERO)));
    }

    @Test
    void unknownIsAbsent() {
        assertNull(BOOK.find("us-east-1", new ServerHour("m5.enormous")));
        assertNull(BOOK.find("mars-north-1", new ServerHour("m5.large")));
        assertNull(BOOK.find("us-west-2", Charge.EBS_GP3_STORAGE));
        assertNull(BOOK.find("us-east-1", Charge.RDS_PROXY));
    }

    @Test
    void assumedFiguresSaySo() {
        assertEquals(Trust.ASSUMED, price("ap-northeast-2", "sqs-standard", Term.ON_DEMAND).source().trust());
        assertEquals(Trust.DERIVED,
                price("ap-northeast-2", "ebs-gp3-throughput", Term.ON_DEMAND).source().trust());
        assertEquals(Trust.OLD, price("ap-northeast-2", "ebs-st1-storage", Term.ON_DEMAND).source().trust());
        assertEquals(Trust.OLD, price("us-west-2", "alb-hour", Term.ON_DEMAND).source().trust());
        assertEquals(Trust.SOURCED, price("us-east-1", "alb-hour", Term.ON_DEMAND).source().trust());
    }

    @Test
    void everyPriceOfEveryRegionHasASourceAndADate() {
        var regions = new HashSet<>(BOOK.regions());
        assertEquals(Set.of("us-east-1", "us-west-2", "eu-west-1", "eu-central-1", "ap-northeast-1",
                "ap-northeast-2",
                "ap-southeast-1"), regions);
        var seen = 0;
        for (var region : regions) {
            for (var key : ((EmbeddedPriceBook) BOOK).table(region).keys()) {
                var tab = key.indexOf('\t');
                var term = Term.parse(key.substring(tab + 1));
                assertNotNull(term, key);
                var price = price(region, key.substring(0, tab), term);
                assertFalse(price.source().text().isBlank(), key);
                assertFalse(price.source().date().isBlank(), key);
                assertTrue(price.usd().signum() > 0, key);
                seen++;
            }
        }
        assertTrue(seen > 15_000, "only " + seen);
    }

    /// What the samples may use has a price in the two regions they are shown in, magnetic and long-retention
    /// charges aside.
    @ParameterizedTest
    @ValueSource(strings = {"us-east-1", "ap-northeast-2"})
    void noUsualChargeIsMissing(String region) {
        var unknown = Set.of(Charge.RDS_PROXY, Charge.RDS_GP3_THROUGHPUT, Charge.RDS_EXTENDED_SUPPORT_YEAR_3,
                Charge.RDS_STANDARD_STORAGE,
                Charge.EBS_STANDARD_REQUESTS, Charge.EBS_FAST_SNAPSHOT_RESTORE);
        for (var charge : Charge.values()) {
            if (!unknown.contains(charge)) {
                assertNotNull(BOOK.find(region, charge), charge + " in " + region);
            }
        }
    }

    @Test
    void itemNamesAreReadBack() {
        var items = List.of(new ServerHour("c7g.xlarge"),
                new DatabaseHour(DatabaseHour.Engine.POSTGRESQL, DatabaseHour.Deployment.MULTI_AZ_CLUSTER,
                        "db.m5d.large"),
                new AuroraHour(AuroraHour.Storage.IO_OPTIMIZED, "db.r6g.large"),
                new CacheHour(CacheHour.Engine.VALKEY, "cache.t4g.small"), Charge.API_CACHE_0_5);
        for (var item : items) {
            assertEquals(item, PriceItem.parse(item.key()));
        }
        assertNull(PriceItem.parse("rds oracle single-az db.m5.large"));
        assertNull(PriceItem.parse("ebs-gp9-storage"));
    }

    @Test
    void anotherBookStandsBeforeTheEmbeddedOne() {
        var mine = new PriceBook() {
            @Override
            public Price find(String region, PriceItem item, Term term) {
                return Price.flat(item.unit(), new BigDecimal("42"),
                        new Source("mine", "2026-11-01", Trust.SOURCED));
            }

            @Override
            public Set<String> regions() {
                return Set.of("mars-north-1");
            }

            @Override
            public SortedSet<Offer> offers(String region) {
                return new TreeSet<>(Set.of(new Offer(Charge.ALB_HOUR, Term.ON_DEMAND)));
            }
        };
        var layered = mine.over(BOOK);
        var found = layered.find("us-east-1", Charge.ALB_HOUR);
        assertNotNull(found);
        assertEquals(new BigDecimal("42"), found.usd());
        assertTrue(layered.regions().contains("mars-north-1") && layered.regions().contains("us-east-1"));
        assertEquals(BOOK.offers("us-east-1"), layered.offers("us-east-1"));
        assertEquals(1, layered.offers("mars-north-1").size());
    }

    @Test
    void everythingOfferedHasAPrice() {
        for (var region : BOOK.regions()) {
            var offers = BOOK.offers(region);
            assertTrue(offers.size() > 100, region);
            offers.forEach(offer -> assertNotNull(BOOK.find(region, offer.item(), offer.term())));
        }
        assertTrue(BOOK.offers("mars-north-1").isEmpty());
    }
}
