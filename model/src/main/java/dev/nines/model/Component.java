package dev.nines.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.Kind;
import dev.nines.model.component.Server;
import dev.nines.model.component.Spec;
import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.property.RecordType;
import dev.nines.model.property.Refers;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.setting.Reliability;
import org.jspecify.annotations.Nullable;

/// One thing of a design: what it is, where it stands, how it is set.
///
/// @param parent
///            container it stands in; absent: the canvas
/// @param placement
///            where it stands on the canvas; absent: where the layout puts it
/// @param subnets
///            subnets it spans, where its kind can
/// @param reliability
///            how often it fails; absent: the assumption for its kind
/// @param needed
///            how many of its equal parts must work; absent: as many as the load needs
/// @param usage
///            monthly quantities known better than the traffic says
/// @param locked
///            whether the canvas leaves it where it is
/// @param together
///            name of the group with which the canvas selects and moves it; empty: none
/// @param notes
///            words about it
public record Component(ComponentId id, @Default("") String name, @Refers @Nullable ComponentId parent,
        Spec spec,
        @Refers("subnet") List<ComponentId> subnets, @Nullable Reliability reliability,
        @Range(min = "1", max = "10000") @Nullable Integer needed,
        @Range(min = "0", max = "1e15") Map<Usage, Double> usage,
        @Nullable Placement placement, @Default("false") boolean locked, @Default("") String together,
        @Default("") String notes,
        Map<String, Object> extra)
        implements
            Element {

    public Component {
        subnets = List.copyOf(subnets);
        usage = usage.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(usage));
        extra = Map.copyOf(extra);
    }

    /// A component with defaults that stands on the canvas, unplaced.
    public static Component of(String id, String name, Spec spec) {
        return new Component(new ComponentId(id), name, null, spec, List.of(), null, null, Map.of(), null,
                false, "", "", Map.of());
    }

    /// Its kind.
    public Kind kind() {
        return spec.kind();
    }

    /// Its name, or its id where it has none.
    public String label() {
        return name.isEmpty() ? id.value() : name;
    }

    /// How many equal servers it is, as designed; 1 where it is none.
    public int servers() {
        return switch (spec) {
            case Server server -> server.count();
            case AutoScalingGroup group -> group.desired();
            default -> 1;
        };
    }

    /// How many equal servers it may grow to.
    public int mostServers() {
        return spec instanceof AutoScalingGroup group ? group.max() : servers();
    }

    /// The same in another container.
    public Component in(@Nullable ComponentId container) {
        return new Component(id, name, container, spec, subnets, reliability, needed, usage, placement,
                locked, together, notes, extra);
    }

    /// The same with another id.
    public Component withId(ComponentId newId) {
        return new Component(newId, name, parent, spec, subnets, reliability, needed, usage, placement,
                locked, together, notes, extra);
    }

    /// The same with another name.
    public Component named(String newName) {
        return new Component(id, newName, parent, spec, subnets, reliability, needed, usage, placement,
                locked, together, notes, extra);
    }

    /// The same elsewhere.
    public Component at(@Nullable Placement place) {
        return new Component(id, name, parent, spec, subnets, reliability, needed, usage, place, locked,
                together, notes, extra);
    }

    /// The same over other subnets.
    public Component over(List<ComponentId> newSubnets) {
        return new Component(id, name, parent, spec, newSubnets, reliability, needed, usage, placement,
                locked, together, notes, extra);
    }

    /// The same with other settings.
    public Component with(Spec newSpec) {
        return new Component(id, name, parent, newSpec, subnets, reliability, needed, usage, placement,
                locked, together, notes, extra);
    }

    /// The same with one setting of its kind changed.
    ///
    /// @param path
    ///            as in [RecordType#with]
    /// @throws IllegalArgumentException
    ///             if there is no such setting or the value does not fit
    public Component with(String path, @Nullable Object value) {
        return with((Spec) RecordType.with((Record) spec, path, value));
    }
}
