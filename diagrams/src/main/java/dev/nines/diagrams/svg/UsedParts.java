package dev.nines.diagrams.svg;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import dev.nines.diagrams.mark.Box;
import dev.nines.diagrams.mark.Font;
import dev.nines.diagrams.mark.Glyph;
import dev.nines.diagrams.mark.Group;
import dev.nines.diagrams.mark.Icon;
import dev.nines.diagrams.mark.Mark;
import dev.nines.diagrams.mark.Path;
import dev.nines.diagrams.mark.Text;

/// What a drawing needs defined before it is painted: characters by weight, and icons by name, both in
/// stable order.
record UsedParts(SortedMap<Font.Weight, SortedSet<Integer>> characters, SortedMap<String, Glyph> glyphs) {

    static UsedParts in(List<Mark> marks) {
        var parts = new UsedParts(new TreeMap<>(), new TreeMap<>());
        marks.forEach(parts::add);
        return parts;
    }

    private void add(Mark mark) {
        switch (mark) {
            case Text text -> text.content().codePoints()
                    .forEach(characters.computeIfAbsent(text.font().weight(), _ -> new TreeSet<>())::add);
            case Icon icon -> glyphs.put(icon.glyph().name(), icon.glyph());
            case Group group -> group.marks().forEach(this::add);
            case Box _,Path _ -> {
                // self-contained
            }
        }
    }
}
