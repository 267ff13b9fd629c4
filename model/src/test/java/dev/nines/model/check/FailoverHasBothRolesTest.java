package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.link;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.Connection;
import dev.nines.model.component.DnsRecord;
import dev.nines.model.component.RoutingPolicy;
import dev.nines.model.component.Server;
import dev.nines.model.property.RecordType;
import org.junit.jupiter.api.Test;

class FailoverHasBothRolesTest {

    private final Rule rule = new FailoverHasBothRoles();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("record"),
                found(rule, design(part("record", DnsRecord.class).with("policy", RoutingPolicy.FAILOVER),
                        part("one", Server.class), part("two", Server.class),
                        RecordType.with(link("record", "one"), "role", Connection.FailoverRole.PRIMARY), link("record", "two"))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(),
                found(rule,
                        design(part("record", DnsRecord.class).with("policy", RoutingPolicy.FAILOVER), part("one", Server.class),
                                part("two", Server.class),
                                RecordType.with(link("record", "one"), "role", Connection.FailoverRole.PRIMARY),
                                RecordType.with(link("record", "two"), "role", Connection.FailoverRole.SECONDARY))));
    }
}
