package dev.nines.model.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import dev.nines.model.component.ClassicLoadBalancer;
import dev.nines.model.component.Server;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.setting.HealthCheck;
import dev.nines.model.setting.ServiceTime;
import dev.nines.model.setting.Serving;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordTypeTest {

    record Inner(@Default("3") @Range(min = "1", max = "5") int count, @Default("1s") Duration time) {}

    record Outer(@Default("hello") String word, @Nullable Integer maybe, Inner inner,
            @Default("count=5") Inner other,
            @Default("1s, 2s") List<Duration> times, List<Inner> inners, String given) {}

    private final RecordType<Outer> type = RecordType.of(Outer.class);

    private Outer outer() {
        var inner = RecordType.of(Inner.class).defaults();
        return new Outer("hello", null, inner, inner, List.of(), List.of(inner, inner), "x");
    }

    @Test
    void defaultsAreReadFromTheAnnotations() {
        assertEquals("hello", type.property("word").defaultValue());
        assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(2)),
                type.property("times").defaultValue());
        assertEquals(new Inner(3, Duration.ofSeconds(1)), type.property("inner").defaultValue());
    }

    @Test
    void aDefaultMayChangePartsOfANestedRecord() {
        assertEquals(new Inner(5, Duration.ofSeconds(1)), type.property("other").defaultValue());
        var check = RecordType.of(ClassicLoadBalancer.class).defaults().healthCheck();
        assertEquals(10, check.healthyThreshold());
        assertEquals(Duration.ofSeconds(30), check.interval());
    }

    @Test
    void aDefaultMayReachDeeperAndIntoSealedSettings() {
        var serving = RecordType.of(Server.class).defaults().serving();
        assertEquals(new ServiceTime.Exponential(Duration.ofMillis(20)), serving.time());
    }

    @Test
    void whatHasNoDefaultAndMayNotBeAbsentIsRequired() {
        assertTrue(type.property("given").required());
        assertFalse(type.property("maybe").required());
        assertThrows(IllegalStateException.class, type::defaults);
    }

    @Test
    void absentSettingsAreNull() {
        assertTrue(type.property("maybe").optional());
        assertNull(type.property("maybe").defaultValue());
    }

    @Test
    void changesOneSettingAndKeepsTheOthers() {
        var changed = RecordType.with(outer(), "inner.count", 4);
        assertEquals(4, changed.inner().count());
        assertEquals(outer().other(), changed.other());
        assertEquals(4, RecordType.at(changed, "inner.count"));
    }

    @Test
    void pathsLeadIntoLists() {
        var changed = RecordType.with(outer(), "inners.1.count", 2);
        assertEquals(List.of(3, 2), changed.inners().stream().map(Inner::count).toList());
    }

    @Test
    void refusesPathsThatLeadNowhere() {
        assertThrows(IllegalArgumentException.class, () -> RecordType.with(outer(), "inner.size", 4));
        assertThrows(IllegalArgumentException.class, () -> RecordType.with(outer(), "inners.7.count", 4));
        assertThrows(IllegalArgumentException.class, () -> RecordType.at(outer(), "maybe.more"));
    }

    @Test
    void refusesValuesOfTheWrongType() {
        assertThrows(IllegalArgumentException.class, () -> RecordType.with(outer(), "inner.count", "four"));
    }

    @Test
    void limitsIncludeTheirEnds() {
        var limits = RecordType.of(Inner.class).property("count").limits();
        assertEquals(new Limits(1, 5), limits);
        assertTrue(
                limits != null && limits.allow(1) && limits.allow(5) && !limits.allow(6) && !limits.allow(0));
    }

    @Test
    void sealedSettingsNameTheirChoices() {
        var shape = (Shape.Either) RecordType.of(Serving.class).property("time").shape();
        assertEquals(
                List.of("exponential", "deterministic", "log-normal", "percentiles", "erlang", "empirical"),
                List.copyOf(shape.choices().keySet()));
    }

    @Test
    void theHealthCheckOfATargetGroupHasTheLoadBalancersDefaults() {
        HealthCheck check = RecordType.of(TargetGroup.class).defaults().healthCheck();
        assertEquals(List.of(30L, 5L), List.of(check.interval().toSeconds(), check.timeout().toSeconds()));
        assertEquals(List.of(5, 2), List.of(check.healthyThreshold(), check.unhealthyThreshold()));
    }
}
