package dev.nines.model.setting;

/// Types of block storage volume.
public enum VolumeType {
    /// General purpose, performance apart from size.
    GP3,
    /// General purpose, 3 IOPS per GiB.
    GP2,
    /// Provisioned IOPS.
    IO1,
    /// Provisioned IOPS, more durable.
    IO2,
    /// Throughput-optimised disk.
    ST1,
    /// Cold disk.
    SC1,
    /// Previous generation.
    MAGNETIC
}
