package dev.nines.analysis.cost;

import static dev.nines.analysis.cost.Words.line;
import static dev.nines.analysis.cost.Words.note;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.nines.analysis.prices.Charge;
import dev.nines.analysis.prices.PriceItem;
import dev.nines.analysis.prices.PriceItem.CacheHour;
import dev.nines.model.Usage;
import dev.nines.model.component.Alarm;
import dev.nines.model.component.ApiGateway;
import dev.nines.model.component.Cache;
import dev.nines.model.component.CacheEngine;
import dev.nines.model.component.LambdaFunction;
import dev.nines.model.component.MessageQueue;
import dev.nines.model.component.ObjectStorage;
import dev.nines.model.component.ProcessorArchitecture;
import dev.nines.model.component.QueueKind;
import dev.nines.model.component.SecretStore;
import dev.nines.model.component.SecretStoreKind;
import dev.nines.model.quantity.Durations;

/// Services billed by what they keep and answer.
final class ServiceBill {

    private static final double PAYLOAD_KB = 64;
    private static final double MESSAGE_KB = 32;
    private static final double FREE_EPHEMERAL_GB = 0.5;
    private static final TreeMap<Double, Charge> API_CACHES = new TreeMap<>(Map.of(0.5, Charge.API_CACHE_0_5, 1.6,
            Charge.API_CACHE_1_6, 6.1, Charge.API_CACHE_6_1, 13.5, Charge.API_CACHE_13_5, 28.4, Charge.API_CACHE_28_4, 58.2,
            Charge.API_CACHE_58_2, 118.0, Charge.API_CACHE_118, 237.0, Charge.API_CACHE_237));

    private final Bill bill;
    private final double requests;

    /// @param perSecond requests that the traffic brings in a second
    ServiceBill(Bill bill, double perSecond) {
        this.bill = bill;
        this.requests = bill.usage(Usage.REQUESTS, Month.events(perSecond));
    }

    void add(Cache cache) {
        var engine = switch (cache.engine()) {
            case REDIS -> CacheHour.Engine.REDIS;
            case VALKEY -> CacheHour.Engine.VALKEY;
            case MEMCACHED -> CacheHour.Engine.MEMCACHED;
        };
        var nodes = cache.shards() * (cache.engine() == CacheEngine.MEMCACHED ? 1 : 1 + cache.replicas());
        bill.hours(new CacheHour(engine, cache.nodeType()), line("cache-hours", cache.nodeType(), nodes),
                nodes * bill.usage(Usage.HOURS, Bill.HOURS), cache.purchase());
        if (cache.backup().bytes() > 0) {
            bill.baseline(Charge.ELASTICACHE_BACKUP, line("backup"), cache.backup().gb());
        }
    }

    /// A message is sent once and, in batches, received and deleted; every 64 KB of payload is a request of its own.
    void add(MessageQueue queue) {
        var chunks = Math.max(1, Math.ceil(queue.messageSize().kb() / PAYLOAD_KB));
        var perMessage = chunks * (1 + 2.0 / queue.batch());
        var override = bill.component().usage().get(Usage.REQUESTS);
        var total = override == null ? requests * perMessage : override;
        bill.usage(queue.type() == QueueKind.FIFO ? Charge.SQS_FIFO : Charge.SQS_STANDARD, line("queue-requests"), total / 1e6,
                override == null ? note("queue-requests", perMessage) : note("given", total));
    }

    void add(LambdaFunction function) {
        var arm = function.architecture() == ProcessorArchitecture.ARM64;
        var seconds = Durations.seconds(function.serving().time().mean());
        var gbSeconds = requests * seconds * function.memory().gb();
        bill.usage(Charge.LAMBDA_REQUESTS, line("function-requests"), requests / 1e6);
        if (function.provisioned() > 0) {
            var kept = function.provisioned() * function.memory().gb() * Bill.HOURS * 3600;
            bill.baseline(arm ? Charge.LAMBDA_PROVISIONED_CONCURRENCY_ARM : Charge.LAMBDA_PROVISIONED_CONCURRENCY,
                    line("provisioned-concurrency", function.provisioned()), kept);
            bill.usage(arm ? Charge.LAMBDA_PROVISIONED_DURATION_ARM : Charge.LAMBDA_PROVISIONED_DURATION,
                    line("function-duration"),
                    gbSeconds, note("provisioned-duration"));
        } else {
            bill.usage(arm ? Charge.LAMBDA_DURATION_ARM : Charge.LAMBDA_DURATION, line("function-duration"), gbSeconds);
        }
        bill.usage(Charge.LAMBDA_EPHEMERAL_STORAGE, line("ephemeral-storage"),
                requests * seconds * Math.max(0, function.ephemeralStorage().gb() - FREE_EPHEMERAL_GB));
    }

    /// @param minutes minutes of open WebSocket connections a month
    /// @param messageKb size of a message both ways
    void add(ApiGateway gateway, double minutes, double messageKb) {
        switch (gateway.type()) {
            case REST -> bill.usage(Charge.API_REST, line("api-requests"), requests / 1e6);
            case HTTP -> bill.usage(Charge.API_HTTP, line("api-requests"), requests / 1e6);
            case WEBSOCKET -> {
                bill.usage(Charge.API_WEBSOCKET_MESSAGES, line("api-messages"),
                        requests * Math.max(1, Math.ceil(messageKb / MESSAGE_KB)) / 1e6);
                bill.usage(Charge.API_WEBSOCKET_MINUTES, line("api-minutes"),
                        bill.usage(Usage.CONNECTION_MINUTES, minutes) / 1e6);
            }
        }
        var cache = gateway.cacheSize();
        if (cache != null) {
            var size = API_CACHES.ceilingEntry(Math.min(cache.gb(), API_CACHES.lastKey()));
            bill.baseline(size.getValue(), line("api-cache", size.getKey()), Bill.HOURS);
        }
    }

    void add(ObjectStorage storage, double readGb) {
        var charge = switch (storage.storageClass()) {
            case STANDARD -> Charge.S3_STANDARD;
            case INTELLIGENT_TIERING -> Charge.S3_INTELLIGENT;
            case STANDARD_IA -> Charge.S3_STANDARD_IA;
            case ONE_ZONE_IA -> Charge.S3_ONE_ZONE_IA;
            case GLACIER_INSTANT -> Charge.S3_GLACIER_INSTANT;
        };
        var infrequent = List.of(Charge.S3_STANDARD_IA, Charge.S3_ONE_ZONE_IA, Charge.S3_GLACIER_INSTANT).contains(charge);
        var writes = requests * storage.writeShare().value();
        bill.baseline(charge, line("object-storage"), storage.stored().gb());
        bill.usage(infrequent ? Charge.S3_IA_PUT : Charge.S3_PUT, line("object-writes"), writes / 1e3);
        bill.usage(infrequent ? Charge.S3_IA_GET : Charge.S3_GET, line("object-reads"), (requests - writes) / 1e3);
        if (infrequent) {
            bill.usage(Charge.S3_IA_RETRIEVAL, line("object-retrieval"), readGb * (1 - storage.writeShare().value()));
        }
    }

    void add(SecretStore store) {
        switch (store.type()) {
            case SECRETS_MANAGER -> {
                bill.baseline(Charge.SECRET_MONTH, line("secrets"), store.secrets());
                bill.usage(Charge.SECRET_REQUESTS, line("secret-requests"), requests / 1e4);
            }
            case PARAMETER_STORE -> bill.free("parameter-store", line("parameter-store"));
            case VAULT, ENCRYPTED_FILE, PLAIN_TEXT -> {
                // kept on servers or in the repository, which have lines of their own
            }
        }
        if (store.customerKey() && store.type() != SecretStoreKind.PLAIN_TEXT) {
            bill.baseline(Charge.KMS_KEY, line("key"), 1);
            bill.usage(Charge.KMS_REQUESTS, line("key-requests"), requests / 1e4);
        }
    }

    void add(Alarm alarm) {
        var fast = alarm.highResolution() || alarm.period().compareTo(Duration.ofMinutes(1)) < 0;
        PriceItem item = fast ? Charge.CLOUDWATCH_ALARM_HIGH_RESOLUTION : Charge.CLOUDWATCH_ALARM;
        bill.baseline(item, line(fast ? "alarm-high-resolution" : "alarm"), 1);
    }
}
