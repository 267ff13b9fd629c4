package dev.nines.app.sheet;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.nines.app.document.Document;
import dev.nines.app.look.GlyphView;
import dev.nines.app.look.KindHues;
import dev.nines.app.look.Look;
import dev.nines.app.look.Paints;
import dev.nines.app.look.SettingWords;
import dev.nines.app.sheet.Search.Hit;
import dev.nines.model.quantity.ComponentId;

/// Finds components and connections: Enter goes to one, Shift+Enter selects all that were found, and afterwards one
/// can go from each to the next.
public final class FindSheet {

    private static final int ICON = 20;

    private final Document document;
    private final Look look;
    private final Sheets sheets;
    private String sought = "";

    /// A search in a document.
    ///
    /// @param sheets where it is shown
    public FindSheet(Document document, Look look, Sheets sheets) {
        this.document = document;
        this.look = look;
        this.sheets = sheets;
    }

    /// Shows it with what was sought last.
    public void show() {
        var texts = look.texts(FindSheet.class);
        var before = sought;
        var list = new PickList<>(new PickList.Ways<>(texts.of("find.title"), this::find, this::row, FindSheet::spoken,
                this::go));
        Runnable count = () -> list.say(list.field().getText().isBlank()
                ? texts.of("find.hint")
                : texts.of("find.found", list.found().size()));
        list.field().textProperty().addListener((_, _, _) -> count.run());
        list.field().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShiftDown() && !list.found().isEmpty()) {
                sheets.close();
                document.selection().set(list.found().stream().map(Hit::id).toList());
                event.consume();
            }
        });
        list.field().setText(before);
        count.run();
        sheets.show(list);
        list.field().selectAll();
    }

    /// Whether something was sought and is there.
    public boolean found() {
        return !find(sought).isEmpty();
    }

    /// Goes to the next or the previous of what was found.
    ///
    /// @param by 1 or -1
    public void step(int by) {
        var hits = new Search(document.design(), new SettingWords(look.language())).find(sought).stream().map(Hit::id)
                .toList();
        if (!hits.isEmpty()) {
            var last = document.selection().last();
            var at = last == null ? -1 : hits.indexOf(last);
            document.selection().set(hits.get(at < 0 ? by > 0 ? 0 : hits.size() - 1 : Math.floorMod(at + by, hits.size())));
        }
    }

    private List<Hit> find(String typed) {
        sought = typed;
        return new Search(document.design(), new SettingWords(look.language())).find(typed);
    }

    private void go(Hit hit) {
        sheets.close();
        document.selection().set(hit.id());
    }

    private static String spoken(Hit hit) {
        return hit.title() + ", " + hit.kind() + (hit.place().isEmpty() ? "" : ", " + hit.place());
    }

    private Node row(Hit hit) {
        var title = new Label(hit.title());
        title.getStyleClass().add("hit-title");
        var place = new Label(hit.place().isEmpty() ? hit.id().value() : hit.place());
        place.getStyleClass().add("act-detail");
        var left = new VBox(title, place);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        var kind = new Label(hit.kind());
        kind.getStyleClass().add("muted");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(12, icon(hit), left, kind);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node icon(Hit hit) {
        var component = hit.id() instanceof ComponentId id ? document.design().find(id) : null;
        if (component == null) {
            var arrow = new Label("→");
            arrow.setMinWidth(ICON);
            arrow.setAlignment(Pos.CENTER);
            return arrow;
        }
        return new GlyphView(component.kind().name(), ICON,
                Paints.of(look.theme().get().hue(KindHues.of(component.kind()))));
    }
}
