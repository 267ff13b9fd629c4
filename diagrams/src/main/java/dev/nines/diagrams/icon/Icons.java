package dev.nines.diagrams.icon;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import dev.nines.diagrams.mark.Glyph;
import dev.nines.diagrams.mark.Outline;

/// The icons by name; the names are those of the component kinds.
public final class Icons {

    private static final String SOLID = ".solid";
    private static final Properties SOURCES = load();
    private static final Map<String, Glyph> READ = new ConcurrentHashMap<>();

    private Icons() {}

    public static Glyph named(String name) {
        return READ.computeIfAbsent(name, Icons::read);
    }

    public static boolean has(String name) {
        return SOURCES.containsKey(name);
    }

    /// All names, sorted.
    public static SortedSet<String> names() {
        var names = new TreeSet<>(SOURCES.stringPropertyNames());
        names.removeIf(name -> name.endsWith(SOLID));
        return names;
    }

    private static Glyph read(String name) {
        var strokes = SOURCES.getProperty(name);
        if (strokes == null) {
            throw new IllegalArgumentException(
                    "there is no icon '" + name + "'\nMaybe a component kind was added without one");
        }
        return new Glyph(name, Outline.parse(strokes), Outline.parse(SOURCES.getProperty(name + SOLID, "")));
    }

    private static Properties load() {
        var properties = new Properties();
        try (var in = Icons.class.getResourceAsStream("icons.properties")) {
            if (in == null) {
                throw new IllegalStateException("the icons are not bundled\nMaybe resources were not copied");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the icons cannot be read", e);
        }
        return properties;
    }
}
