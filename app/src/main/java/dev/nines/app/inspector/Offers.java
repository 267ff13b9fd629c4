package dev.nines.app.inspector;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

import dev.nines.analysis.prices.PriceBook;
import dev.nines.analysis.prices.PriceItem;
import dev.nines.analysis.prices.PriceItem.CacheHour;
import dev.nines.analysis.prices.PriceItem.DatabaseHour;
import dev.nines.analysis.prices.PriceItem.ServerHour;
import dev.nines.model.catalogue.CacheNode;
import dev.nines.model.catalogue.CacheNodes;
import dev.nines.model.catalogue.DatabaseClass;
import dev.nines.model.catalogue.DatabaseClasses;
import dev.nines.model.catalogue.InstanceType;
import dev.nines.model.catalogue.InstanceTypes;
import dev.nines.model.catalogue.Regions;
import dev.nines.model.catalogue.Shape;
import dev.nines.model.component.Cache;
import dev.nines.model.component.Database;
import dev.nines.model.component.Spec;
import dev.nines.model.property.From;
import org.jspecify.annotations.Nullable;

/// What the catalogues offer for a setting, with size and price beside each.
final class Offers {

    private final PriceBook prices;
    private final Locale language;

    Offers(PriceBook prices, Locale language) {
        this.prices = prices;
        this.language = language;
    }

    /// Every entry of a catalogue, by name.
    ///
    /// @param region
    ///            where the component stands: prices and zones are those of the region
    /// @param spec
    ///            whose setting it is, or null
    List<Offer> of(From.Source source, String region, @Nullable Spec spec) {
        return switch (source) {
            case INSTANCE_TYPE -> InstanceTypes.all().stream().map(type -> server(type, region)).toList();
            case DATABASE_CLASS ->
                DatabaseClasses.all().stream().map(one -> database(one, region, spec)).toList();
            case CACHE_NODE -> CacheNodes.all().stream().map(node -> cache(node, region, spec)).toList();
            case REGION -> Regions.all().stream()
                    .map(one -> new Offer(one.code(), one.city(language), "")).toList();
            case ZONE -> zones(region);
        };
    }

    private Offer server(InstanceType type, String region) {
        return new Offer(type.name(), size(type.shape()), price(region, new ServerHour(type.name())));
    }

    private Offer database(DatabaseClass one, String region, @Nullable Spec spec) {
        var hour = spec instanceof Database database ? hour(database, one.name()) : null;
        return new Offer(one.name(), size(one.shape()), hour == null ? "" : price(region, hour));
    }

    private static @Nullable PriceItem hour(Database database, String name) {
        var engine = switch (database.engine()) {
            case POSTGRESQL -> DatabaseHour.Engine.POSTGRESQL;
            case MYSQL -> DatabaseHour.Engine.MYSQL;
            case MARIADB -> DatabaseHour.Engine.MARIADB;
            case AURORA_POSTGRESQL, AURORA_MYSQL -> null;
        };
        var deployment = switch (database.deployment()) {
            case SINGLE_AZ -> DatabaseHour.Deployment.SINGLE_AZ;
            case MULTI_AZ_INSTANCE -> DatabaseHour.Deployment.MULTI_AZ;
            case MULTI_AZ_CLUSTER -> DatabaseHour.Deployment.MULTI_AZ_CLUSTER;
            case AURORA -> null;
        };
        return engine == null || deployment == null ? null : new DatabaseHour(engine, deployment, name);
    }

    private Offer cache(CacheNode node, String region, @Nullable Spec spec) {
        var engine = spec instanceof Cache cache
                ? CacheHour.Engine.valueOf(cache.engine().name())
                : CacheHour.Engine.REDIS;
        return new Offer(node.name(), size(node.shape()), price(region, new CacheHour(engine, node.name())));
    }

    private static List<Offer> zones(String code) {
        var region = Regions.find(code);
        return region == null
                ? List.of()
                : region.zoneLetters().stream()
                        .map(letter -> new Offer(letter.toString(), code + letter, "")).toList();
    }

    private static String size(@Nullable Shape shape) {
        if (shape == null) {
            return "";
        }
        var memory = shape.memoryGib() == Math.rint(shape.memoryGib())
                ? String.format(Locale.ROOT, "%,d", (long) shape.memoryGib())
                : Double.toString(shape.memoryGib());
        return shape.vcpu() + " vCPU · " + memory + " GiB";
    }

    private String price(String region, PriceItem item) {
        var price = prices.find(region, item);
        if (price == null) {
            return "";
        }
        var usd = price.usd();
        return "$" + usd.setScale(Math.clamp(usd.stripTrailingZeros().scale(), 2, 4), RoundingMode.HALF_UP)
                .toPlainString() + "/h";
    }
}
