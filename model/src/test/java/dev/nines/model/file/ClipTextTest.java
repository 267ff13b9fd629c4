package dev.nines.model.file;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.DesignGenerator;
import dev.nines.model.Designs;
import dev.nines.model.component.Region;
import dev.nines.model.edit.Clip;
import dev.nines.model.edit.Paste;
import dev.nines.model.quantity.ComponentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClipTextTest {

    private static Clip copied(Clip clip) {
        var reading = ClipText.read(ClipText.of(clip));
        assertEquals(List.of(), reading.problems());
        return requireNonNull(reading.clip());
    }

    private static Clip some(Architecture design, long seed) {
        var random = new SplittableRandom(seed);
        return Clip.of(design, design.components().stream().filter(_ -> random.nextInt(4) == 0).map(Component::id)
                .collect(Collectors.toSet()));
    }

    @Test
    void readsWhatItWrote() {
        for (var seed = 0; seed < 500; seed++) {
            var clip = some(DesignGenerator.design(seed, 5 + seed % 60), seed);
            assertEquals(clip, copied(clip));
        }
    }

    @Test
    void pastingTheTextIsPastingTheClip() {
        for (var seed = 0; seed < 200; seed++) {
            var design = DesignGenerator.design(seed, 40);
            var clip = some(design, seed);
            assertEquals(new Paste(clip, null, 10, 10).apply(design), new Paste(copied(clip), null, 10, 10).apply(design));
        }
    }

    @Test
    void everyPasteIntoAnotherDesignCanBeSaved() {
        for (var seed = 0; seed < 200; seed++) {
            var clip = copied(some(DesignGenerator.design(seed, 60), seed));
            var pasted = new Paste(clip, null, 0, 0).apply(DesignGenerator.design(seed + 1_000, 20));
            var reading = DesignFile.parse(DesignFile.text(pasted), "x");
            assertEquals(List.of(), reading.problems());
            assertEquals(pasted, reading.architecture());
        }
    }

    @Test
    void aRegionPastedTwiceHasFreshIdsAndItsOwnReferences() {
        var shop = Designs.threeTierShop();
        var region = shop.components().stream().filter(component -> component.spec() instanceof Region).findFirst()
                .orElseThrow();
        var clip = copied(Clip.of(shop, Set.of(region.id())));
        var once = new Paste(clip, null, 0, 0).apply(Architecture.empty("other"));
        assertEquals(clip.components(), List.copyOf(once.components()));
        var twice = new Paste(clip, null, 0, 0).apply(once);
        assertEquals(2 * clip.components().size(), twice.components().size());
        assertEquals(2 * clip.connections().size(), twice.connections().size());
        var second = twice.components().subList(clip.components().size(), twice.components().size());
        var ids = second.stream().map(Component::id).collect(Collectors.toSet());
        for (var component : second) {
            var parent = component.parent();
            assertTrue(parent == null || ids.contains(parent), component::toString);
            assertTrue(ids.containsAll(component.subnets()), component::toString);
            assertNull(shop.find(component.id()), component::toString);
        }
        assertTrue(twice.connections().subList(clip.connections().size(), twice.connections().size()).stream()
                .allMatch(connection -> ids.contains(connection.from()) && ids.contains(connection.to())));
    }

    @Test
    void whatStoodOutsideTheClipMayBeMissing() {
        var shop = Designs.threeTierShop();
        var inner = shop.components().stream().filter(component -> component.parent() != null).map(Component::id)
                .collect(Collectors.toSet());
        for (ComponentId id : inner) {
            assertEquals(Clip.of(shop, Set.of(id)), copied(Clip.of(shop, Set.of(id))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "[1, 2]", "{}", "{\"version\": \"9.0\"}",
            "{\"version\": \"1.0\", \"components\": [{\"id\": \"a\", \"kind\": \"server\", \"count\": -1}]}"})
    void refusesOtherText(String text) {
        var reading = ClipText.read(text);
        assertNull(reading.clip());
        assertFalse(reading.problems().isEmpty());
    }
}
