package dev.nines.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// The resource bundles of every module, as they stand in the sources.
final class Bundles {

    static final String KOREAN = "_ko.properties";
    private static final String PLAIN = ".properties";

    private Bundles() {}

    /// Every bundle in English.
    static List<Path> english() {
        var found = new ArrayList<Path>();
        for (var module : List.of("model", "analysis", "diagrams", "app")) {
            var resources = SourceFile.ROOT.resolve(module).resolve("src/main/resources");
            if (Files.isDirectory(resources)) {
                try (var files = Files.walk(resources)) {
                    files.filter(Bundles::isEnglishBundle).sorted().forEach(found::add);
                } catch (IOException problem) {
                    throw new UncheckedIOException(problem);
                }
            }
        }
        return found;
    }

    /// Files named `messages` are bundles, and so is whatever has a Korean sibling; other files are data.
    private static boolean isEnglishBundle(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(PLAIN) && !name.endsWith(KOREAN)
                && (name.equals("messages" + PLAIN) || Files.isRegularFile(
                        koreanOf(file)));
    }

    /// The Korean bundle that belongs to an English one.
    static Path koreanOf(Path english) {
        var name = english.getFileName().toString();
        return english.resolveSibling(name.substring(0, name.length() - PLAIN.length()) + KOREAN);
    }

    /// Keys and words in the order of the file.
    static Map<String, String> words(Path bundle) {
        var words = new LinkedHashMap<String, String>();
        var ordered = new Properties() {
            @Override
            public Object put(Object key, Object value) {
                if (words.put((String) key, (String) value) != null) {
                    throw new IllegalArgumentException(bundle + " holds " + key + " twice");
                }
                return value;
            }
        };
        try (var reader = new StringReader(Files.readString(bundle))) {
            ordered.load(reader);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return words;
    }
}
