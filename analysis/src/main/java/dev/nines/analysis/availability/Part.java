package dev.nines.analysis.availability;

/// One of the equal parts that requests are divided among.
///
/// @param whole gate that fails where the part does not serve, whatever the reason
/// @param local gate that fails with what stands in the part, which others can take over
record Part(int whole, int local) {}
