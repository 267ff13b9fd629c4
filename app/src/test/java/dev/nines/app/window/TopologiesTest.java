package dev.nines.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javafx.scene.control.Label;

import dev.nines.analysis.cost.CostReport;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.app.look.Figures;
import dev.nines.app.settings.Appearance;
import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.check.Checks;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseDeployment;
import dev.nines.model.file.DesignFile;
import dev.nines.model.quantity.ComponentId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The topologies of the brief drawn from an empty canvas by mouse alone, then saved, opened again and costed.
final class TopologiesTest {

    @TempDir
    private Path folder;

    private Hand hand;
    private Rig rig;

    @BeforeEach
    void begin() {
        rig = Rig.shown(Locale.ENGLISH, Appearance.LIGHT, 1280, 800, new OneFile(folder));
        hand = new Hand(rig, Locale.ENGLISH);
        Rig.run(rig.shell()::begin);
        rig.settle();
        hand.zoomOut();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    /// What is drawn from nothing.
    enum Topology {
        SINGLE_SERVER,
        LOAD_BALANCED,
        MULTI_AZ,
        BALANCED_INSIDE;

        /// Draws it in a window, by mouse.
        void draw(Rig rig, Locale language) {
            var hand = new Hand(rig, language);
            Rig.run(rig.shell()::begin);
            rig.settle();
            hand.zoomOut();
            switch (this) {
                case SINGLE_SERVER -> singleServer(hand);
                case LOAD_BALANCED -> loadBalanced(hand);
                case MULTI_AZ -> multiAz(hand);
                case BALANCED_INSIDE -> balancedInside(hand);
            }
        }
    }

    private static void singleServer(Hand hand) {
        hand.put("users", -570, -100);
        hand.put("region", -340, -340);
        hand.put("vpc", -316, -290);
        hand.put("availability-zone", -300, -230);
        hand.put("subnet", -284, -180);
        hand.put("server", -260, -130);
        hand.put("database", -260, -50);
        hand.connect("users", "server");
        hand.connect("server", "database");
    }

    private static void twoZones(Hand hand) {
        hand.put("users", -570, -300);
        hand.put("region", -340, -340);
        hand.put("vpc", -316, -290);
        hand.put("availability-zone", -300, -180);
        hand.put("subnet", -284, -130);
        hand.put("availability-zone", 96, -180);
        hand.put("subnet", 112, -130);
    }

    static void loadBalanced(Hand hand) {
        twoZones(hand);
        hand.put("application-load-balancer", -20, -262);
        hand.put("target-group", 236, -262);
        hand.put("server", -250, -80);
        hand.put("server", 140, -80);
        hand.connect("users", "application-load-balancer");
        hand.connect("application-load-balancer", "target-group");
        hand.connect("target-group", "server-1");
        hand.connect("target-group", "server-2");
    }

    static void multiAz(Hand hand) {
        twoZones(hand);
        hand.put("application-load-balancer", -20, -262);
        hand.put("target-group", 236, -262);
        hand.put("auto-scaling-group", 20, -90);
        hand.put("database", 20, -60);
        hand.connect("users", "application-load-balancer");
        hand.connect("application-load-balancer", "target-group");
        hand.connect("target-group", "auto-scaling-group");
        hand.connect("auto-scaling-group", "database");
    }

    static void balancedInside(Hand hand) {
        hand.put("users", -570, -100);
        hand.put("region", -340, -340);
        hand.put("vpc", -316, -290);
        hand.put("availability-zone", -300, -230);
        hand.put("subnet", -284, -180);
        hand.put("server", -260, -130);
        hand.put("nginx-balancer", -240, -110);
        hand.put("app-server", -240, -90);
        hand.put("app-server", -240, -90);
        hand.connect("users", "nginx-balancer");
        hand.connect("nginx-balancer", "app-server-1");
        hand.connect("nginx-balancer", "app-server-2");
    }

    private Component component(String id) {
        return rig.document().design().components().get(new ComponentId(id));
    }

    private void keepsItsPlaceInsideEverything() {
        for (var one : rig.document().design().components()) {
            if (one.parent() != null && one.subnets().isEmpty()) {
                assertTrue(hand.place(one.parent().value()).contains(hand.place(one.id().value())),
                        one.id() + " in " + one.parent());
            }
        }
    }

    /// Saves by mouse, closes, opens again, and compares with what the window says it costs.
    private void savedOpenedAndCosted(String name) {
        assertEquals("", hand.said());
        keepsItsPlaceInsideEverything();
        Photographs.take(rig, "drawn-" + name);
        var drawn = rig.document().design();
        assertFalse(Checks.of(drawn).stream().anyMatch(problem -> problem.severity() == Severity.ERROR),
                () -> Checks.of(drawn).toString());
        hand.press("Save");
        assertEquals(drawn, DesignFile.read(folder.resolve("drawn.nines.json")).architecture());
        Rig.run(rig.shell()::close);
        rig.settle();
        Rig.run(() -> rig.shell().open(folder.resolve("drawn.nines.json")));
        Rig.await("reopened", () -> rig.shell().document() != null);
        rig.settle();
        assertEquals(drawn, rig.document().design());
        var cost = CostReport.of(drawn, PriceBook.embedded()).total().amount();
        assertTrue(cost.toString().matches(".*[1-9].*"), cost.toString());
        assertEquals(Figures.dollars(cost), rig.find(".score-value", Label.class).getText());
    }

    @Test
    void aLoadBalancerOverTwoZones() {
        loadBalanced(hand);
        assertEquals(Set.of(new ComponentId("subnet-1"), new ComponentId("subnet-2")),
                Set.copyOf(component("application-load-balancer-1").subnets()));
        assertEquals(new ComponentId("subnet-1"), component("server-1").parent());
        assertEquals(new ComponentId("subnet-2"), component("server-2").parent());
        assertEquals(4, rig.document().design().connections().size());
        savedOpenedAndCosted("load-balanced");
    }

    @Test
    void aGroupAndADatabaseAcrossTwoZones() {
        multiAz(hand);
        var both = List.of(new ComponentId("subnet-1"), new ComponentId("subnet-2"));
        for (var id : List.of("application-load-balancer-1", "auto-scaling-group-1", "database-1")) {
            assertEquals(both, component(id).subnets(), id);
            assertEquals(new ComponentId("vpc-1"), component(id).parent(), id);
        }
        assertTrue(component("database-1").spec() instanceof Database database
                && database.deployment() == DatabaseDeployment.MULTI_AZ_INSTANCE);
        assertEquals(List.of("users-1 > application-load-balancer-1", "application-load-balancer-1 > target-group-1",
                "target-group-1 > auto-scaling-group-1", "auto-scaling-group-1 > database-1"),
                rig.document().design().connections().stream().map(one -> one.from() + " > " + one.to()).toList());
        savedOpenedAndCosted("multi-az");
    }

    @Test
    void aLoadBalancerInsideAServer() {
        balancedInside(hand);
        for (var id : List.of("nginx-balancer-1", "app-server-1", "app-server-2")) {
            assertEquals(new ComponentId("server-1"), component(id).parent(), id);
        }
        assertEquals(List.of("Application server", "Application server 2"), List.of(component("app-server-1").name(),
                component("app-server-2").name()));
        assertEquals(3, rig.document().design().connections().size());
        savedOpenedAndCosted("balanced-inside");
    }
}
