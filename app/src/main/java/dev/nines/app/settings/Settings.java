package dev.nines.app.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;

import dev.nines.diagrams.compose.Badge;
import dev.nines.model.text.Words;
import org.jspecify.annotations.Nullable;

/// The settings of the program: language, appearance, shortcuts, files opened lately. A change is kept at once.
public final class Settings {

    private static final String LANGUAGE = "language";
    private static final String APPEARANCE = "appearance";
    private static final String RECENT = "recent.";
    private static final String KEYS = "keys.";
    private static final String GUIDES = "guides";
    private static final String GRID = "grid";
    private static final String BADGE = "badge.";
    private static final int MOST_RECENT = 10;

    private final @Nullable SettingsFile file;
    private final ObjectProperty<Locale> language;
    private final ObjectProperty<Appearance> appearance;
    private final BooleanProperty guides;
    private final BooleanProperty grid;
    private final ObjectProperty<Set<Badge.Kind>> badges;
    private final ObservableList<Path> recent;
    private final ObservableMap<String, String> keys;

    private Settings(@Nullable SettingsFile file) {
        this.file = file;
        var values = file == null ? new Properties() : file.read();
        language = new SimpleObjectProperty<>(language(values.getProperty(LANGUAGE, "")));
        appearance = new SimpleObjectProperty<>(appearance(values.getProperty(APPEARANCE, "")));
        guides = new SimpleBooleanProperty(!values.getProperty(GUIDES, "").equals("false"));
        grid = new SimpleBooleanProperty(!values.getProperty(GRID, "").equals("false"));
        badges = new SimpleObjectProperty<>(badges(values));
        recent = FXCollections.observableArrayList(recent(values));
        keys = FXCollections.observableMap(keys(values));
        language.addListener(_ -> keep());
        appearance.addListener(_ -> keep());
        guides.addListener(_ -> keep());
        grid.addListener(_ -> keep());
        badges.addListener(_ -> keep());
        keys.addListener((MapChangeListener<String, String>) _ -> keep());
    }

    /// The settings of the person who runs the program.
    public static Settings ofPerson() {
        return new Settings(SettingsFile.ofPerson());
    }

    /// Settings in a file of one's choice.
    public static Settings in(Path file) {
        return new Settings(new SettingsFile(file));
    }

    /// Settings that nobody keeps.
    public static Settings fleeting() {
        return new Settings(null);
    }

    /// The language of every word; one of [Words#LANGUAGES].
    public ObjectProperty<Locale> language() {
        return language;
    }

    /// The theme.
    public ObjectProperty<Appearance> appearance() {
        return appearance;
    }

    /// Whether what is dragged snaps to the lines of what stands around it.
    public BooleanProperty guides() {
        return guides;
    }

    /// Whether what is dragged snaps to the grid.
    public BooleanProperty grid() {
        return grid;
    }

    /// What the cards of the drawing say of the answers.
    public ObjectProperty<Set<Badge.Kind>> badges() {
        return badges;
    }

    /// Shortcuts a person chose, by the id of the act, as `Shortcut+Shift+D, F9`; empty: none for that act.
    public ObservableMap<String, String> keys() {
        return keys;
    }

    /// Files opened lately, latest first.
    public ObservableList<Path> recent() {
        return FXCollections.unmodifiableObservableList(recent);
    }

    /// Notes that a file was opened or saved.
    public void opened(Path path) {
        var absolute = path.toAbsolutePath().normalize();
        recent.remove(absolute);
        recent.addFirst(absolute);
        if (recent.size() > MOST_RECENT) {
            recent.remove(MOST_RECENT, recent.size());
        }
        keep();
    }

    /// Forgets one of the files opened lately.
    public void forget(Path path) {
        recent.remove(path);
        keep();
    }

    /// Forgets the files opened lately.
    public void forgetRecent() {
        recent.clear();
        keep();
    }

    private void keep() {
        if (file == null) {
            return;
        }
        var values = new Properties();
        values.setProperty(LANGUAGE, language.get().getLanguage());
        values.setProperty(APPEARANCE, appearance.get().name());
        values.setProperty(GUIDES, Boolean.toString(guides.get()));
        values.setProperty(GRID, Boolean.toString(grid.get()));
        for (var place = 0; place < recent.size(); place++) {
            values.setProperty(RECENT + place, recent.get(place).toString());
        }
        for (var kind : Badge.Kind.values()) {
            values.setProperty(BADGE + kind.name(), Boolean.toString(badges.get().contains(kind)));
        }
        keys.forEach((act, chosen) -> values.setProperty(KEYS + act, chosen));
        file.write(values);
    }

    /// All but those that were switched off.
    private static Set<Badge.Kind> badges(Properties values) {
        return Arrays.stream(Badge.Kind.values()).filter(kind -> !values.getProperty(BADGE + kind.name(), "").equals("false"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> keys(Properties values) {
        var keys = new TreeMap<String, String>();
        values.stringPropertyNames().stream().filter(name -> name.startsWith(KEYS))
                .forEach(name -> keys.put(name.substring(KEYS.length()), values.getProperty(name)));
        return keys;
    }

    private static Locale language(String written) {
        var wanted = written.isEmpty() ? Locale.getDefault().getLanguage() : written;
        return Words.LANGUAGES.stream().filter(language -> language.getLanguage().equals(wanted)).findFirst()
                .orElse(Words.LANGUAGES.getFirst());
    }

    private static Appearance appearance(String written) {
        return Arrays.stream(Appearance.values()).filter(one -> one.name().equals(written)).findFirst()
                .orElse(Appearance.SYSTEM);
    }

    private static List<Path> recent(Properties values) {
        var paths = new ArrayList<Path>();
        for (var place = 0; place < MOST_RECENT; place++) {
            var written = values.getProperty(RECENT + place);
            if (written != null) {
                try {
                    paths.add(Path.of(written));
                } catch (InvalidPathException _) {
                    // written on another system: not a file here
                }
            }
        }
        return paths;
    }
}
