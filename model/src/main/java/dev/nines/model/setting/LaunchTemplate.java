package dev.nines.model.setting;

import java.time.Duration;
import java.util.List;

import dev.nines.model.property.Default;
import dev.nines.model.property.From;
import dev.nines.model.property.Range;
import dev.nines.model.property.Refers;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// What a server is started from: its type, image, key, role, groups and disks.
///
/// @param instanceType
///            server type, `m5.large`
/// @param image
///            machine image
/// @param keyPair
///            name of the key pair whose public key is on the server; empty: none
/// @param role
///            role the server's programs act in
/// @param purchase
///            how it is paid for
/// @param creditMode
///            for burstable types; absent: the family's own default
/// @param detailedMonitoring
///            metrics every minute instead of every five
/// @param bootTime
///            from the launch call to the operating system being up
/// @param publicIp
///            whether it has a public IPv4 address
/// @param pods
///            containers with addresses of their own on one server (0: none)
public record LaunchTemplate(@Default("m5.large") @From(From.Source.INSTANCE_TYPE) String instanceType,
        @Default("Amazon Linux 2023") String image, @Default("") String keyPair,
        @Refers("role") @Nullable ComponentId role,
        @Refers("security-group") List<ComponentId> securityGroups, @Default("on-demand") Purchase purchase,
        @Nullable CreditMode creditMode, @Default("false") boolean detailedMonitoring,
        @Default("30s") @Range(min = "0s", max = "1h") Duration bootTime, @Default("false") boolean publicIp,
        Volume rootVolume, List<Volume> volumes, @Default("0") @Range(min = "0", max = "1000") int pods) {

    public LaunchTemplate {
        securityGroups = List.copyOf(securityGroups);
        volumes = List.copyOf(volumes);
    }
}
