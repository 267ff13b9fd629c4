package dev.nines.model.check;

import java.util.stream.Stream;

import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseStorage;
import dev.nines.model.component.Server;
import dev.nines.model.property.Property;
import dev.nines.model.property.RecordType;
import dev.nines.model.setting.LaunchTemplate;
import dev.nines.model.setting.Volume;
import dev.nines.model.setting.VolumeType;

/// IOPS and throughput are provisioned only where the storage type sells them.
final class PerformanceIsProvisionable extends Rule {

    PerformanceIsProvisionable() {
        super("storage.performance", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(Server.class, (component, server) -> check(component, server.template(), sink));
        design.each(AutoScalingGroup.class, (component, group) -> check(component, group.template(), sink));
        design.each(Database.class, (component, database) -> {
            if (database.iops() != null && !sellsIops(database.storage())) {
                sink.add(component, component, setting(Database.class, "iops"), database.storage());
            }
            if (database.throughputMb() != null && database.storage() != DatabaseStorage.GP3) {
                sink.add(component, component, setting(Database.class, "throughputMb"), database.storage());
            }
        });
    }

    private static void check(Component component, LaunchTemplate template, Sink sink) {
        Stream.concat(Stream.of(template.rootVolume()), template.volumes().stream()).forEach(volume -> {
            if (volume.iops() != null && !sellsIops(volume.type())) {
                sink.add(component, component, setting(Volume.class, "iops"), volume.type());
            }
            if (volume.throughputMb() != null && volume.type() != VolumeType.GP3) {
                sink.add(component, component, setting(Volume.class, "throughputMb"), volume.type());
            }
        });
    }

    private static Property setting(Class<? extends Record> type, String name) {
        return RecordType.of(type).property(name);
    }

    private static boolean sellsIops(VolumeType type) {
        return switch (type) {
            case GP3, IO1, IO2 -> true;
            case GP2, ST1, SC1, MAGNETIC -> false;
        };
    }

    private static boolean sellsIops(DatabaseStorage storage) {
        return switch (storage) {
            case GP3, IO1, IO2 -> true;
            case GP2, MAGNETIC, AURORA_STANDARD, AURORA_IO_OPTIMIZED -> false;
        };
    }
}
