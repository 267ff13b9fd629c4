package dev.nines.app.results;

import java.util.List;
import java.util.SequencedSet;
import java.util.function.Consumer;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import dev.nines.app.look.Tones;
import dev.nines.app.report.Block;
import dev.nines.app.report.Tone;
import dev.nines.model.quantity.ElementId;

/// A part of a report in the window: sentences, bars and tables one below the other; sentences beside bars.
final class PartView extends StackPane {

    private static final double WORDS = 420;
    private static final double BAR = 260;
    private static final String HEADING = "map-heading";

    private final Consumer<SequencedSet<ElementId>> choose;
    private final String name;
    private List<Block> shown = List.of();
    private List<Node> nodes = List.of();

    /// A view of nothing.
    ///
    /// @param name what it is called for who cannot see it
    /// @param choose told what the row that was chosen is about
    PartView(String name, Consumer<SequencedSet<ElementId>> choose) {
        this.name = name;
        this.choose = choose;
        getStyleClass().add("part-view");
    }

    /// Shows a part.
    void show(Part part) {
        if (part.blocks().equals(shown)) {
            return;
        }
        var taken = part.blocks().size() == 1 && nodes.size() == 1 && nodes.getFirst() instanceof ReportTable table
                && part.blocks().getFirst() instanceof Block.Table rows && table.take(rows);
        shown = part.blocks();
        if (taken) {
            return;
        }
        nodes = shown.stream().map(block -> node(block, part.title())).toList();
        var tables = nodes.stream().anyMatch(ReportTable.class::isInstance);
        getChildren().setAll(tables ? column(nodes) : scrolled(nodes));
    }

    private static Node column(List<Node> nodes) {
        var column = new VBox(nodes.toArray(Node[]::new));
        column.getStyleClass().add("part-column");
        return column;
    }

    /// What needs no table scrolls as a whole; bars stand beside the words where there are both.
    private Node scrolled(List<Node> nodes) {
        var words = new VBox(6);
        var charts = new VBox(12);
        for (var node : nodes) {
            (node instanceof GridPane || node.getStyleClass().contains(HEADING) ? charts : words).getChildren().add(node);
        }
        words.setPrefWidth(WORDS);
        var both = new HBox(28);
        for (var side : List.of(words, charts)) {
            if (!side.getChildren().isEmpty()) {
                HBox.setHgrow(side, Priority.ALWAYS);
                both.getChildren().add(side);
            }
        }
        both.getStyleClass().add("part-words");
        var scroll = new ScrollPane(both);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(name);
        return scroll;
    }

    private Node node(Block block, String title) {
        return switch (block) {
            case Block.Paragraph(var text, var tone) -> sentence(text, Tones.style(tone));
            case Block.Points(var texts) -> points(texts);
            case Block.Heading(var text) -> sentence(text, HEADING);
            case Block.Table table -> table(table, title);
            case Block.Bars(var bars) -> bars(bars);
            case Block.Strip(var pieces) -> bars(pieces.stream()
                    .map(piece -> new Block.Bar(piece.label(), "", piece.share(), Tone.PLAIN)).toList());
            case Block.Picture(var _, var _, var label) -> sentence(label, Tones.style(Tone.PLAIN));
            case Block.Finding finding -> sentence(finding.place() + ": " + finding.text(), Tones.style(finding.tone()));
            case Block.Plain(var lines) -> sentence(String.join("\n", lines), Tones.style(Tone.PLAIN));
        };
    }

    private Node table(Block.Table described, String title) {
        var table = new ReportTable(described, choose);
        table.setAccessibleText(name + ", " + title);
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private static Label sentence(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("part-sentence", style);
        return label;
    }

    private static VBox points(List<String> texts) {
        var points = new VBox(4);
        for (var text : texts) {
            points.getChildren().add(sentence("•  " + text, Tones.style(Tone.PLAIN)));
        }
        return points;
    }

    /// Bars under each other: label, bar, figure.
    private static GridPane bars(List<Block.Bar> bars) {
        var grid = new GridPane(12, 6);
        var fixed = new ColumnConstraints();
        fixed.setMinWidth(Region.USE_PREF_SIZE);
        var bar = new ColumnConstraints(80, BAR, Double.MAX_VALUE);
        bar.setHgrow(Priority.ALWAYS);
        var figure = new ColumnConstraints();
        figure.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().setAll(fixed, bar, figure);
        for (var at = 0; at < bars.size(); at++) {
            var one = bars.get(at);
            var label = new Label(one.label());
            var value = new Label(one.value());
            value.getStyleClass().add("muted");
            var drawn = new BarView(one.share(), Tones.style(one.tone()));
            for (var node : List.<Node>of(label, drawn, value)) {
                GridPane.setValignment(node, VPos.CENTER);
            }
            grid.addRow(at, label, drawn, value);
        }
        return grid;
    }

    /// How full something is, as a bar.
    private static final class BarView extends StackPane {

        private static final double HEIGHT = 8;

        private final Region full = new Region();
        private final double share;

        BarView(double share, String style) {
            this.share = Math.clamp(share, 0, 1);
            getStyleClass().add("bar-track");
            full.getStyleClass().addAll("bar-full", style);
            full.setManaged(false);
            getChildren().add(full);
            setMinHeight(HEIGHT);
            setPrefHeight(HEIGHT);
            setMaxHeight(HEIGHT);
        }

        @Override
        protected void layoutChildren() {
            full.resizeRelocate(0, 0, Math.max(2, share * getWidth()), getHeight());
        }
    }
}
