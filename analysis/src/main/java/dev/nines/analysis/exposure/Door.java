package dev.nines.analysis.exposure;

import dev.nines.model.Component;

/// A port that something listens on.
///
/// @param program the program, or the component itself
/// @param port the port
/// @param datagrams whether it takes UDP
/// @param purpose what it is for
record Door(Component program, int port, boolean datagrams, Purpose purpose) {}
