package dev.nines.model.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import dev.nines.model.component.BeanstalkEnvironment;
import dev.nines.model.component.BeanstalkPolicy;
import dev.nines.model.component.DeploymentGroup;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.Probability;
import dev.nines.model.setting.BatchSize;
import dev.nines.model.setting.DeploymentMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StrategiesTest {

    private static final DeploymentGroup GROUP = RecordType.of(DeploymentGroup.class).defaults();
    private static final BeanstalkEnvironment BEANSTALK = RecordType.of(BeanstalkEnvironment.class).defaults();

    @Test
    void everyReadyMadeOneIsFoundByItsNameAndHasWordsInBothLanguages() {
        var titles = new HashSet<String>();
        for (var strategy : Strategies.all()) {
            assertEquals(strategy, Strategies.find(strategy.name()));
            assertTrue(strategy.name().matches("[a-z0-9]+(-[a-z0-9]+)*"), strategy.name());
            for (var language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
                assertTrue(titles.add(StrategyWords.title(strategy).in(language)), strategy.name());
            }
        }
        assertNull(Strategies.find("hope"));
        assertEquals(24, Strategies.all().size());
    }

    @ParameterizedTest
    @EnumSource
    void everyMethodIsExplained(DeploymentMethod method) {
        assertTrue(Strategies.ofServers().stream().anyMatch(strategy -> strategy.method() == method));
        for (var words : StrategyWords.explanation(method)) {
            assertNotEquals(words.in(Locale.ENGLISH), words.in(Locale.KOREAN));
            assertTrue(words.in(Locale.ENGLISH).endsWith("."));
        }
    }

    @Test
    void aDesignThatSaysWhatIsReadyMadeNamesIt() {
        assertEquals("in-place-one", Strategies.of(GROUP).name());
        var kept = RecordType.with(GROUP, "batch", new BatchSize.KeepShare(new Probability(0.4)));
        assertEquals(Strategies.AS_DESIGNED, Strategies.of(kept).name());
        assertEquals(kept.batch(), Strategies.of(kept).batch());
        var careless = RecordType.with(RecordType.with(GROUP, "method", DeploymentMethod.BLUE_GREEN), "rollbackOnFailure", false);
        assertFalse(Strategies.of(careless).rollback());
        assertEquals(Duration.ofHours(1), Strategies.of(careless).terminationWait());
    }

    @Test
    void policiesOfBeanstalkAreStrategies() {
        assertEquals(List.of("in-place-all", Strategies.AS_DESIGNED, Strategies.AS_DESIGNED, "immutable", "traffic-splitting"),
                List.of(BeanstalkPolicy.values()).stream()
                        .map(policy -> Strategies.of(RecordType.with(BEANSTALK, "policy", policy)).name()).toList());
        var rolling = RecordType.with(RecordType.with(BEANSTALK, "policy", BeanstalkPolicy.ROLLING), "batchShare",
                new Probability(0.3));
        assertEquals("rolling-30-percent", Strategies.of(rolling).name());
    }

    @ParameterizedTest
    @EnumSource
    void readyMadeReleasesSayWhatIsSpecialAboutThem(ReadyMadeRelease ready) {
        var release = ready.of(Locale.ENGLISH);
        assertEquals(ready, ReadyMadeRelease.find(ready.id()));
        assertNotEquals(release.name(), ready.of(Locale.KOREAN).name());
        assertFalse(release.description().isEmpty());
        assertEquals(ready != ReadyMadeRelease.INCOMPATIBLE_SCHEMA, release.mayMix());
        assertEquals(ready != ReadyMadeRelease.INCOMPATIBLE_SCHEMA && ready != ReadyMadeRelease.FORWARD_ONLY_SCHEMA,
                release.canGoBack());
    }
}
