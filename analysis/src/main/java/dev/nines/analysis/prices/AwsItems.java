package dev.nines.analysis.prices;

import dev.nines.analysis.prices.PriceItem.AuroraHour;
import dev.nines.analysis.prices.PriceItem.CacheHour;
import dev.nines.analysis.prices.PriceItem.DatabaseHour;
import dev.nines.analysis.prices.PriceItem.DatabaseHour.Deployment;
import dev.nines.analysis.prices.PriceItem.ServerHour;
import org.jspecify.annotations.Nullable;

/// Which of our price items a product of AWS's bulk price list is, if any.
final class AwsItems {

    private AwsItems() {}

    static @Nullable AwsItem of(AwsProduct product) {
        return switch (product.family()) {
            case "Compute Instance", "Compute Instance (bare metal)" -> hour(server(product));
            case "Database Instance" -> hour(database(product));
            case "Cache Instance" -> hour(cache(product));
            case "Load Balancer-Application" -> balancer(product, Charge.ALB_HOUR, Charge.ALB_LCU);
            case "Load Balancer-Network" -> balancer(product, Charge.NLB_HOUR, Charge.NLB_LCU);
            case "Load Balancer" -> balancer(product, Charge.CLB_HOUR, Charge.CLB_DATA);
            case "Data Transfer" -> transfer(product);
            default -> AwsUsage.charge(product);
        };
    }

    private static @Nullable AwsItem hour(@Nullable PriceItem item) {
        return item == null ? null : AwsItem.of(item);
    }

    private static @Nullable PriceItem server(AwsProduct product) {
        var wanted = product.is("operatingSystem", "Linux") && product.is("tenancy", "Shared")
                && product.is("preInstalledSw", "NA")
                && product.is("capacitystatus", "Used");
        return wanted ? new ServerHour(product.attribute("instanceType")) : null;
    }

    private static @Nullable PriceItem database(AwsProduct product) {
        var type = product.attribute("instanceType");
        if (product.attribute("databaseEngine").startsWith("Aurora")) {
            var optimized = product.usage().contains("IOOptimized");
            return new AuroraHour(optimized ? AuroraHour.Storage.IO_OPTIMIZED : AuroraHour.Storage.STANDARD,
                    type);
        }
        var engine = switch (product.attribute("databaseEngine")) {
            case "MySQL" -> DatabaseHour.Engine.MYSQL;
            case "PostgreSQL" -> DatabaseHour.Engine.POSTGRESQL;
            case "MariaDB" -> DatabaseHour.Engine.MARIADB;
            default -> null;
        };
        var deployment = switch (product.attribute("deploymentOption")) {
            case "Single-AZ" -> Deployment.SINGLE_AZ;
            case "Multi-AZ" -> Deployment.MULTI_AZ;
            case "Multi-AZ (readable standbys)" -> Deployment.MULTI_AZ_CLUSTER;
            default -> null;
        };
        return engine == null || deployment == null ? null : new DatabaseHour(engine, deployment, type);
    }

    private static @Nullable PriceItem cache(AwsProduct product) {
        var type = product.attribute("instanceType");
        return switch (product.attribute("cacheEngine")) {
            case "Redis" -> new CacheHour(CacheHour.Engine.REDIS, type);
            case "Valkey" -> new CacheHour(CacheHour.Engine.VALKEY, type);
            case "Memcached" -> new CacheHour(CacheHour.Engine.MEMCACHED, type);
            default -> null;
        };
    }

    private static @Nullable AwsItem balancer(AwsProduct product, Charge hour, Charge usage) {
        return switch (product.usage()) {
            case "LoadBalancerUsage" -> AwsItem.of(hour);
            case "LCUUsage", "DataProcessing-Bytes" -> AwsItem.of(usage);
            default -> null;
        };
    }

    /// Data to other regions has a price for every pair of regions, which our book does not keep: it stays as
    /// it was.
    private static @Nullable AwsItem transfer(AwsProduct product) {
        if (product.is("transferType", "AWS Outbound") && product.is("toLocation", "External")) {
            return AwsItem.of(Charge.TRANSFER_INTERNET_OUT);
        }
        return product.is("transferType", "IntraRegion") ? AwsItem.of(Charge.TRANSFER_CROSS_ZONE) : null;
    }
}
