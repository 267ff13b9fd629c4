package dev.nines.analysis.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

import dev.nines.model.Architecture;
import dev.nines.model.DesignGenerator;
import dev.nines.model.component.SecurityGroup;
import dev.nines.model.component.Subnet;
import dev.nines.model.edit.Edit;
import dev.nines.model.edit.History;
import dev.nines.model.file.DesignFile;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlotTest {

    private static final Architecture DESIGN = Sketch.design("""
            {"id": "vpc", "kind": "vpc"},
            {"id": "z-a", "kind": "availability-zone", "parent": "vpc", "zone": "a"},
            {"id": "z-b", "kind": "availability-zone", "parent": "vpc", "zone": "b"},
            {"id": "one", "kind": "subnet", "parent": "z-a", "cidr": "10.0.0.0/20"},
            {"id": "two", "kind": "subnet", "parent": "z-a", "cidr": "10.0.16.0/20"},
            {"id": "far", "kind": "subnet", "parent": "z-b", "cidr": "10.0.48.0/20"},
            {"id": "box", "kind": "server", "parent": "two"},
            {"id": "rules", "kind": "security-group", "parent": "vpc", "rules": [{"cidr": "10.0.0.0/20"}]}""");

    private static Plot plot(Architecture design, String id) {
        var plot = Plot.of(design, new ComponentId(id));
        assertNotNull(plot);
        return plot;
    }

    private static Cidr block(String text) {
        return Cidr.parse(text);
    }

    private static BigInteger address(String text) {
        return block(text + "/32").first();
    }

    private static @Nullable String words(@Nullable Message refusal) {
        return refusal == null ? null : refusal.in(Locale.ENGLISH);
    }

    @Test
    void aBlockGoesWhereItIsFreeAndRulesFollow() {
        var one = plot(DESIGN, "one");
        assertEquals(block("10.0.32.0/20"), one.next(1));
        assertNull(one.next(-1));
        assertEquals(block("10.0.32.0/20"), plot(DESIGN, "far").next(-1));
        var after = one.give(block("10.0.32.0/20")).apply(DESIGN);
        assertEquals(block("10.0.32.0/20"), plot(after, "one").block());
        assertEquals(block("10.0.32.0/20"), ((SecurityGroup) after.components().get(new ComponentId("rules")).spec())
                .rules().getFirst().cidr());
        assertEquals(List.of(block("10.0.0.0/20"), block("10.0.32.0/20"), block("10.0.64.0/18"), block("10.0.128.0/17")),
                one.free(block("10.0.0.0/16")));
    }

    @Test
    void whatIsTakenOutsideOrOfNoSizeIsRefused() {
        var one = plot(DESIGN, "one");
        assertEquals("two has 10.0.16.0/20 already", words(one.refusal(block("10.0.16.0/20"))));
        assertEquals("two has 10.0.16.0/20 already, and one more is in the way", words(one.refusal(block("10.0.0.0/18"))));
        assertEquals("10.1.0.0/20 lies outside the blocks of vpc", words(one.refusal(block("10.1.0.0/20"))));
        assertEquals("Subnets are from /16 to /28; /29 is none", words(one.refusal(block("10.0.0.0/29"))));
        assertThrows(IllegalArgumentException.class, () -> one.give(block("10.0.16.0/20")));
        assertNull(Plot.of(DESIGN, new ComponentId("box")));
    }

    @Test
    void placesAndEndsSnapToWhatAligns() {
        var two = plot(DESIGN, "two");
        assertEquals(block("10.0.32.0/20"), two.near(block("10.0.0.0/16"), address("10.0.39.0")));
        assertEquals(block("10.0.48.0/20"), two.near(block("10.0.0.0/16"), address("10.0.41.0")));
        assertEquals(block("10.0.240.0/20"), two.near(block("10.0.0.0/16"), address("10.9.0.0")));
        assertEquals(block("10.0.16.0/21"), two.endingAt(address("10.0.25.0")));
        assertEquals(block("10.0.16.0/20"), two.endingAt(address("10.0.64.0")), "10.0.16.0 begins no /19");
        assertEquals(block("10.0.0.0/19"), two.beginningAt(address("10.0.1.0")));
        assertEquals(block("10.0.24.0/21"), two.beginningAt(address("10.0.23.0")));
    }

    @Test
    void splitsAndMergesBack() {
        var split = plot(DESIGN, "one").split().apply(DESIGN);
        assertEquals(block("10.0.0.0/21"), plot(split, "one").block());
        assertEquals(block("10.0.8.0/21"), plot(split, "one-2").block());
        var merge = plot(split, "one");
        assertNull(merge.refusesMerge());
        assertEquals(DESIGN, merge.merge().apply(split));
        assertEquals("two has the other half and is in use", words(plot(DESIGN, "one").refusesMerge()));
        var free = plot(DESIGN, "far");
        assertEquals(block("10.0.32.0/19"), plot(free.merge().apply(DESIGN), "far").block());
    }

    private static void sound(Architecture design, String act) {
        var blocks = new HashSet<Cidr>();
        for (var place : Site.of(design).networks().stream().flatMap(network -> network.subnets().stream()).toList()) {
            var block = place.spec().cidr();
            assertTrue(place.network().blocks().stream().anyMatch(space -> space.contains(block)), act + ": " + block);
            assertTrue(blocks.stream().noneMatch(block::overlaps) || place.network().subnets().stream()
                    .filter(other -> other.spec().cidr().overlaps(block)).count() == 1, act + ": " + block + " overlaps");
            blocks.add(block);
        }
    }

    private static @Nullable Edit act(Plot plot, SplittableRandom random) {
        var block = plot.block();
        var space = Cidr.parse(block.address() + "/16");
        var anywhere = space.first().add(BigInteger.valueOf(random.nextInt(65_536)));
        var wanted = switch (random.nextInt(8)) {
            case 0 -> plot.next(1);
            case 1 -> plot.next(-1);
            case 2 -> plot.twice();
            case 3 -> plot.half();
            case 4 -> plot.near(space, anywhere);
            case 5 -> plot.endingAt(anywhere);
            case 6 -> plot.beginningAt(anywhere);
            default -> null;
        };
        if (wanted != null) {
            return plot.refusal(wanted) == null ? plot.give(wanted) : null;
        }
        return random.nextBoolean()
                ? plot.refusesSplit() == null ? plot.split() : null
                : plot.refusesMerge() == null ? plot.merge() : null;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whateverIsDoneBlocksStayAlignedApartAndWithinAndUndoBringsThemBack(long seed) {
        var random = new SplittableRandom(seed);
        var first = DesignGenerator.design(seed, 120);
        var history = History.of(first);
        var done = 0;
        for (var turn = 0; turn < 60; turn++) {
            var design = history.current();
            var subnets = design.components().stream().filter(one -> one.spec() instanceof Subnet).toList();
            var plot = Plot.of(design, subnets.get(random.nextInt(subnets.size())).id());
            var edit = plot == null ? null : act(plot, random);
            if (edit != null) {
                history = history.apply(edit).settled();
                sound(history.current(), edit.label(design).in(Locale.ENGLISH));
                done++;
            }
        }
        assertTrue(done > 15, "only " + done);
        assertEquals(history.current(), DesignFile.parse(DesignFile.text(history.current()), "x").architecture());
        for (; done > 0; done--) {
            history = history.undo();
        }
        assertEquals(first, history.current());
    }
}
