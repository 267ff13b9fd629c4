package dev.nines.diagrams.mark;

/// One thing that is painted: the closed family that every surface must know.
public sealed interface Mark permits Box, Path, Text, Icon, Group {}
