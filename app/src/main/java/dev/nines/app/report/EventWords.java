package dev.nines.app.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import dev.nines.analysis.simulation.Fault;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.property.Names;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Durations;
import dev.nines.model.quantity.Probability;
import dev.nines.model.scenario.Happening;
import dev.nines.model.scenario.Where;
import dev.nines.model.text.Message;

/// What happens in scenarios, in words.
public final class EventWords {

    private static final int NAMES = 2;

    private final Architecture architecture;
    private final Locale language;

    /// @param architecture whose components are named
    public EventWords(Architecture architecture, Locale language) {
        this.architecture = architecture;
        this.language = language;
    }

    /// What happened, and to whom.
    public String of(Fault fault) {
        return begins(fault.event().what(), who(fault));
    }

    /// That it was over.
    public String over(Fault fault) {
        return ends(fault.event().what(), who(fault));
    }

    private String who(Fault fault) {
        var who = fault.components().isEmpty() ? word("event.traffic") : names(fault.components());
        return fault.part() < 0 ? who : who + " " + (fault.part() + 1);
    }

    /// That something begins.
    ///
    /// @param who to whom it happens
    String begins(Happening what, String who) {
        var key = "event.begin." + Names.ofClass(what.getClass());
        return switch (what) {
            case Happening.Slow slow -> word(key, who, plain(slow.factor()));
            case Happening.PacketLoss loss -> word(key, who, percent(loss.share()));
            case Happening.Latency latency -> word(key, who, Durations.words(latency.added()));
            case Happening.Errors errors -> word(key, who, percent(errors.share()));
            case Happening.Partition partition -> word(key, who, others(partition.from()));
            case Happening.Surge surge -> word(key, who, plain(surge.factor()));
            case Happening.Crash _,Happening.Hang _,Happening.Failover _,Happening.CacheLoss _,Happening.ZonalShift _ ->
                word(key, who);
        };
    }

    /// That it is over.
    String ends(Happening what, String who) {
        return switch (what) {
            case Happening.Surge _ -> word("event.end.surge", who);
            case Happening.ZonalShift _ -> word("event.end.zonal-shift", who);
            default -> word("event.end.crash", who);
        };
    }

    private String others(Where from) {
        return from.isEmpty() ? word("event.rest") : names(from.of(architecture).stream().map(Component::id).toList());
    }

    private String names(List<ComponentId> ids) {
        var names = String.join(", ", ids.stream().limit(NAMES).map(id -> Labels.of(architecture, id)).toList());
        return ids.size() <= NAMES ? names : word("event.more", names, ids.size() - NAMES);
    }

    private static String percent(Probability share) {
        return plain(share.value() * 100) + " %";
    }

    private static String plain(double value) {
        return new BigDecimal(String.format(Locale.ROOT, "%.3f", value)).stripTrailingZeros().toPlainString();
    }

    private String word(String key, Object... arguments) {
        return Message.of(EventWords.class, key, arguments).in(language);
    }
}
