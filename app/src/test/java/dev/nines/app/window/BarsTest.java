package dev.nines.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;

import dev.nines.app.act.Section;
import dev.nines.app.settings.Appearance;
import dev.nines.model.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The bars at the head of the window.
final class BarsTest {

    private static final double LEAST_WIDTH = 900;

    static final List<Locale> LANGUAGES = Words.LANGUAGES;

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void fitTheSmallestWindow(Locale language) {
        try (var rig = Rig.shown(language, Appearance.LIGHT, LEAST_WIDTH, 600).open("multi-az")) {
            var menus = rig.find(".head-bar .menu-bar", MenuBar.class);
            var name = rig.find(".document-name", Label.class);
            Rig.run(() -> {
                assertTrue(right(menus) <= left(name), "the name lies over the menus");
                assertTrue(right(name) <= LEAST_WIDTH, "the name leaves the window");
            });
            var tools = rig.find(".tool-row", Pane.class);
            Rig.run(() -> tools.getChildren().stream().filter(Labeled.class::isInstance).forEach(tool -> assertTrue(
                    tool.getLayoutBounds().getWidth() >= Math.floor(tool.prefWidth(-1)) && right(tool) <= LEAST_WIDTH,
                    () -> tool + " is cut")));
        }
    }

    @Test
    void theToolsOfferWhatTheMenusOffer() {
        try (var rig = Rig.shown(Locale.ENGLISH, Appearance.LIGHT, 980, 700).open("single-server")) {
            var acts = Objects.requireNonNull(rig.shell().acts());
            var offered = Rig.get(() -> rig.stage().getScene().getRoot().lookupAll(".tool-row .menu-button").stream()
                    .map(menu -> ((MenuButton) menu).getItems().stream().map(MenuItem::getText).toList()).toList());
            var expected = Stream.of(Section.ALIGN, Section.WIZARDS, Section.EXPORT)
                    .map(section -> acts.of(section).stream().map(acts::name).toList()).toList();
            assertEquals(Set.copyOf(expected), Set.copyOf(offered));
        }
    }

    private static double left(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinX();
    }

    private static double right(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxX();
    }
}
