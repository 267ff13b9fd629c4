package dev.nines.analysis.prices;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.nines.analysis.prices.PriceItem.AuroraHour;
import dev.nines.analysis.prices.PriceItem.CacheHour;
import dev.nines.analysis.prices.PriceItem.DatabaseHour;
import dev.nines.analysis.prices.PriceItem.ServerHour;
import dev.nines.model.text.NearestName;
import org.jspecify.annotations.Nullable;

/// Reads the names of price items.
final class PriceItemKeys {

    private static final Map<String, Charge> CHARGES = Stream.of(Charge.values())
            .collect(Collectors.toUnmodifiableMap(Charge::key, Function.identity()));

    private PriceItemKeys() {}

    static @Nullable PriceItem parse(String key) {
        var words = key.strip().split(" +");
        return switch (words[0]) {
            case "ec2" -> words.length == 2 ? new ServerHour(words[1]) : null;
            case "rds" -> words.length == 4 ? database(words) : null;
            case "aurora" -> words.length == 3 ? aurora(words) : null;
            case "elasticache" -> words.length == 3 ? cache(words) : null;
            default -> words.length == 1 ? CHARGES.get(words[0]) : null;
        };
    }

    /// The charge whose name is nearest to what was asked for, absent where none is near.
    static @Nullable String nearest(String key) {
        return NearestName.to(key, CHARGES.keySet());
    }

    private static @Nullable PriceItem database(String[] words) {
        var engine = constant(DatabaseHour.Engine.values(), words[1]);
        var deployment = constant(DatabaseHour.Deployment.values(), words[2]);
        return engine == null || deployment == null ? null : new DatabaseHour(engine, deployment, words[3]);
    }

    private static @Nullable PriceItem aurora(String[] words) {
        var storage = constant(AuroraHour.Storage.values(), words[1]);
        return storage == null ? null : new AuroraHour(storage, words[2]);
    }

    private static @Nullable PriceItem cache(String[] words) {
        var engine = constant(CacheHour.Engine.values(), words[1]);
        return engine == null ? null : new CacheHour(engine, words[2]);
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] values, String word) {
        var name = word.toUpperCase(Locale.ROOT).replace('-', '_');
        for (var value : values) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return null;
    }
}
