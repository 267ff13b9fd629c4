package dev.nines.app.results;

import java.util.ArrayList;
import java.util.List;

import dev.nines.app.report.Block;
import dev.nines.app.report.Section;

/// What a page shows at once: a heading of a section of the report and what follows it up to the next one.
///
/// @param title what it is called in the list of parts
record Part(String title, List<Block> blocks) {

    Part {
        blocks = List.copyOf(blocks);
    }

    /// The parts of a section; a chart stands beside the sentences before it.
    ///
    /// @param first what the blocks before the first heading are called
    static List<Part> of(Section section, String first) {
        var parts = new ArrayList<Part>();
        var title = first;
        var blocks = new ArrayList<Block>();
        for (var block : section.blocks()) {
            if (block instanceof Block.Heading(var text)) {
                add(parts, title, blocks);
                title = text;
                blocks.clear();
            } else {
                blocks.add(block);
            }
        }
        add(parts, title, blocks);
        return parts;
    }

    private static void add(List<Part> parts, String title, List<Block> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        var before = parts.isEmpty() ? null : parts.getLast();
        if (before != null && blocks.stream().allMatch(Block.Bars.class::isInstance)
                && before.blocks().stream().noneMatch(Block.Table.class::isInstance)) {
            var both = new ArrayList<>(before.blocks());
            both.add(new Block.Heading(title));
            both.addAll(blocks);
            parts.set(parts.size() - 1, new Part(before.title(), both));
        } else {
            parts.add(new Part(title, blocks));
        }
    }
}
