package dev.nines.app.command;

import java.util.Locale;

import dev.nines.app.report.Results;
import dev.nines.diagrams.compose.Composer;
import dev.nines.diagrams.compose.Look;
import dev.nines.diagrams.mark.Theme;
import dev.nines.diagrams.svg.FontEmbedding;
import dev.nines.diagrams.svg.SvgWriter;

/// The picture of a design with its results on it, as SVG in both themes; empty for a design with nothing in it.
///
/// @param light with its font, to stand alone
/// @param dark the same places in other colours, without the font
record Pictures(String light, String dark) {

    static final Pictures NONE = new Pictures("", "");

    static Pictures of(Results results, Locale language) {
        if (results.design().components().isEmpty()) {
            return NONE;
        }
        var badges = results.badges();
        var light = new Composer(Look.export(Theme.LIGHT, language)).compose(results.design(), badges);
        var dark = new Composer(Look.export(Theme.DARK, language)).composeLike(light, results.design(), badges);
        return new Pictures(SvgWriter.write(light.drawing(), FontEmbedding.SUBSET),
                SvgWriter.write(dark.drawing(), FontEmbedding.NONE));
    }
}
