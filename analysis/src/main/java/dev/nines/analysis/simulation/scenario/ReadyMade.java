package dev.nines.analysis.simulation.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import dev.nines.analysis.simulation.PeakTime;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.component.AvailabilityZone;
import dev.nines.model.component.Cache;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseServer;
import dev.nines.model.property.Names;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Probability;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Happening;
import dev.nines.model.scenario.Scenario;
import dev.nines.model.scenario.Timing;
import dev.nines.model.scenario.Where;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// A scenario that can be made for every design it applies to. It is played when the users send most.
public enum ReadyMade {
    /// One of the front servers is lost.
    INSTANCE_LOSS,
    /// A zone loses power.
    ZONE_LOSS,
    /// A load balancer is lost.
    BALANCER_LOSS,
    /// A database takes ten times as long.
    SLOW_DATABASE,
    /// The caches lose what they hold.
    CACHE_LOSS,
    /// Half of the front servers get a configuration with which they answer errors only; their health checks pass.
    BAD_CONFIG,
    /// Users send three times as much for half a minute, and whoever fails tries again.
    RETRY_STORM,
    /// All front servers are lost for two minutes; when they are back, everybody comes at once and caches are empty.
    THUNDERING_HERD;

    private static final Duration WARM_UP = Duration.ofMinutes(1);
    /// When it begins: late enough to see what is usual.
    private static final Duration AT = Duration.ofMinutes(2);
    private static final double SLOWER = 10;
    private static final double MORE = 3;
    private static final Duration BURST = Duration.ofSeconds(30);

    /// The name by which it is asked for.
    public String id() {
        return Names.ofConstant(this);
    }

    /// What it is called.
    public Message title() {
        return message("title." + id());
    }

    /// What it shows.
    public Message lesson() {
        return message("lesson." + id());
    }

    /// Why it does not apply to designs for which there is no [#of].
    public Message missing() {
        return message("missing." + id());
    }

    /// The scenario for a design; absent where it does not apply.
    ///
    /// @param language of its name and description
    public @Nullable Scenario of(Architecture design, Locale language) {
        var events = events(design);
        if (events.isEmpty()) {
            return null;
        }
        return new Scenario(title().in(language), lesson().in(language), before(PeakTime.of(design)), WARM_UP,
                Duration.ofMinutes(10), events,
                Map.of());
    }

    private List<Event> events(Architecture design) {
        return switch (this) {
            case INSTANCE_LOSS -> Front.of(design).stream().limit(1).map(ReadyMade::oneOf).toList();
            case ZONE_LOSS -> first(design, AvailabilityZone.class).map(zone -> crash(zone, 4)).toList();
            case BALANCER_LOSS ->
                design.components().stream().filter(Front::balances).limit(1).map(each -> crash(each, 2)).toList();
            case SLOW_DATABASE -> design.components().stream()
                    .filter(each -> each.spec() instanceof Database || each.spec() instanceof DatabaseServer).limit(1)
                    .map(each -> Event.slow(each.id().value(), SLOWER, AT, Duration.ofMinutes(2))).toList();
            case CACHE_LOSS -> first(design, Cache.class).map(each -> emptied(AT)).toList();
            case BAD_CONFIG -> badConfig(Front.of(design));
            case RETRY_STORM -> Front.retries(design) ? List.of(Event.surge(MORE, AT, BURST)) : List.of();
            case THUNDERING_HERD -> herd(design, Front.of(design));
        };
    }

    private static Stream<Component> first(Architecture design, Class<?> kind) {
        return design.components().stream().filter(component -> kind.isInstance(component.spec())).limit(1);
    }

    private static Event crash(Component component, int minutes) {
        return Event.crash(component.id().value(), AT, Duration.ofMinutes(minutes));
    }

    private static Event oneOf(Component component) {
        // rounded up: one, however many there are
        return crash(component, 4).ofShare(0.5 / Math.max(1, component.servers()));
    }

    private static Event emptied(Duration at) {
        return new Event(new Happening.CacheLoss(), Where.all("cache"), new Timing.Once(at, null));
    }

    private static List<Event> badConfig(List<Component> front) {
        if (front.isEmpty()) {
            return List.of();
        }
        var half = front.subList(0, (front.size() + 1) / 2);
        var where = new Where(ids(half), List.of(), null, front.size() > 1 ? Probability.ONE : new Probability(0.5));
        return List
                .of(new Event(new Happening.Errors(Probability.ONE, false), where, new Timing.Once(AT, Duration.ofMinutes(3))));
    }

    private static List<Event> herd(Architecture design, List<Component> front) {
        if (front.isEmpty()) {
            return List.of();
        }
        var lasts = Duration.ofMinutes(2);
        var events = new ArrayList<Event>();
        events.add(new Event(new Happening.Crash(), new Where(ids(front), List.of(), null, Probability.ONE),
                new Timing.Once(AT, lasts)));
        first(design, Cache.class).forEach(_ -> events.add(emptied(AT.plus(lasts))));
        events.add(Event.surge(MORE, AT.plus(lasts), BURST));
        return events;
    }

    private static List<ComponentId> ids(List<Component> components) {
        return components.stream().map(Component::id).toList();
    }

    private static Duration before(Duration peak) {
        return peak.compareTo(AT) < 0 ? peak : peak.minus(AT);
    }

    private static Message message(String key) {
        return Message.of(ReadyMade.class, key);
    }
}
