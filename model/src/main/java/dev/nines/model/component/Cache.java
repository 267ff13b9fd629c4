package dev.nines.model.component;

import java.time.Duration;
import java.util.List;

import dev.nines.model.property.Default;
import dev.nines.model.property.From;
import dev.nines.model.property.Range;
import dev.nines.model.property.Refers;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.DataSize;
import dev.nines.model.quantity.Probability;
import dev.nines.model.setting.Purchase;
import dev.nines.model.setting.Serving;

/// A managed cache (ElastiCache).
///
/// @param shards
///            parts the keys are spread over (Memcached: nodes)
/// @param replicas
///            copies of each shard
/// @param hitRatio
///            share of reads it answers
/// @param fillTime
///            time to become warm again after a loss, at usual traffic
/// @param failoverTime
///            time to promote a replica
@KindOf(group = Group.DATA, within = {"vpc", "subnet", "region"}, topLevel = true, spansZones = true)
public record Cache(@Default("redis") CacheEngine engine,
        @Default("cache.r6g.large") @From(From.Source.CACHE_NODE) String nodeType,
        @Default("false") boolean clusterMode, @Default("1") @Range(min = "1", max = "500") int shards,
        @Default("0") @Range(min = "0", max = "5") int replicas, @Default("false") boolean multiAz,
        @Default("0.8") Probability hitRatio,
        @Default("10m") @Range(min = "0s", max = "7d") Duration fillTime,
        @Default("1h") @Range(min = "0s", max = "365d") Duration ttl,
        @Default("30s") @Range(min = "0s", max = "1d") Duration failoverTime, @Default("0 B") DataSize backup,
        @Default("on-demand") Purchase purchase, @Refers("security-group") List<ComponentId> securityGroups,
        @Default("time.mean=500us") Serving serving) implements Spec {

    public Cache {
        securityGroups = List.copyOf(securityGroups);
    }
}
