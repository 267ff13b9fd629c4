package dev.nines.analysis.exposure;

import java.util.List;

import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;

/// A port of a component and who on the internet can reach it.
///
/// @param component component with the network interface
/// @param program program that listens; the component itself where it is no server
/// @param port the port
/// @param purpose what the port is for
/// @param reach from where it can be reached
/// @param sources blocks of public addresses that can reach it
/// @param steps the way of a packet to it, with what stops it
public record Opening(ComponentId component, ComponentId program, int port, Purpose purpose, Reach reach,
        List<Cidr> sources, List<Step> steps) {

    public Opening {
        sources = List.copyOf(sources);
        steps = List.copyOf(steps);
    }

    /// Whether anybody on the internet can reach it.
    public boolean open() {
        return reach == Reach.ANYWHERE;
    }
}
