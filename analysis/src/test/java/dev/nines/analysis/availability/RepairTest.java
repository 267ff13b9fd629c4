package dev.nines.analysis.availability;

import static dev.nines.analysis.availability.Sketch.spec;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import dev.nines.analysis.availability.markov.RepairShop;
import dev.nines.analysis.availability.structure.FaultTree;
import dev.nines.model.Connection.FailoverRole;
import dev.nines.model.component.ElasticIp;
import dev.nines.model.component.Server;
import dev.nines.model.component.Users;
import dev.nines.model.quantity.Durations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Repair by few people and standbys that do not run, in designs, against chains of states.
class RepairTest {

    private static void near(double expected, double actual) {
        assertEquals(expected, actual, Math.abs(expected) * 1e-9);
    }

    private static Sketch shop(int servers, int crews, String mtbf, String mttr, int needed) {
        return new Sketch().add("users", null, spec(Users.class))
                .add("servers", null, spec(Server.class, "count", servers), mtbf, mttr, crews)
                .needed("servers", needed).connect("users", "servers");
    }

    @Test
    void twoServersAndOneCrewOrTwo() {
        near(0.999803960008, shop(2, 1, "1000h", "10h", 1).report().service().availability());
        near(0.999901970395, shop(2, 2, "1000h", "10h", 1).report().service().availability());
    }

    @ParameterizedTest
    @CsvSource({"3, 2, 1", "3, 2, 3", "5, 1, 2", "6, 2, 4", "8, 3, 5", "12, 1, 9"})
    void manyServersAreTheMachineRepairman(int servers, int crews, int needed) {
        var service = shop(servers, crews, "100h", "8h", needed).report().service();
        var shop = new RepairShop(servers, crews, 100, 8);
        near(shop.atLeastDown(servers - needed + 1), service.unavailability().most());
        assertTrue(service.unavailability().exact());
        // A service stops when one of the servers that just suffice fails.
        near(shop.down(servers - needed) * needed / 100 * 8760, service.outagesAYear());
    }

    @Test
    void unitsThatAreRepairedAtOnceAreIndependent() {
        var tree = new FaultTree();
        new Crews(tree, 5, 5, Failing.times(90, 0, 10, Basis.SET)).gates((_, before, part) -> {
            assertEquals(0, before);
            near(0.1, part.failing().failed());
            return tree.event();
        });
        assertEquals(5, tree.events());
    }

    @Test
    void waitingForRepairIsACauseOfItsOwn() {
        var report = shop(2, 1, "1000h", "10h", 1).report();
        assertTrue(Sketch.of(report, "servers", Cause.REPAIR).minutesAYear() > 10);
        assertEquals(List.of("servers"), report.cutSets().sets().getFirst().parts().stream()
                .map(part -> part.subject().name()).toList());
        assertEquals(1, report.cutSets().sets().size());
    }

    @Test
    void aStandbyThatDoesNotRunDoesNotAge() {
        var sketch = new Sketch().add("users", null, spec(Users.class))
                .add("address", null,
                        spec(ElasticIp.class, "detectionTime", Durations.parse("30s"), "remapTime", Durations.parse("60s"),
                                "standbyRuns", false))
                .add("one", null, spec(Server.class), "2190h", "2h").add("two", null, spec(Server.class), "2190h", "2h");
        sketch.connect("users", "address").connect("address", "one", "role", FailoverRole.PRIMARY)
                .connect("address", "two", "role", FailoverRole.SECONDARY);
        var service = sketch.report().service();
        near(0.99998776179, service.availability());
        near(6.43240302976, service.minutesAYear());
    }
}
