package dev.nines.app.inspector;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import dev.nines.analysis.prices.PriceBook;
import dev.nines.app.look.Look;
import dev.nines.app.look.SettingWords;
import dev.nines.model.Architecture;
import dev.nines.model.property.RecordType;
import org.jspecify.annotations.Nullable;

/// A form for the settings of a record that stands in no design, such as the choices of a wizard.
public final class RecordForm extends VBox {

    private final List<Section> sections;
    private final FormView form;
    private final Consumer<Record> changed;
    private final Label help = new Label();
    private Record record;

    /// A form.
    ///
    /// @param region code of the region whose prices stand beside what can be chosen
    /// @param changed takes the record after every change
    public RecordForm(Record first, Look look, PriceBook prices, Supplier<Architecture> design, String region,
            Consumer<Record> changed) {
        this(first, List.of(), look, prices, design, region, changed);
    }

    /// A form without some of the settings.
    ///
    /// @param hidden names of settings that it does not show
    public RecordForm(Record first, List<String> hidden, Look look, PriceBook prices, Supplier<Architecture> design,
            String region, Consumer<Record> changed) {
        this(first, new Section("section.choices", "", Set.copyOf(hidden), false), look, prices, design, region, changed);
        help.setMinHeight(48);
        getChildren().add(help);
    }

    /// A form that is part of something larger: without a heading, explained under the mouse alone.
    ///
    /// @param hidden names of settings that it does not show
    public static RecordForm inner(Record first, List<String> hidden, Look look, Supplier<Architecture> design,
            Consumer<Record> changed) {
        return new RecordForm(first, new Section("", "", Set.copyOf(hidden), false), look, PriceBook.embedded(), design, "",
                changed);
    }

    private RecordForm(Record first, Section section, Look look, PriceBook prices, Supplier<Architecture> design,
            String region, Consumer<Record> changed) {
        super(8);
        this.sections = List.of(section);
        this.record = first;
        this.changed = changed;
        var around = new Around(look.texts(RecordForm.class), new SettingWords(look.language()), design,
                (String path, UnaryOperator<@Nullable Object> change, boolean _) -> set(
                        RecordType.with(record, path, change.apply(RecordType.at(record, path)))),
                (_, words) -> help.setText(words), new Offers(prices, look.language()));
        form = new FormView(around, new Editors(around, () -> region, () -> null));
        help.setWrapText(true);
        help.getStyleClass().add("help-words");
        getStyleClass().addAll("inspector", "record-form");
        getChildren().add(form);
        show(first);
    }

    /// Shows a record as it is now.
    public void show(Record now) {
        record = now;
        form.show(List.of(record), sections);
    }

    private void set(Record next) {
        show(next);
        changed.accept(next);
    }
}
