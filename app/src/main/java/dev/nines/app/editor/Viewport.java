package dev.nines.app.editor;

import dev.nines.diagrams.mark.Bounds;

/// Which part of the drawing the canvas shows, and how large: screen = drawing × scale + offset.
///
/// @param scale pixels per unit of the drawing
/// @param x where the drawing's origin stands on the screen
/// @param y the same downwards
/// @param width of the canvas in pixels
/// @param height the same downwards
public record Viewport(double scale, double x, double y, double width, double height) {

    static final double LEAST = 0.02;
    static final double MOST = 8;

    public Viewport {
        scale = Math.clamp(scale, LEAST, MOST);
    }

    /// Where a place of the drawing stands, from the left.
    public double screenX(double drawingX) {
        return drawingX * scale + x;
    }

    /// The same from the top.
    public double screenY(double drawingY) {
        return drawingY * scale + y;
    }

    /// The place of the drawing that stands there, from the left.
    public double drawingX(double screenX) {
        return (screenX - x) / scale;
    }

    /// The same from the top.
    public double drawingY(double screenY) {
        return (screenY - y) / scale;
    }

    /// The part of the drawing that is seen.
    public Bounds seen() {
        return new Bounds(drawingX(0), drawingY(0), width / scale, height / scale);
    }

    /// Where a part of the drawing stands on the screen.
    public Bounds onScreen(Bounds part) {
        return new Bounds(screenX(part.x()), screenY(part.y()), part.width() * scale, part.height() * scale);
    }

    Viewport panned(double dx, double dy) {
        return new Viewport(scale, x + dx, y + dy, width, height);
    }

    Viewport sized(double newWidth, double newHeight) {
        return new Viewport(scale, x, y, newWidth, newHeight);
    }

    /// Larger or smaller, with what is at a point of the screen staying there.
    Viewport zoomed(double factor, double screenX, double screenY) {
        var next = Math.clamp(scale * factor, LEAST, MOST);
        var change = next / scale;
        return new Viewport(next, screenX - (screenX - x) * change, screenY - (screenY - y) * change, width,
                height);
    }

    /// Another scale about the centre.
    Viewport scaled(double newScale) {
        return zoomed(newScale / scale, width / 2, height / 2);
    }

    /// The whole of a part in the middle, no larger than a scale.
    Viewport fitted(Bounds part, double margin, double mostScale) {
        if (width <= 0 || height <= 0 || part.width() <= 0 && part.height() <= 0) {
            return this;
        }
        var room = Math.min((width - 2 * margin) / Math.max(1, part.width()),
                (height - 2 * margin) / Math.max(1, part.height()));
        return new Viewport(Math.min(room, mostScale), 0, 0, width, height).centred(part);
    }

    /// No smaller than a scale; what does not fit then begins at the top left.
    Viewport readable(Bounds part, double leastScale, double margin) {
        if (scale >= leastScale) {
            return this;
        }
        var larger = new Viewport(leastScale, x, y, width, height).centred(part);
        return new Viewport(leastScale, Math.max(larger.x, margin - part.x() * leastScale),
                Math.max(larger.y, margin - part.y() * leastScale), width, height);
    }

    /// The same scale with a part in the middle.
    Viewport centred(Bounds part) {
        return new Viewport(scale, width / 2 - part.centreX() * scale, height / 2 - part.centreY() * scale,
                width, height);
    }

    /// Moved by as little as it takes to see a part.
    Viewport revealing(Bounds part, double margin) {
        var place = onScreen(part);
        return panned(inward(place.x() - margin, place.right() + margin, width),
                inward(place.y() - margin, place.bottom() + margin, height));
    }

    private static double inward(double from, double to, double room) {
        if (from < 0) {
            return -from;
        }
        return to > room ? Math.max(room - to, -from) : 0;
    }
}
