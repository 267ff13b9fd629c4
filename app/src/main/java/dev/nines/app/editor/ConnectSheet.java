package dev.nines.app.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.nines.app.act.Condition;
import dev.nines.app.act.Fuzzy;
import dev.nines.app.look.GlyphView;
import dev.nines.app.look.KindHues;
import dev.nines.app.look.Look;
import dev.nines.app.look.Paints;
import dev.nines.app.look.SettingWords;
import dev.nines.app.sheet.PickList;
import dev.nines.app.sheet.Sheets;
import dev.nines.model.Component;
import dev.nines.model.check.Calls;
import dev.nines.model.edit.Connect;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Connects by keyboard: what is selected calls a component that is chosen by some letters of its name.
///
/// Only what may be called is offered, the nearest first. Where two components are selected that may be connected, they
/// are, without a question.
final class ConnectSheet {

    private static final int ICON = 20;

    private final Desk desk;
    private final Sheets sheets;
    private final Look look;

    ConnectSheet(Desk desk, Sheets sheets, Look look) {
        this.desk = desk;
        this.sheets = sheets;
        this.look = look;
    }

    /// There is something that what is selected may call and does not call yet.
    Condition possible() {
        return Condition.that(() -> pair() != null || !callees().isEmpty(),
                Message.of(ConnectSheet.class, "connect.nothing"));
    }

    /// Connects, or asks with what.
    void begin() {
        var both = pair();
        if (both != null) {
            connect(both.getFirst(), both.getLast());
            return;
        }
        var from = from();
        if (from != null) {
            var texts = look.texts(ConnectSheet.class);
            sheets.show(new PickList<>(new PickList.Ways<>(texts.of("connect.title", from.label()), this::find, this::row,
                    this::spoken, to -> {
                        sheets.close();
                        connect(from, to);
                    })));
        }
    }

    private @Nullable List<Component> pair() {
        var ids = desk.document().selection().ids().get();
        if (ids.size() != 2) {
            return null;
        }
        var ends = ids.stream().filter(ComponentId.class::isInstance)
                .map(id -> desk.document().design().find((ComponentId) id)).filter(Objects::nonNull).toList();
        return ends.size() == 2 && free(ends.getFirst(), ends.getLast()) ? ends : null;
    }

    private @Nullable Component from() {
        return desk.document().selection().last() instanceof ComponentId id ? desk.document().design().find(id) : null;
    }

    private boolean free(Component from, Component to) {
        return !from.equals(to) && Calls.allowed(from.kind(), to.kind()) && desk.document().design().connections().stream()
                .noneMatch(one -> one.from().equals(from.id()) && one.to().equals(to.id()));
    }

    private List<Component> callees() {
        var from = from();
        return from == null
                ? List.of()
                : desk.document().design().components().stream().filter(one -> free(from, one))
                        .sorted(Comparator.comparingDouble(one -> distance(from, one))).toList();
    }

    private double distance(Component from, Component to) {
        var one = desk.drawn(from.id());
        var other = desk.drawn(to.id());
        return one == null || other == null
                ? Double.MAX_VALUE
                : Math.hypot(one.centreX() - other.centreX(), one.centreY() - other.centreY());
    }

    private List<Component> find(String typed) {
        if (typed.isEmpty()) {
            return callees();
        }
        var words = new SettingWords(look.language());
        record Scored(Component component, int score) {}
        return callees().stream().<Scored>mapMulti((one, into) -> {
            var match = Fuzzy.ofAny(typed, List.of(one.label(), one.id().value(), words.kind(one.kind())));
            if (match != null) {
                into.accept(new Scored(one, match.score()));
            }
        }).sorted(Comparator.comparingInt(Scored::score).reversed()).map(Scored::component).toList();
    }

    private void connect(Component from, Component to) {
        var connection = NewConnections.between(desk.document().design(), from, to);
        desk.document().settle();
        desk.document().apply(new Connect(connection));
        desk.document().settle();
        desk.say().accept(look.texts(ConnectSheet.class).of("connect.done", from.label(), to.label()));
    }

    private String spoken(Component to) {
        return to.label() + ", " + new SettingWords(look.language()).kind(to.kind());
    }

    private Node row(Component to) {
        var words = new SettingWords(look.language());
        var name = new Label(to.label());
        name.getStyleClass().add("hit-title");
        var design = desk.document().design();
        var parent = design.parent(to);
        var place = new Label(parent == null ? to.id().value() : parent.label());
        place.getStyleClass().add("act-detail");
        var left = new VBox(name, place);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        var kind = new Label(words.kind(to.kind()));
        kind.getStyleClass().add("muted");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(12, new GlyphView(to.kind().name(), ICON,
                Paints.of(look.theme().get().hue(KindHues.of(to.kind())))), left, kind);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
