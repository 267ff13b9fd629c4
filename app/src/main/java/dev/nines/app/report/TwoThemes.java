package dev.nines.app.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Joins the light and the dark SVG of one design to a single one whose colours follow the page.
///
/// The two differ in colours and opacities only; wherever they do, the joined one names a CSS variable, and the
/// page's style sheet holds the two values.
///
/// @param svg the joined SVG; the light one where the two differ in more than colours
/// @param light CSS declarations of the variables on a light page
/// @param dark the same on a dark page
record TwoThemes(String svg, String light, String dark) {

    private static final String STYLE_END = "</style>";
    private static final Pattern PAINT = Pattern
            .compile("(?<= (?:fill|stroke|color|opacity|fill-opacity|stroke-opacity)=\")[^\"]*(?=\")");

    static TwoThemes join(String light, String dark) {
        var drawn = light.indexOf(STYLE_END);
        var inDarkDrawn = dark.indexOf(STYLE_END);
        if (drawn < 0 || inDarkDrawn < 0) {
            return new TwoThemes(light, "", "");
        }
        return join(light.substring(0, drawn), light.substring(drawn), dark.substring(inDarkDrawn));
    }

    /// Both from the end of the style on, so that only one of them needs to carry the font.
    private static TwoThemes join(String head, String light, String dark) {
        if (!PAINT.matcher(light).replaceAll("").equals(PAINT.matcher(dark).replaceAll(""))) {
            return new TwoThemes(head + light, "", "");
        }
        var variables = new LinkedHashMap<Map.Entry<String, String>, String>();
        var inDark = PAINT.matcher(dark);
        var svg = PAINT.matcher(light).replaceAll(inLight -> {
            inDark.find();
            if (inLight.group().equals(inDark.group())) {
                return inLight.group();
            }
            var pair = Map.entry(inLight.group(), inDark.group());
            return "var(" + variables.computeIfAbsent(pair, _ -> "--p" + variables.size()) + ")";
        });
        var onLight = new StringBuilder();
        var onDark = new StringBuilder();
        variables.forEach((pair, name) -> {
            onLight.append(name).append(':').append(pair.getKey()).append(';');
            onDark.append(name).append(':').append(pair.getValue()).append(';');
        });
        return new TwoThemes(head + svg, onLight.toString(), onDark.toString());
    }
}
