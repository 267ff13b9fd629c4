package dev.nines.diagrams.layout;

import java.util.ArrayList;
import java.util.List;

import dev.nines.model.Component;
import org.jspecify.annotations.Nullable;

/// A component's appearance while its place is being found; positions are relative to the container.
final class Node {

    final @Nullable Component component;
    final int copy;
    final List<Node> children = new ArrayList<>();
    @Nullable
    Node parent;
    double x;
    double y;
    double width;
    double height;

    Node(@Nullable Component component, int copy) {
        this.component = component;
        this.copy = copy;
    }

    void adopt(Node child) {
        child.parent = this;
        children.add(child);
    }

    Component shown() {
        if (component == null) {
            throw new IllegalStateException("the canvas itself shows no component");
        }
        return component;
    }

    boolean isPlaced() {
        return component != null && copy == 0 && component.placement() != null;
    }

    boolean isRoom() {
        return !children.isEmpty() || component == null || Forms.alwaysRoom(component.spec());
    }

    Form form() {
        if (isRoom()) {
            return Form.ROOM;
        }
        return Forms.isChip(shown().spec()) ? Form.CHIP : Form.CARD;
    }

    void moveTo(double newX, double newY) {
        x = newX;
        y = newY;
    }

    void resize(double newWidth, double newHeight) {
        width = newWidth;
        height = newHeight;
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }
}
