package dev.nines.app.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Locale;

import dev.nines.app.look.SettingWords;
import dev.nines.app.look.Texts;
import dev.nines.model.Architecture;
import dev.nines.model.component.Kind;
import dev.nines.model.property.Names;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Durations;
import dev.nines.model.quantity.Probability;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Happening;
import dev.nines.model.scenario.Scenario;
import dev.nines.model.scenario.Timing;
import dev.nines.model.scenario.Where;

/// Events in few words.
record Wording(Texts texts, Architecture design) {

    private static final int NAMES = 2;

    /// What happens, with how much of it: `Slow × 10`.
    String what(Happening what) {
        var name = name(what.getClass());
        var figure = switch (what) {
            case Happening.Slow slow -> "× " + plain(slow.factor());
            case Happening.Surge surge -> "× " + plain(surge.factor());
            case Happening.PacketLoss loss -> percent(loss.share());
            case Happening.Errors errors -> percent(errors.share());
            case Happening.Latency latency -> "+" + Durations.words(latency.added());
            case Happening.Crash _,Happening.Hang _,Happening.Partition _,Happening.Failover _,Happening.CacheLoss _,Happening.ZonalShift _ ->
                "";
        };
        return figure.isEmpty() ? name : name + " " + figure;
    }

    /// What something that can happen is called.
    String name(Class<? extends Happening> type) {
        return new SettingWords(texts.language()).type(Happenings.EITHER, Names.ofClass(type));
    }

    /// To whom an event happens.
    String whom(Event event) {
        var whom = event.on().isEmpty() ? texts.of("whom.users") : whom(event.on());
        return event.what() instanceof Happening.Partition partition
                ? texts.of("whom.from", whom, partition.from().isEmpty() ? texts.of("whom.rest") : whom(partition.from()))
                : whom;
    }

    /// What is meant.
    private String whom(Where where) {
        var names = new ArrayList<String>();
        where.components().forEach(id -> names.add(label(id)));
        var words = new SettingWords(texts.language());
        for (var kind : where.kinds()) {
            var known = Kind.find(kind);
            names.add(texts.of("whom.all", known == null ? kind : words.kind(known)));
        }
        if (where.within() != null && where.kinds().isEmpty()) {
            names.add(label(where.within()));
        }
        var list = names.size() <= NAMES
                ? String.join(", ", names)
                : texts.of("whom.more", String.join(", ", names.subList(0, NAMES)), names.size() - NAMES);
        if (where.within() != null && !where.kinds().isEmpty()) {
            list = texts.of("whom.in", list, label(where.within()));
        }
        return where.share().value() == 1 ? list : texts.of("whom.share", list, percent(where.share()));
    }

    /// What a component is called; its id where it is gone.
    String label(ComponentId id) {
        var component = design.find(id);
        return component == null ? id.value() : component.label();
    }

    /// When an event happens, as short as can be.
    String when(Event event, Scenario scenario) {
        var placed = Placed.in(scenario, event);
        return switch (event.when()) {
            case Timing.AtRandom random ->
                texts.of("when.random", Durations.words(random.mtbf()), Durations.words(random.mttr()));
            case Timing.Once(var at, var lasts) -> switch (placed.form()) {
                case MOMENT -> Durations.words(at);
                case OPEN, RANDOM -> texts.of("when.open", Durations.words(at));
                case STRETCH -> texts.of("when.stretch", Durations.words(at), Durations.words(placed.to()),
                        lasts == null ? "" : Durations.words(lasts));
            };
        };
    }

    /// All about an event in a line.
    String spoken(Event event, Scenario scenario) {
        return texts.of("event.spoken", what(event.what()), whom(event), when(event, scenario));
    }

    private static String percent(Probability share) {
        return plain(share.value() * 100) + " %";
    }

    /// A rate with as many digits as count.
    static String rate(double rate) {
        return rate >= 1000 ? String.format(Locale.ROOT, "%,.0f", rate) : plain(rate);
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).round(new MathContext(4)).stripTrailingZeros().toPlainString();
    }
}
