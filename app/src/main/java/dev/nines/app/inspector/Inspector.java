package dev.nines.app.inspector;

import java.util.List;
import java.util.function.UnaryOperator;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import dev.nines.analysis.prices.PriceBook;
import dev.nines.app.document.Document;
import dev.nines.app.look.Look;
import dev.nines.app.look.SettingWords;
import dev.nines.app.look.Texts;
import dev.nines.app.look.WhileShown;
import dev.nines.model.Component;
import dev.nines.model.component.Spec;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import dev.nines.model.quantity.ElementId;
import org.jspecify.annotations.Nullable;

/// The panel that shows and changes every property of what is selected, or of the design.
public final class Inspector extends BorderPane {

    private final Document document;
    private final Texts texts;
    private final SettingWords words;
    private final Headline headline;
    private final FormView form;
    private final ScrollPane scroll = new ScrollPane();
    private final Label helpTitle = new Label();
    private final Label helpWords = new Label();
    private final VBox help = new VBox(2, helpTitle, helpWords);
    private List<? extends ElementId> shown = List.of();
    private boolean begun;

    /// A panel for a document.
    public Inspector(Document document, Look look, PriceBook prices) {
        this.document = document;
        this.texts = look.texts(Inspector.class);
        this.words = new SettingWords(look.language());
        this.headline = new Headline(look, words, texts);
        var around = new Around(texts, words, document::design, this::change, this::explain,
                new Offers(prices, look.language()));
        this.form = new FormView(around, new Editors(around, this::region, this::spec));
        getStyleClass().add("inspector");
        scroll.setContent(form);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        helpTitle.getStyleClass().add("help-title");
        helpWords.getStyleClass().add("help-words");
        helpWords.setWrapText(true);
        help.getStyleClass().add("help");
        setTop(headline);
        setCenter(scroll);
        WhileShown.follow(this, this::refresh, document.selection().ids(), document.designProperty());
    }

    /// Shows settings from now on: making a hundred controls for the first time takes as long as drawing the design, which
    /// is to be seen before.
    public void begin() {
        if (!begun) {
            begun = true;
            refresh();
        }
    }

    /// Puts the keyboard into the first field.
    public void edit() {
        begin();
        var first = form.lookup(".text-input");
        if (first != null) {
            first.requestFocus();
        }
    }

    private void explain(String title, String explanation) {
        helpTitle.setText(title);
        helpWords.setText(explanation);
        setBottom(explanation.isEmpty() ? null : help);
    }

    private void refresh() {
        if (!begun) {
            return;
        }
        var design = document.design();
        var ids = document.selection().ids().get();
        if (!ids.equals(shown)) {
            document.settle();
        }
        var components = ids.stream().filter(ComponentId.class::isInstance)
                .map(id -> design.components().get((ComponentId) id)).toList();
        if (!ids.equals(shown)) {
            setBottom(null);
            scroll.setVvalue(0);
        }
        if (!components.isEmpty()) {
            shown = components.stream().map(Component::id).toList();
            headline.show(components);
            form.show(components, Sections.of(components));
        } else if (!ids.isEmpty()) {
            shown = ids;
            var connections = ids.stream().map(id -> design.connections().get((ConnectionId) id)).toList();
            headline.show(connections, design);
            form.show(connections, Sections.CONNECTION);
        } else {
            shown = List.of();
            headline.show(design);
            form.show(List.of(design), Sections.DESIGN);
        }
    }

    private void change(String path, UnaryOperator<@Nullable Object> change, boolean typing) {
        try {
            document.apply(SettingEdits.of(document.design(), shown, path, change));
            if (!typing) {
                document.settle();
            }
        } catch (IllegalArgumentException _) {
            explain(texts.of("refused"), texts.of("error.other"));
            refresh();
        }
    }

    private String region() {
        var first = first();
        return first == null
                ? document.design().assumptions().defaultRegion()
                : document.design().region(first);
    }

    private @Nullable Spec spec() {
        var first = first();
        return first == null ? null : first.spec();
    }

    private @Nullable Component first() {
        return !shown.isEmpty() && shown.getFirst() instanceof ComponentId id
                ? document.design().find(id)
                : null;
    }
}
