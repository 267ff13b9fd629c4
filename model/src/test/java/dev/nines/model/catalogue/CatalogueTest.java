package dev.nines.model.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static InstanceType type(String name) {
        var type = InstanceTypes.find(name);
        assertNotNull(type, name);
        return type;
    }

    @Test
    void knowsAPublishedType() {
        assertEquals(
                new InstanceType("m5.large", new Shape(2, 8, false), Processor.X86, 0, 0.75, 3, 10, "nitro",
                        null),
                type("m5.large"));
        assertEquals(1373, InstanceTypes.all().size());
    }

    @Test
    void burstableTypesHaveTheirCredits() {
        assertEquals(new Burst(12, 288, 0.10, true), type("t3.micro").burst());
        assertEquals(new Burst(192, 4608, 0.40, true), type("t4g.2xlarge").burst());
        assertEquals(new Burst(54, 1296, 0.225, false), type("t2.xlarge").burst());
        assertEquals(new Burst(81.6, 81.6 * 24, 0.17, false), type("t2.2xlarge").burst());
    }

    /// One credit is one vCPU for a minute, so earnings are the baseline share of all vCPUs, 60 times
    /// an hour.
    @Test
    void creditsFollowFromTheBaseline() {
        for (var type : InstanceTypes.all()) {
            var burst = type.burst();
            var shape = type.shape();
            if (burst != null && shape != null) {
                assertEquals(burst.baseline() * shape.vcpu() * 60, burst.creditsPerHour(), 0.001,
                        type.name());
            }
        }
    }

    @Test
    void derivesShapesOnlyWhereTheFamilyRuleIsCertain() {
        assertEquals(new Shape(2, 16, true), type("r8id.large").shape());
        assertEquals(new Shape(1, 2, true), type("c9g.medium").shape());
        assertEquals(Processor.ARM, type("c9g.medium").processor());
        assertEquals(new Shape(384, 1536, true), type("m8ib.96xlarge").shape());
        assertNull(type("m8azn.3xlarge").shape());
        assertNull(type("g7.2xlarge").shape());
    }

    /// The derivation holds for every published type of the same families, so it may be trusted for the rest.
    @Test
    void theFamilyRuleHoldsForPublishedTypes() {
        var seen = 0;
        for (var type : InstanceTypes.all()) {
            var shape = type.shape();
            if (shape != null && !shape.derived() && type.family().matches("[cmr]8[gi][bdne]*")) {
                var perVcpu = switch (type.family().charAt(0)) {
                    case 'c' -> 2;
                    case 'm' -> 4;
                    default -> 8;
                };
                assertEquals(shape.vcpu() * perVcpu, shape.memoryGib(), type.name());
                seen++;
            }
        }
        assertTrue(seen > 50, "only " + seen);
    }

    @Test
    void aFamilyIsListedSmallestFirst() {
        assertEquals(
                List.of("t3.nano", "t3.micro", "t3.small", "t3.medium", "t3.large", "t3.xlarge",
                        "t3.2xlarge"),
                InstanceTypes.family("t3").stream().map(InstanceType::name).toList());
    }

    @Test
    void searchesByPrefixAndFilter() {
        var small = InstanceTypes.search("m7", type -> type.shape() != null && type.shape().memoryGib() <= 4);
        assertTrue(small.stream().map(InstanceType::name).toList().contains("m7g.medium"));
        assertFalse(small.stream().map(InstanceType::name).toList().contains("m7g.large"));
    }

    @Test
    void unknownNamesAreAbsentAndHinted() {
        assertNull(InstanceTypes.find("m5.larg"));
        assertEquals("m5.large", InstanceTypes.nearest("m5.larg"));
        assertEquals("db.m5.large", DatabaseClasses.nearest("db.m5large"));
        assertEquals("cache.r7g.large", CacheNodes.nearest("cache.r7glarge"));
        assertEquals("ap-northeast-2", Regions.nearest("ap-northeast2"));
        assertNull(InstanceTypes.nearest("completely different"));
    }

    @Test
    void databaseClassesHaveTheShapeOfTheirServer() {
        var found = DatabaseClasses.find("db.m5.large");
        assertNotNull(found);
        assertEquals(new Shape(2, 8, true), found.shape());
        assertEquals(239, DatabaseClasses.all().size());
    }

    @Test
    void cacheNodesHaveTheirPublishedShape() {
        var found = CacheNodes.find("cache.r7g.large");
        assertNotNull(found);
        assertEquals(new Shape(2, 13.07, false), found.shape());
    }

    @Test
    void regionsAreNamedInBothLanguages() {
        assertEquals(7, Regions.all().size());
        var seoul = Regions.find("ap-northeast-2");
        assertNotNull(seoul);
        assertEquals("Seoul", seoul.city(Locale.ENGLISH));
        assertEquals("서울", seoul.city(Locale.KOREAN));
        assertEquals(List.of("ap-northeast-2a", "ap-northeast-2b", "ap-northeast-2c", "ap-northeast-2d"),
                seoul.zones());
        for (var region : Regions.all()) {
            assertFalse(region.city(Locale.KOREAN).equals(region.city(Locale.ENGLISH)), region.code());
        }
    }
}
