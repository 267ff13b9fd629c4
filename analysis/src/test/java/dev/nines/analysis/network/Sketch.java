package dev.nines.analysis.network;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Locale;

import dev.nines.model.Architecture;
import dev.nines.model.Problem;
import dev.nines.model.file.DesignFile;
import dev.nines.model.quantity.ComponentId;

/// Designs for tests of the network, written as in a file.
final class Sketch {

    /// A VPC with three zones; each has a public subnet p-x with a NAT gateway and a private one app-x.
    static final String THREE_ZONES = """
            {"id": "vpc", "kind": "vpc"},
            {"id": "igw", "kind": "internet-gateway", "parent": "vpc"},
            """ + zone("a", 0) + zone("b", 1) + zone("c", 2);

    private Sketch() {}

    private static String zone(String letter, int number) {
        return """
                {"id": "z-$x", "kind": "availability-zone", "parent": "vpc", "zone": "$x"},
                {"id": "p-$x", "kind": "subnet", "parent": "z-$x", "cidr": "10.0.$n.0/24", "access": "public"},
                {"id": "app-$x", "kind": "subnet", "parent": "z-$x", "cidr": "10.0.1$n.0/24"},
                {"id": "nat-$x", "kind": "nat-gateway", "parent": "p-$x"},
                """.replace("$x", letter).replace("$n", String.valueOf(number));
    }

    /// The design of some components, each a JSON object; a comma may end the list.
    static Architecture design(String components) {
        return design(components, "");
    }

    static Architecture design(String components, String connections) {
        var reading = DesignFile.parse("""
                {"$schema": "urn:nines:schema:1", "version": "1.0", "name": "Sketch",
                 "components": [%s], "connections": [%s]}"""
                .formatted(components.strip().replaceFirst(",$", ""), connections), "sketch.nines.json");
        var architecture = reading.architecture();
        assertNotNull(architecture, () -> text(reading.problems()));
        return architecture;
    }

    static NetworkReport report(String components) {
        return NetworkAnalysis.of(design(components));
    }

    /// A subnet of its own, in a zone of a name.
    static Site.Place place(String id, String zone) {
        var place = Site.of(design("""
                {"id": "vpc", "kind": "vpc"},
                {"id": "z", "kind": "availability-zone", "parent": "vpc"},
                {"id": "%s", "kind": "subnet", "parent": "z", "cidr": "10.0.0.0/24"}""".formatted(id)))
                .networks().getFirst().subnets().getFirst();
        return new Site.Place(place.component(), place.spec(), zone, place.network());
    }

    static SubnetReport subnet(NetworkReport report, String id) {
        var subnet = report.subnet(new ComponentId(id));
        assertNotNull(subnet, id);
        return subnet;
    }

    /// The count of one reason in a subnet.
    static AddressCount count(NetworkReport report, String subnet, Reason reason) {
        return subnet(report, subnet).demands().stream().filter(demand -> demand.reason() == reason)
                .map(Demand::count).reduce(AddressCount.NONE, AddressCount::plus);
    }

    /// The codes of the problems, each with the id it is about: `network.pods api`.
    static List<String> codes(NetworkReport report) {
        return report.problems().stream()
                .map(problem -> problem.code() + " " + problem.element()).sorted().toList();
    }

    static String text(List<Problem> problems) {
        return problems.stream().map(problem -> problem.code() + ": " + problem.message().in(Locale.ENGLISH))
                .toList().toString();
    }
}
