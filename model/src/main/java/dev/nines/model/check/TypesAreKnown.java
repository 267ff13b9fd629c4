package dev.nines.model.check;

import dev.nines.model.Severity;
import dev.nines.model.catalogue.CacheNodes;
import dev.nines.model.catalogue.DatabaseClasses;
import dev.nines.model.catalogue.InstanceTypes;
import dev.nines.model.property.From;
import org.jspecify.annotations.Nullable;

/// Instance types, database classes and cache nodes are those of the catalogue.
final class TypesAreKnown extends Rule {

    TypesAreKnown() {
        super("catalogue.unknown", Severity.WARNING);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        for (var named : design.settings().names()) {
            if (!known(named.source(), named.text())) {
                var nearest = nearest(named.source(), named.text());
                sink.add(named.component(), named.component(), named.property(), named.text(),
                        nearest == null ? String.valueOf(named.property().defaultValue()) : nearest);
            }
        }
    }

    private static boolean known(From.Source source, String text) {
        return switch (source) {
            case INSTANCE_TYPE -> InstanceTypes.find(text) != null;
            case DATABASE_CLASS -> DatabaseClasses.find(text) != null;
            case CACHE_NODE -> CacheNodes.find(text) != null;
            case REGION, ZONE -> true;
        };
    }

    private static @Nullable String nearest(From.Source source, String text) {
        return switch (source) {
            case INSTANCE_TYPE -> InstanceTypes.nearest(text);
            case DATABASE_CLASS -> DatabaseClasses.nearest(text);
            case CACHE_NODE -> CacheNodes.nearest(text);
            case REGION, ZONE -> null;
        };
    }
}
