package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.Cache;
import dev.nines.model.component.CacheEngine;
import org.junit.jupiter.api.Test;

class MemcachedHasNoReplicasTest {

    private final Rule rule = new MemcachedHasNoReplicas();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("cache"),
                found(rule, design(part("cache", Cache.class).with("engine", CacheEngine.MEMCACHED).with("replicas", 1))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(),
                found(rule, design(part("cache", Cache.class).with("engine", CacheEngine.MEMCACHED).with("shards", 3))));
    }
}
