package dev.nines.model.component;

import java.time.Duration;
import java.util.List;

import dev.nines.model.property.Default;
import dev.nines.model.property.From;
import dev.nines.model.property.Range;
import dev.nines.model.property.Refers;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.setting.Purchase;
import dev.nines.model.setting.Serving;

/// A copy of a database that answers reads, kept up asynchronously.
///
/// @param source
///            database it copies
/// @param lag
///            how far it is behind
/// @param promotionTime
///            time to become a database of its own
@KindOf(group = Group.DATA, within = {"vpc", "subnet", "region"}, topLevel = true)
public record ReadReplica(@Refers("database") ComponentId source,
        @Default("db.m5.large") @From(From.Source.DATABASE_CLASS) String instanceClass,
        @Default("1s") @Range(min = "0s", max = "1d") Duration lag,
        @Default("false") boolean promoteOnFailure,
        @Default("5m") @Range(min = "0s", max = "1d") Duration promotionTime,
        @Default("on-demand") Purchase purchase,
        @Refers("security-group") List<ComponentId> securityGroups,
        @Default("time.mean=4ms") Serving serving) implements Spec {

    public ReadReplica {
        securityGroups = List.copyOf(securityGroups);
    }
}
