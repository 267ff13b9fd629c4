package dev.nines.app.report;

import java.util.List;

/// A part of a section of a report.
public sealed interface Block {

    /// A paragraph.
    record Paragraph(String text, Tone tone) implements Block {}

    /// Short lines, each a point of its own.
    record Points(List<String> texts) implements Block {

        public Points {
            texts = List.copyOf(texts);
        }
    }

    /// A heading within a section.
    record Heading(String text) implements Block {}

    /// Rows under columns.
    record Table(List<Column> columns, List<Row> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// Shares of a whole as bars.
    record Bars(List<Bar> bars) implements Block {

        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /// One bar.
    ///
    /// @param value the number in words
    /// @param share how full, from 0 to 1
    record Bar(String label, String value, double share, Tone tone) {}

    /// A space divided into pieces, drawn to scale.
    record Strip(List<Piece> pieces) implements Block {

        public Strip {
            pieces = List.copyOf(pieces);
        }
    }

    /// A piece of a strip.
    ///
    /// @param share its part of the whole, from 0 to 1
    record Piece(String label, double share, Use use) {}

    /// Whether a piece is taken.
    enum Use {
        /// In use.
        USED,
        /// Kept for something.
        KEPT,
        /// Free.
        FREE
    }

    /// Something found in the design, with its place and the hint.
    ///
    /// @param badge the word for how bad it is
    /// @param place component, file place or both; empty if it is about the whole design
    /// @param hint what may help; empty if there is no hint
    record Finding(String badge, Tone tone, String place, String text, String hint, String code) implements Block {}

    /// A picture as SVG in both themes, for pages; what it shows stands in the text around it too.
    ///
    /// @param label for who cannot see it
    record Picture(String light, String dark, String label) implements Block {}

    /// Text set as it is, in letters of one width: a map, a plan.
    record Plain(List<String> lines) implements Block {

        public Plain {
            lines = List.copyOf(lines);
        }
    }
}
