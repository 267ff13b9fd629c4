package dev.nines.diagrams.layout;

import java.util.List;

/// Places nodes in rows from left to right, a new row where the width is used up.
final class Shelf {

    private Shelf() {}

    /// Where a row of them would end, with the gap behind it.
    static double right(List<Node> nodes, double gap) {
        return nodes.stream().mapToDouble(node -> node.width + gap).sum();
    }

    /// @return the bottom of the last row
    static double arrange(List<Node> nodes, double left, double top, double width, double gap) {
        double x = left;
        double y = top;
        double rowHeight = 0;
        for (var node : nodes) {
            if (x > left && x + node.width > left + width) {
                x = left;
                y += rowHeight + gap;
                rowHeight = 0;
            }
            node.moveTo(x, y);
            x += node.width + gap;
            rowHeight = Math.max(rowHeight, node.height);
        }
        return y + rowHeight;
    }
}
