package dev.nines.analysis.prices;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// Something that has a price: an hour of a machine type, or one of the charges of a service.
public sealed interface PriceItem permits PriceItem.ServerHour, PriceItem.DatabaseHour, PriceItem.AuroraHour,
        PriceItem.CacheHour, Charge {

    /// The name in price files, for example `ec2 m5.large` or `ebs-gp3-storage`.
    String key();

    /// What its price is for one of.
    PriceUnit unit();

    /// An hour of a Linux server on shared hardware.
    record ServerHour(String type) implements PriceItem {
        @Override
        public String key() {
            return "ec2 " + type;
        }

        @Override
        public PriceUnit unit() {
            return PriceUnit.HOUR;
        }
    }

    /// An hour of a managed relational database instance, all copies of its deployment included.
    record DatabaseHour(Engine engine, Deployment deployment, String instanceClass) implements PriceItem {

        /// Database programs with prices of their own.
        public enum Engine {
            /// MySQL.
            MYSQL,
            /// PostgreSQL.
            POSTGRESQL,
            /// MariaDB.
            MARIADB
        }

        /// How many copies run.
        public enum Deployment {
            /// One instance.
            SINGLE_AZ,
            /// An instance and a standby.
            MULTI_AZ,
            /// A writer and two readable standbys.
            MULTI_AZ_CLUSTER
        }

        @Override
        public String key() {
            return "rds " + word(engine) + " " + word(deployment) + " " + instanceClass;
        }

        @Override
        public PriceUnit unit() {
            return PriceUnit.HOUR;
        }
    }

    /// An hour of an Aurora instance.
    record AuroraHour(Storage storage, String instanceClass) implements PriceItem {

        /// The two ways to pay for storage.
        public enum Storage {
            /// Input and output billed by the request.
            STANDARD,
            /// Input and output included.
            IO_OPTIMIZED
        }

        @Override
        public String key() {
            return "aurora " + word(storage) + " " + instanceClass;
        }

        @Override
        public PriceUnit unit() {
            return PriceUnit.HOUR;
        }
    }

    /// An hour of a cache node.
    record CacheHour(Engine engine, String nodeType) implements PriceItem {

        /// Cache programs with prices of their own.
        public enum Engine {
            /// Redis.
            REDIS,
            /// Valkey.
            VALKEY,
            /// Memcached.
            MEMCACHED
        }

        @Override
        public String key() {
            return "elasticache " + word(engine) + " " + nodeType;
        }

        @Override
        public PriceUnit unit() {
            return PriceUnit.HOUR;
        }
    }

    /// The item of a name in price files, absent if the name is none of ours.
    static @Nullable PriceItem parse(String key) {
        return PriceItemKeys.parse(key);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
