package dev.nines.analysis.network;

import dev.nines.model.catalogue.InstanceTypes;
import dev.nines.model.setting.LaunchTemplate;
import org.jspecify.annotations.Nullable;

/// Addresses of containers on one server, by the network interfaces of its instance type.
///
/// The most pods are interfaces × (addresses per interface − 1) + 2: each interface keeps one address for
/// itself, two pods use the server's own (Amazon EKS user guide, "Choosing an instance type"; the table of
/// the Amazon VPC CNI). At full load the CNI keeps one spare interface with all its addresses: an
/// assumption.
public final class Pods {

    /// Pods that use the address of their server.
    static final int ON_HOST = 2;

    private Pods() {}

    /// The most pods a server of a type carries, or null where its interfaces are not known.
    public static @Nullable Integer most(String instanceType) {
        var type = InstanceTypes.find(instanceType);
        if (type == null) {
            return null;
        }
        var interfaces = type.networkInterfaces();
        var each = type.addressesPerInterface();
        return interfaces == null || each == null ? null : interfaces * (each - 1) + ON_HOST;
    }

    /// Addresses of one server with its pods: now, and with a spare interface at full load.
    static AddressCount perServer(LaunchTemplate template) {
        var pods = template.pods();
        if (pods == 0) {
            return AddressCount.of(1, 1);
        }
        var type = InstanceTypes.find(template.instanceType());
        var interfaces = type == null ? null : type.networkInterfaces();
        var each = type == null ? null : type.addressesPerInterface();
        if (interfaces == null || each == null || each < 2) {
            return AddressCount.of(1 + pods, 1 + pods);
        }
        var used = Math.ceilDiv(pods, each - 1);
        var now = used + pods;
        return AddressCount.of(now, Math.max(now, Math.min(interfaces, used + 1) * each));
    }
}
