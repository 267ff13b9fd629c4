package dev.nines.model.catalogue;

import org.jspecify.annotations.Nullable;

/// One kind of server that can be started, such as `m5.large`.
///
/// @param name
///            name, `family.size`
/// @param shape
///            vCPU and memory; absent where no table and no certain rule gives them
/// @param processor
///            instruction set, absent where the shape is
/// @param gpus
///            graphics processors; absent where not published in the bundled data
/// @param networkGbps
///            network bandwidth that is always there, in Gbps
/// @param networkInterfaces
///            most network interfaces
/// @param addressesPerInterface
///            most IPv4 addresses of one network interface
/// @param hypervisor
///            `nitro`, `xen`, or absent
/// @param burst
///            how CPU credits work, absent for types that always run at full speed
public record InstanceType(String name, @Nullable Shape shape, @Nullable Processor processor,
        @Nullable Integer gpus,
        @Nullable Double networkGbps, @Nullable Integer networkInterfaces,
        @Nullable Integer addressesPerInterface,
        @Nullable String hypervisor, @Nullable Burst burst) {

    /// The part of the name before the dot: `m5`.
    public String family() {
        return name.substring(0, name.indexOf('.'));
    }

    /// The part of the name after the dot: `large`.
    public String size() {
        return name.substring(name.indexOf('.') + 1);
    }
}
