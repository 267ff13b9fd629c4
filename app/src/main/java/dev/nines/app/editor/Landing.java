package dev.nines.app.editor;

import java.util.Set;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.component.AvailabilityZone;
import dev.nines.model.component.Kind;
import dev.nines.model.component.Region;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.Vpc;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// Where a component that is dropped at a point of the drawing would stand.
///
/// @param allowed whether it may stand there
/// @param container what takes it, or where refused the innermost container there; null: the bare canvas
/// @param there the innermost container at the point, or null
record Landing(boolean allowed, @Nullable Component container, @Nullable Component there) {

    private static final Set<Class<?>> ROOMS = Set.of(Region.class, Vpc.class, AvailabilityZone.class, Subnet.class);

    /// Where a component of a kind would land.
    ///
    /// What is no room of the network itself may also be dropped into a room within the one that takes it: a load
    /// balancer onto a subnet stands in the VPC around that.
    ///
    /// @param without what is being moved, with all that stands in it
    static Landing of(Kind kind, Architecture design, Picture picture, double x, double y, Set<ComponentId> without) {
        var there = innermost(design, picture, x, y, without);
        if (there == null) {
            return new Landing(kind.topLevel(), null, null);
        }
        for (var at = there; at != null; at = design.parent(at)) {
            if (kind.mayStandIn(at.kind())) {
                return new Landing(true, at, there);
            }
            if (ROOMS.contains(kind.type())) {
                break;
            }
        }
        return new Landing(false, there, there);
    }

    private static @Nullable Component innermost(Architecture design, Picture picture, double x, double y,
            Set<ComponentId> without) {
        var best = new Component[1];
        var least = new double[]{Double.MAX_VALUE};
        picture.within(new Bounds(x, y, 1, 1), piece -> {
            if (piece.label() || piece.sort() == Piece.Sort.LINE || !piece.bounds().contains(x, y)
                    || !(piece.id() instanceof ComponentId id) || without.contains(id)) {
                return;
            }
            var component = design.find(id);
            var area = piece.bounds().width() * piece.bounds().height();
            if (component != null && component.kind().isContainer() && area <= least[0]) {
                best[0] = component;
                least[0] = area;
            }
        });
        return best[0];
    }
}
