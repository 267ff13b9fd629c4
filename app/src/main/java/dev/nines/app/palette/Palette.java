package dev.nines.app.palette;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import dev.nines.app.act.Act;
import dev.nines.app.act.ActMenus;
import dev.nines.app.act.Section;
import dev.nines.app.document.Document;
import dev.nines.app.editor.Editor;
import dev.nines.app.look.Look;
import dev.nines.model.component.Kind;
import dev.nines.model.text.Message;

/// The panel on the left: the outline of the design, or the kinds of component to add.
public final class Palette extends BorderPane {

    private static final String KIND_WORDS = "dev.nines.model.component.messages";

    private final Editor editor;
    private final Kinds kinds;
    private final Outline outline;
    private final ToggleButton outlineTab;
    private final ToggleButton kindsTab;

    /// A panel for a document.
    ///
    /// @param editor takes what is added and dragged
    public Palette(Document document, Look look, Editor editor) {
        var texts = look.texts(Palette.class);
        getStyleClass().add("palette");
        outline = new Outline(document, look);
        this.editor = editor;
        kinds = new Kinds(look, editor);
        var group = new ToggleGroup();
        outlineTab = tab(texts.of("outline"), outline, group, "left-pill");
        kindsTab = tab(texts.of("kinds"), kinds, group, "right-pill");
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
        });
        var tabs = new HBox(outlineTab, kindsTab);
        tabs.getStyleClass().add("palette-tabs");
        setTop(tabs);
        (document.design().components().isEmpty() ? kindsTab : outlineTab).setSelected(true);
    }

    private ToggleButton tab(String name, Node content, ToggleGroup group, String style) {
        var tab = new ToggleButton(name);
        tab.setToggleGroup(group);
        tab.getStyleClass().addAll("small", style);
        tab.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tab, Priority.ALWAYS);
        tab.selectedProperty().addListener((_, _, on) -> {
            if (on) {
                setCenter(content);
            }
        });
        return tab;
    }

    /// Shows the kinds with the keyboard in the search field.
    public void searchKinds() {
        kindsTab.setSelected(true);
        kinds.search().requestFocus();
        kinds.search().selectAll();
    }

    /// Shows the outline with the keyboard in its filter.
    public void searchOutline() {
        outlineTab.setSelected(true);
        outline.filter().requestFocus();
    }

    /// Makes the keys and the context menu of the outline of these acts from now on.
    public void serve(ActMenus menus) {
        outline.serve(menus);
    }

    /// Shows the context menu of what is selected in the outline.
    public void contextMenu() {
        outline.contextMenu();
    }

    /// One act for each kind of component: adds one.
    public List<Act> acts() {
        return Kind.all().stream()
                .map(kind -> Act.named(new Message(KIND_WORDS, "kind." + kind.name(), List.of()), "add-" + kind.name(),
                        Section.KINDS, () -> editor.add(kind)))
                .toList();
    }
}
