package dev.nines.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Everything that is said about a design, in one language and no format yet.
///
/// @param tiles the scorecard
/// @param footer what the numbers rest on as a whole: program, price dates
public record Report(String title, String subtitle, List<Tile> tiles, List<Section> sections, String footer, Locale language) {

    public Report {
        tiles = List.copyOf(tiles);
        sections = List.copyOf(sections);
    }

    /// The same with more sections.
    public Report with(List<Section> more) {
        return new Report(title, subtitle, tiles, Stream.concat(sections.stream(), more.stream()).toList(), footer, language);
    }

    /// The same with one more section at the end.
    public Report with(Section section) {
        var more = new ArrayList<>(sections);
        more.add(section);
        return new Report(title, subtitle, tiles, more, footer, language);
    }
}
