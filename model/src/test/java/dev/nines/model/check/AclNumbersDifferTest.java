package dev.nines.model.check;

import static dev.nines.model.check.Sketch.block;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.network;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.NetworkAcl;
import dev.nines.model.setting.AclRule;
import dev.nines.model.setting.Direction;
import dev.nines.model.setting.RuleAction;
import dev.nines.model.setting.RuleProtocol;
import org.junit.jupiter.api.Test;

class AclNumbersDifferTest {

    private final Rule rule = new AclNumbersDiffer();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("acl"), found(rule, network(
                part("acl", NetworkAcl.class, "vpc").with("rules", List.of(rule(Direction.INBOUND), rule(Direction.INBOUND))))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, network(
                part("acl", NetworkAcl.class, "vpc").with("rules", List.of(rule(Direction.INBOUND), rule(Direction.OUTBOUND))))));
    }

    private static AclRule rule(Direction direction) {
        return new AclRule(100, direction, RuleAction.ALLOW, RuleProtocol.ALL, 0, 65535, block("0.0.0.0/0"));
    }
}
