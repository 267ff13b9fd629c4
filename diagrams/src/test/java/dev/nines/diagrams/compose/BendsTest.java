package dev.nines.diagrams.compose;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.nines.diagrams.SampleFiles;
import dev.nines.diagrams.mark.Theme;
import dev.nines.diagrams.routing.Route;
import dev.nines.model.Architecture;
import dev.nines.model.Connection;
import dev.nines.model.DesignGenerator;
import dev.nines.model.quantity.ComponentId;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.junit.jupiter.api.Test;

/// Connections bend no more often than those of a layout engine whose whole aim is layered pictures with orthogonal edges.
///
/// Both lay out the same design on their own; the same connections are counted in both.
class BendsTest {

    private static final Look LOOK = Look.canvas(Theme.LIGHT, Locale.ENGLISH);

    private record Count(int bends, int connections) {

        Count plus(Count other) {
            return new Count(bends + other.bends, connections + other.connections);
        }

        double mean() {
            return (double) bends / connections;
        }
    }

    private record Both(Count ours, Count theirs) {

        Both plus(Both other) {
            return new Both(ours.plus(other.ours), theirs.plus(other.theirs));
        }
    }

    @Test
    void samplesBendNoMoreThanInALayeredLayout() throws IOException {
        assertFewer(SampleFiles.all().stream().map(SampleFiles::read));
    }

    @Test
    void generatedDesignsBendNoMoreThanInALayeredLayout() {
        assertFewer(IntStream.range(0, 200).mapToObj(seed -> DesignGenerator.unplaced(DesignGenerator.design(seed, 40))));
    }

    private static void assertFewer(Stream<Architecture> designs) {
        var none = new Count(0, 0);
        var both = designs.map(BendsTest::count).reduce(new Both(none, none), Both::plus);
        assertTrue(both.ours.connections > 100, () -> both + ": too few to tell");
        assertTrue(both.ours.mean() <= both.theirs.mean(), () -> "%.2f bends a connection; the other engine %.2f, of %d"
                .formatted(both.ours.mean(), both.theirs.mean(), both.ours.connections));
    }

    private static Both count(Architecture design) {
        var routes = new HashMap<String, Route>();
        Composer.compose(design, LOOK).routes().forEach(route -> routes.put(route.wire().id(), route));
        var edges = laidOut(design, routes);
        var ours = new Count(0, 0);
        var theirs = new Count(0, 0);
        for (var edge : edges.entrySet()) {
            var route = routes.get(edge.getKey());
            if (route != null && !edge.getValue().getSections().isEmpty()) {
                ours = ours.plus(new Count(route.points().size() - 2, 1));
                theirs = theirs.plus(new Count(edge.getValue().getSections().stream()
                        .mapToInt(section -> section.getBendPoints().size()).sum(), 1));
            }
        }
        return new Both(ours, theirs);
    }

    /// The edges of a layered layout by the id of the connection.
    private static Map<String, ElkEdge> laidOut(Architecture design, Map<String, Route> drawn) {
        var root = ElkGraphUtil.createGraph();
        root.setProperty(CoreOptions.ALGORITHM, "org.eclipse.elk.layered");
        root.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        var nodes = new HashMap<ComponentId, ElkNode>();
        design.components().forEach(component -> node(design, component.id(), root, nodes));
        var edges = new HashMap<String, ElkEdge>();
        for (var connection : design.connections()) {
            if (drawn.containsKey(connection.id().value()) && !nested(design, connection)) {
                edges.put(connection.id().value(), ElkGraphUtil.createSimpleEdge(nodes.get(connection.from()),
                        nodes.get(connection.to())));
            }
        }
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
        return edges;
    }

    private static ElkNode node(Architecture design, ComponentId id, ElkNode root, Map<ComponentId, ElkNode> nodes) {
        var known = nodes.get(id);
        if (known != null) {
            return known;
        }
        var parent = design.components().get(id).parent();
        var made = ElkGraphUtil.createNode(parent == null ? root : node(design, parent, root, nodes));
        made.setDimensions(168, 58);
        nodes.put(id, made);
        return made;
    }

    private static boolean nested(Architecture design, Connection connection) {
        return around(design, connection.from()).contains(connection.to())
                || around(design, connection.to()).contains(connection.from());
    }

    private static List<ComponentId> around(Architecture design, ComponentId id) {
        var around = new ArrayList<ComponentId>();
        for (ComponentId at = id; at != null; at = design.components().get(at).parent()) {
            around.add(at);
        }
        return around;
    }
}
