package dev.nines.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.nines.model.Architecture;
import dev.nines.model.Designs;
import dev.nines.model.file.DesignFile;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private static final Architecture SHOP = Designs.multiAz();

    private static Set<ComponentId> ids(String... ids) {
        return Arrays.stream(ids).map(ComponentId::new).collect(Collectors.toSet());
    }

    private static Architecture after(Architecture design, List<Edit> edits) {
        return new Together(Message.literal(""), edits).apply(design);
    }

    private static Architecture joined(Architecture design, String... ids) {
        return after(design, Groups.join(design, ids(ids), "Group 1"));
    }

    private static Set<ComponentId> around(Architecture design, String id) {
        return Groups.around(design, new ComponentId(id));
    }

    @Test
    void membersKnowEachOtherAndSoDoesTheFile() {
        var design = joined(SHOP, "web-a", "db");
        var read = DesignFile.parse(DesignFile.text(design), "shop").architecture();
        assertEquals(design, read);
        assertEquals(ids("web-a", "db"), around(design, "db"));
        assertEquals(Set.of(), around(design, "web-b"));
        assertEquals(ids("web-a", "db", "web-b"), Groups.whole(design, List.of(new ComponentId("web-b"), new ComponentId("db"))));
    }

    @Test
    void everyGroupHasANameOfItsOwn() {
        var design = joined(joined(SHOP, "web-a", "web-b"), "db", "users");
        assertEquals("Group 2", design.components().get(new ComponentId("db")).together());
        var again = joined(design, "web-a", "web-b");
        assertEquals(design, again, "what is a group keeps its name");
    }

    @Test
    void whoIsLeftAloneIsInNoGroup() {
        var design = joined(SHOP, "web-a", "web-b", "db");
        var less = after(design, Groups.leave(design, ids("web-a")));
        assertEquals(ids("web-b", "db"), around(less, "db"));
        assertEquals(SHOP, after(less, Groups.leave(less, ids("db"))));
        assertEquals(ids("db", "users"), around(joined(less, "db", "users"), "users"));
        assertEquals("", joined(less, "db", "users").components().get(new ComponentId("web-b")).together());
    }

    @Test
    void copiesAreAGroupOfTheirOwn() {
        var design = joined(SHOP, "web-a", "db");
        var twice = new Duplicate(ids("web-a", "db"), 8, 8).apply(design);
        assertEquals(ids("web-a", "db"), around(twice, "db"));
        var copies = twice.components().stream().filter(one -> one.together().equals("Group 2")).map(one -> one.id()).toList();
        assertEquals(2, copies.size());
        var alone = new Duplicate(ids("db"), 8, 8).apply(design);
        assertTrue(alone.components().getLast().together().isEmpty(), "one of several");
        var elsewhere = new Paste(Clip.of(design, ids("region")), null, 0, 0).apply(Architecture.empty("other"));
        assertEquals(ids("web-a", "db"), around(elsewhere, "db"));
        assertEquals("Group 1", elsewhere.components().get(new ComponentId("db")).together());
    }
}
