package dev.nines.app.addresses;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import dev.nines.analysis.network.PlanRequest;
import dev.nines.analysis.network.Tier;
import dev.nines.analysis.network.TierSize;
import dev.nines.app.look.Look;
import dev.nines.app.look.SettingWords;
import dev.nines.app.look.Texts;
import dev.nines.model.component.SubnetAccess;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.Probability;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a plan of addresses is to hold, as fields: blocks, zones, growth, and the tiers with their sizes.
final class PlanForm extends VBox {

    private static final List<String> USUAL_ZONES = List.of("a", "b", "c");
    private static final double USUAL_GROWTH = 2;
    private static final int USUAL_HOSTS = 100;
    private static final List<Double> GROWTHS = List.of(1.0, 1.5, 2.0, 4.0, 8.0);
    private static final List<Integer> SPARES = List.of(0, 1, 2);
    private static final List<Integer> RESERVES = List.of(0, 10, 25, 50);

    private final PlanRequest start;
    private final List<Cidr> kept;
    private final Texts texts;
    private final SettingWords words;
    private final Runnable changed;
    private final TextField blocks = new TextField();
    private final List<CheckBox> zones = new ArrayList<>();
    private final ComboBox<Double> growth;
    private final ComboBox<Integer> spare;
    private final ComboBox<Integer> reserve;
    private final CheckBox keep = new CheckBox();
    private final VBox tiers = new VBox(6);

    /// What the fields say.
    ///
    /// @param request null where something cannot be read
    /// @param wrong what cannot be read; empty where all can
    record Read(@Nullable PlanRequest request, String wrong) {}

    /// Fields.
    ///
    /// @param start tiers and zones that the VPC has
    /// @param kept blocks of the subnets it has
    PlanForm(PlanRequest start, List<Cidr> kept, Look look, Runnable changed) {
        super(12);
        this.start = start;
        this.kept = kept;
        this.changed = changed;
        texts = look.texts(PlanForm.class);
        words = new SettingWords(look.language());
        growth = choice("growth", GROWTHS, USUAL_GROWTH, value -> texts.of("plan.times", value));
        spare = choice("spare", SPARES, 0, String::valueOf);
        reserve = choice("reserve", RESERVES, 0, value -> texts.of("plan.percent", value));
        getStyleClass().add("plan-form");
        blocks.setText(String.join(", ", start.blocks().stream().map(Cidr::toString).toList()));
        blocks.setAccessibleText(texts.of("plan.blocks"));
        blocks.textProperty().addListener((_, _, _) -> changed.run());
        keep.setText(texts.of("plan.keep"));
        keep.setId("plan-keep");
        keep.setWrapText(true);
        keep.setSelected(!kept.isEmpty());
        keep.selectedProperty().addListener((_, _, _) -> {
            rows();
            changed.run();
        });
        rows();
        var add = new Button(texts.of("plan.tier.add"), new FontIcon(Feather.PLUS));
        add.setId("plan-add");
        add.getStyleClass().add("flat");
        add.setOnAction(_ -> {
            tiers.getChildren().add(new Row(new Tier(freshName(), SubnetAccess.PRIVATE, new TierSize.Needed(USUAL_HOSTS, 1))));
            changed.run();
        });
        getChildren().addAll(labelled("blocks", blocks), labelled("zones", zones()));
        if (!kept.isEmpty()) {
            getChildren().add(keep);
        }
        getChildren().addAll(labelled("tiers", new VBox(6, tiers, add)), labelled("growth", growth),
                labelled("spare", spare), labelled("reserve", reserve));
    }

    private Node labelled(String key, Node field) {
        var label = new Label(texts.of("plan." + key));
        label.getStyleClass().add("wizard-heading");
        return new VBox(4, label, field);
    }

    private <T> ComboBox<T> choice(String key, List<T> values, T first, Function<T, String> name) {
        var box = new ComboBox<T>();
        box.getItems().setAll(values);
        box.setValue(first);
        box.setAccessibleText(texts.of("plan." + key));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                return box.getValue();
            }
        });
        box.valueProperty().addListener((_, _, _) -> changed.run());
        return box;
    }

    private Node zones() {
        var used = start.zones().isEmpty() ? USUAL_ZONES.subList(0, 2) : start.zones();
        for (var zone : new TreeSet<>(Stream.concat(used.stream(), USUAL_ZONES.stream()).toList())) {
            var box = new CheckBox(zone);
            box.setAccessibleText(texts.of("plan.zone", zone));
            box.setSelected(used.contains(zone));
            box.selectedProperty().addListener((_, _, _) -> changed.run());
            zones.add(box);
        }
        var flow = new FlowPane(14, 6);
        flow.getChildren().setAll(zones);
        return flow;
    }

    /// The tiers there are, or one that is to be new.
    private void rows() {
        tiers.getChildren().clear();
        if (keep.isSelected() || start.tiers().isEmpty()) {
            var names = start.tiers().isEmpty() ? List.of("public", "app", "data") : List.of(freshName());
            names.forEach(name -> tiers.getChildren().add(new Row(new Tier(name, switch (name) {
                case "public" -> SubnetAccess.PUBLIC;
                case "data" -> SubnetAccess.ISOLATED;
                default -> SubnetAccess.PRIVATE;
            }, new TierSize.Needed(USUAL_HOSTS, 1)))));
        } else {
            start.tiers().forEach(tier -> tiers.getChildren().add(new Row(tier)));
        }
    }

    private String freshName() {
        var taken = new LinkedHashSet<String>();
        start.tiers().forEach(tier -> taken.add(tier.name()));
        tiers.getChildren().forEach(row -> taken.add(((Row) row).name.getText().strip()));
        var name = "new";
        for (var number = 2; taken.contains(name); number++) {
            name = "new-" + number;
        }
        return name;
    }

    /// What the fields say now.
    Read read() {
        var space = new ArrayList<Cidr>();
        for (var text : blocks.getText().split(",")) {
            try {
                var block = Cidr.parse(text);
                if (block.isIpv6() || !block.toString().equals(text.strip())) {
                    return new Read(null, texts.of("plan.wrong.block", text.strip()));
                }
                space.add(block);
            } catch (IllegalArgumentException _) {
                return new Read(null, texts.of("plan.wrong.block", text.strip()));
            }
        }
        var wanted = new ArrayList<Tier>();
        for (var row : tiers.getChildren()) {
            var tier = ((Row) row).read();
            if (tier == null) {
                return new Read(null, texts.of("plan.wrong.tier", ((Row) row).name.getText().strip(),
                        ((Row) row).size.getText().strip()));
            }
            wanted.add(tier);
        }
        var chosen = zones.stream().filter(CheckBox::isSelected).map(CheckBox::getText).toList();
        return new Read(new PlanRequest(space, start.ipv6(), chosen, spare.getValue(),
                new Probability(reserve.getValue() / 100.0), wanted, keep.isSelected() ? kept : List.of()), "");
    }

    /// A tier.
    private final class Row extends HBox {

        private final TextField name = new TextField();
        private final ComboBox<SubnetAccess> access;
        private final TextField size = new TextField();

        Row(Tier tier) {
            super(6);
            setAlignment(Pos.CENTER_LEFT);
            access = choice("access", List.of(SubnetAccess.values()), tier.access(), words::choice);
            name.setText(tier.name());
            name.setAccessibleText(texts.of("plan.tier"));
            name.setPrefColumnCount(6);
            size.setText(switch (tier.size()) {
                case TierSize.Fixed fixed -> "/" + fixed.prefix();
                case TierSize.Needed needed -> String.valueOf(needed.addresses());
                case TierSize.Equal _ -> "";
            });
            size.setPromptText(texts.of("plan.size.prompt"));
            size.setAccessibleText(texts.of("plan.size"));
            size.setPrefColumnCount(4);
            size.setMinWidth(64);
            access.setPrefWidth(112);
            access.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(name, Priority.ALWAYS);
            name.textProperty().addListener((_, _, _) -> changed.run());
            size.textProperty().addListener((_, _, _) -> changed.run());
            var remove = new Button(null, new FontIcon(Feather.X));
            remove.getStyleClass().addAll("flat", "small-icon");
            remove.setAccessibleText(texts.of("plan.tier.remove"));
            remove.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            remove.setOnAction(_ -> {
                tiers.getChildren().remove(this);
                changed.run();
            });
            getChildren().addAll(name, access, size, remove);
        }

        /// As many hosts as a number says, a prefix length after a slash, or as large as fits; null: none of these.
        private @Nullable Tier read() {
            var text = size.getText().strip();
            var named = name.getText().strip();
            if (named.isEmpty()) {
                return null;
            }
            try {
                return new Tier(named, Objects.requireNonNull(access.getValue()), text.isEmpty()
                        ? new TierSize.Equal()
                        : text.startsWith("/")
                                ? new TierSize.Fixed(Integer.parseInt(text.substring(1)))
                                : new TierSize.Needed(Long.parseLong(text), growth.getValue()));
            } catch (IllegalArgumentException _) {
                return null;
            }
        }
    }
}
