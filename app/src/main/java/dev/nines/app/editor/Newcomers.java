package dev.nines.app.editor;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import dev.nines.app.document.Starts;
import dev.nines.app.look.SettingWords;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.component.AvailabilityZone;
import dev.nines.model.component.Kind;
import dev.nines.model.component.Spec;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.Vpc;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// Makes new components with defaults that fit what is around them.
final class Newcomers {

    private static final int LAST_BLOCK = 255;
    private static final int LAST_PORT = 65_535;

    private Newcomers() {}

    /// A component of a kind in a container, or null where the design has nothing for it to refer to.
    static @Nullable Component of(Kind kind, Architecture design, @Nullable Component container, Locale language) {
        var spec = new Starts(design).record(recordOf(kind));
        return spec == null
                ? null
                : Component.of(freeId(kind, design), freeName(new SettingWords(language).kind(kind), design),
                        fitting((Spec) spec, design, container))
                        .in(container == null ? null : container.id());
    }

    /// The container that a component of a kind goes into where nobody points: the nearest around what is selected,
    /// else the first of the design.
    static @Nullable Component container(Kind kind, Architecture design, @Nullable Component selected) {
        for (var at = selected; at != null; at = design.parent(at)) {
            if (kind.mayStandIn(at.kind())) {
                return at;
            }
        }
        return kind.topLevel() && selected == null
                ? null
                : design.components().stream().filter(one -> kind.mayStandIn(one.kind())).findFirst().orElse(null);
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Record> recordOf(Kind kind) {
        return (Class<? extends Record>) (Class<?>) kind.type();
    }

    /// Zones and subnets take the next letter and block that their VPC has free.
    private static Spec fitting(Spec spec, Architecture design, @Nullable Component container) {
        if (container == null) {
            return spec;
        }
        return switch (spec) {
            case AvailabilityZone zone -> new AvailabilityZone(freeLetter(zone.zone(), design, container));
            case Subnet _ -> withBlock(spec, design, container);
            default -> withPort(spec, design, container);
        };
    }

    /// Programs of one machine listen at different ports.
    private static Spec withPort(Spec spec, Architecture design, Component container) {
        if (!(port(spec) instanceof Integer first)) {
            return spec;
        }
        var taken = new HashSet<@Nullable Integer>();
        design.components().stream().filter(one -> container.id().equals(one.parent()))
                .forEach(one -> taken.add(port(one.spec())));
        var free = first;
        while (taken.contains(free) && free < LAST_PORT) {
            free++;
        }
        return free.equals(first) ? spec : Component.of("program", "", spec).with("port", free).spec();
    }

    private static @Nullable Integer port(Spec spec) {
        var property = spec.kind().settings().find("port");
        return property != null && property.of((Record) spec) instanceof Integer port ? port : null;
    }

    private static String freeLetter(String first, Architecture design, Component vpc) {
        var taken = new HashSet<String>();
        for (var one : design.components()) {
            if (one.spec() instanceof AvailabilityZone(var letter) && vpc.id().equals(one.parent())) {
                taken.add(letter);
            }
        }
        for (var letter = 'a'; letter <= 'f'; letter++) {
            if (!taken.contains(String.valueOf(letter))) {
                return String.valueOf(letter);
            }
        }
        return first;
    }

    private static Spec withBlock(Spec spec, Architecture design, Component zone) {
        var vpc = design.parent(zone);
        if (vpc == null || !(vpc.spec() instanceof Vpc room)) {
            return spec;
        }
        var bytes = room.cidr().toString().split("[./]", -1);
        if (bytes.length != 5 || Integer.parseInt(bytes[4]) > 16) {
            return spec;
        }
        for (var block = 0; block <= LAST_BLOCK; block++) {
            var wanted = Cidr.parse("%s.%s.%d.0/24".formatted(bytes[0], bytes[1], block));
            if (design.components().stream().noneMatch(one -> one.spec() instanceof Subnet other
                    && vpc.equals(design.vpc(one)) && other.cidr().overlaps(wanted))) {
                return Component.of("subnet", "", spec).with("cidr", wanted).spec();
            }
        }
        return spec;
    }

    /// What its kind is called, numbered where something is called that already.
    private static String freeName(String words, Architecture design) {
        var taken = design.components().stream().map(Component::label).collect(Collectors.toSet());
        var name = words;
        for (var number = 2; taken.contains(name); number++) {
            name = words + " " + number;
        }
        return name;
    }

    private static String freeId(Kind kind, Architecture design) {
        for (var number = 1;; number++) {
            var id = kind.name() + "-" + number;
            if (!design.components().has(new ComponentId(id))) {
                return id;
            }
        }
    }

    /// The subnet that what stands across zones was dropped on.
    static List<ComponentId> subnets(Kind kind, Landing landing, Architecture design) {
        if (kind.spansZones()) {
            for (var at = landing.there(); at != null && !at.equals(landing.container()); at = design.parent(at)) {
                if (at.spec() instanceof Subnet) {
                    return List.of(at.id());
                }
            }
        }
        return List.of();
    }
}
