package dev.nines.app.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import dev.nines.app.act.Act;
import dev.nines.app.act.Acts;
import dev.nines.app.act.Fuzzy;
import dev.nines.app.act.KeyText;
import dev.nines.app.look.Look;
import org.jspecify.annotations.Nullable;

/// The command palette: every act by some letters of its name, in the language in force or in English.
///
/// What was done lately comes first. What cannot be done now is shown with the reason, after what can.
public final class CommandSheet {

    /// The id of the act that shows it, which it does not list.
    public static final String ID = "commands";

    /// What a place among those done lately is worth.
    private static final int RECENT = 12;
    private static final int REFUSED = -60;

    private final Acts acts;
    private final Look look;
    private final Sheets sheets;

    /// An act that was found.
    private record Found(Act act, Fuzzy.Match match, int score) {}

    /// A command palette.
    ///
    /// @param sheets where it is shown
    public CommandSheet(Acts acts, Look look, Sheets sheets) {
        this.acts = acts;
        this.look = look;
        this.sheets = sheets;
    }

    /// Shows it, empty.
    public void show() {
        var title = look.texts(CommandSheet.class).of("commands.title");
        sheets.show(new PickList<>(new PickList.Ways<>(title, this::find, this::row, this::spoken, this::take)));
    }

    private void take(Found found) {
        if (acts.refusal(found.act()) == null) {
            sheets.close();
        }
        acts.run(found.act());
    }

    private List<Found> find(String typed) {
        var done = acts.done();
        var found = acts.all().stream().filter(act -> !act.id().equals(ID)).map(act -> found(act, typed, done.indexOf(act.id())))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(Found::score).reversed()).toList();
        // what only begins to fit is of no use beside what fits well
        var least = typed.isEmpty() || found.isEmpty() ? Integer.MIN_VALUE : found.getFirst().match().score() / 3;
        return found.stream().filter(one -> one.match().score() >= least).toList();
    }

    private @Nullable Found found(Act act, String typed, int recent) {
        var match = Fuzzy.ofAny(typed, List.of(acts.name(act), act.name().in(Locale.ENGLISH), path(act) + " "
                + acts.name(act)));
        return match == null
                ? null
                : new Found(act, match, match.score() + (recent < 0 ? 0 : RECENT - recent)
                        + (act.condition().refusal() == null ? 0 : REFUSED) - (act.section().passing() ? 1 : 0));
    }

    private String path(Act act) {
        return act.section().words().in(look.language());
    }

    private Node row(Found found) {
        var act = found.act();
        var refusal = acts.refusal(act);
        var name = new TextFlow();
        name.getStyleClass().add("act-name");
        var words = acts.name(act);
        var shown = act.section().words().equals(act.section().chapter().words()) ? 0 : path(act).length() + 3;
        var whole = shown == 0 ? words : path(act) + " › " + words;
        for (var at = 0; at < whole.length(); at++) {
            var text = new Text(whole.substring(at, at + 1));
            text.getStyleClass().add(at >= shown && found.match().places().get(at - shown) ? "found" : "letter");
            name.getChildren().add(text);
        }
        var detail = new Label(refusal == null ? act.section().chapter().words().in(look.language()) : refusal);
        detail.getStyleClass().add("act-detail");
        var keys = new Label(acts.shortcuts().of(act).stream().findFirst().map(KeyText::of).orElse(""));
        keys.getStyleClass().add("keys");
        keys.setVisible(!keys.getText().isEmpty());
        keys.setMinWidth(Region.USE_PREF_SIZE);
        var left = new VBox(name, detail);
        left.setMinWidth(0);
        left.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(left, Priority.ALWAYS);
        var row = new HBox(12, left, keys);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add(refusal == null ? "act-row" : "act-row-refused");
        return row;
    }

    private String spoken(Found found) {
        var refusal = acts.refusal(found.act());
        var keys = acts.shortcuts().text(found.act());
        return acts.name(found.act()) + (keys.isEmpty() ? "" : ", " + keys) + (refusal == null ? "" : ", " + refusal);
    }
}
