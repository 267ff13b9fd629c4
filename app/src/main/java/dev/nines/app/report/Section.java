package dev.nines.app.report;

import java.util.List;

/// A chapter of a report: one analysis, or part of one.
///
/// @param id name for links, for example `cost`
public record Section(String id, String title, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }
}
