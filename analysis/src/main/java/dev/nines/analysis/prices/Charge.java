package dev.nines.analysis.prices;

import java.util.Locale;

/// A charge of a service that does not depend on a machine type.
public enum Charge implements PriceItem {
    EBS_GP3_STORAGE(PriceUnit.GB_MONTH),
    /// IOPS above 3,000 of a gp3 volume.
    EBS_GP3_IOPS(PriceUnit.IOPS_MONTH),
    /// MB/s above 125 of a gp3 volume.
    EBS_GP3_THROUGHPUT(PriceUnit.MBPS_MONTH),
    EBS_GP2_STORAGE(PriceUnit.GB_MONTH),
    EBS_IO1_STORAGE(PriceUnit.GB_MONTH),
    EBS_IO1_IOPS(PriceUnit.IOPS_MONTH),
    EBS_IO2_STORAGE(PriceUnit.GB_MONTH),
    /// IOPS of an io2 volume up to 32,000.
    EBS_IO2_IOPS(PriceUnit.IOPS_MONTH),
    EBS_ST1_STORAGE(PriceUnit.GB_MONTH),
    EBS_SC1_STORAGE(PriceUnit.GB_MONTH),
    /// Storage of a magnetic volume.
    EBS_STANDARD_STORAGE(PriceUnit.GB_MONTH),
    /// Reads and writes of a magnetic volume.
    EBS_STANDARD_REQUESTS(PriceUnit.MILLION),
    EBS_SNAPSHOT(PriceUnit.GB_MONTH),
    EBS_FAST_SNAPSHOT_RESTORE(PriceUnit.RESTORE_UNIT_HOUR),
    /// Surplus credits of a burstable server in unlimited mode.
    EC2_CPU_CREDITS(PriceUnit.VCPU_HOUR),
    ALB_HOUR(PriceUnit.HOUR),
    ALB_LCU(PriceUnit.CAPACITY_UNIT_HOUR),
    NLB_HOUR(PriceUnit.HOUR),
    NLB_LCU(PriceUnit.CAPACITY_UNIT_HOUR),
    CLB_HOUR(PriceUnit.HOUR),
    CLB_DATA(PriceUnit.GB),
    NAT_HOUR(PriceUnit.HOUR),
    NAT_DATA(PriceUnit.GB),
    /// A public IPv4 address, in use or idle.
    PUBLIC_IPV4_HOUR(PriceUnit.HOUR),
    TRANSFER_INTERNET_OUT(PriceUnit.GB),
    /// Data between zones of a region, billed in each direction.
    TRANSFER_CROSS_ZONE(PriceUnit.GB),
    TRANSFER_OTHER_REGION(PriceUnit.GB),
    RDS_GP2_STORAGE(PriceUnit.GB_MONTH),
    RDS_GP2_STORAGE_MULTI_AZ(PriceUnit.GB_MONTH),
    RDS_GP3_STORAGE(PriceUnit.GB_MONTH),
    RDS_GP3_STORAGE_MULTI_AZ(PriceUnit.GB_MONTH),
    /// gp3 storage of a Multi-AZ cluster, all three copies.
    RDS_GP3_STORAGE_CLUSTER(PriceUnit.GB_MONTH),
    RDS_GP3_IOPS(PriceUnit.IOPS_MONTH),
    RDS_GP3_IOPS_MULTI_AZ(PriceUnit.IOPS_MONTH),
    /// MB/s of a gp3 database beyond its baseline.
    RDS_GP3_THROUGHPUT(PriceUnit.MBPS_MONTH),
    RDS_IO1_STORAGE(PriceUnit.GB_MONTH),
    RDS_IO1_STORAGE_MULTI_AZ(PriceUnit.GB_MONTH),
    RDS_IO1_IOPS(PriceUnit.IOPS_MONTH),
    RDS_IO1_IOPS_MULTI_AZ(PriceUnit.IOPS_MONTH),
    /// Magnetic storage of a database.
    RDS_STANDARD_STORAGE(PriceUnit.GB_MONTH),
    /// Backups beyond the free allowance.
    RDS_BACKUP(PriceUnit.GB_MONTH),
    RDS_CPU_CREDITS(PriceUnit.VCPU_HOUR),
    /// Extended support, years 1 and 2.
    RDS_EXTENDED_SUPPORT(PriceUnit.VCPU_HOUR),
    RDS_EXTENDED_SUPPORT_YEAR_3(PriceUnit.VCPU_HOUR),
    /// RDS Proxy, for one vCPU of its database.
    RDS_PROXY(PriceUnit.VCPU_HOUR),
    AURORA_STORAGE(PriceUnit.GB_MONTH),
    AURORA_STORAGE_IO_OPTIMIZED(PriceUnit.GB_MONTH),
    AURORA_IO(PriceUnit.MILLION),
    AURORA_BACKUP(PriceUnit.GB_MONTH),
    AURORA_ACU(PriceUnit.ACU_HOUR),
    AURORA_ACU_IO_OPTIMIZED(PriceUnit.ACU_HOUR),
    ELASTICACHE_BACKUP(PriceUnit.GB_MONTH),
    ROUTE53_ZONE(PriceUnit.MONTH),
    ROUTE53_QUERIES(PriceUnit.MILLION),
    ROUTE53_LATENCY_QUERIES(PriceUnit.MILLION),
    ROUTE53_GEO_QUERIES(PriceUnit.MILLION),
    ROUTE53_HEALTH_CHECK(PriceUnit.MONTH),
    /// Health check of an endpoint outside AWS.
    ROUTE53_HEALTH_CHECK_EXTERNAL(PriceUnit.MONTH),
    /// HTTPS, string match, fast interval or latency of a health check, each.
    ROUTE53_HEALTH_CHECK_OPTION(PriceUnit.MONTH),
    ROUTE53_HEALTH_CHECK_OPTION_EXTERNAL(PriceUnit.MONTH),
    /// Requests of a standard queue; every 64 KB of payload is one.
    SQS_STANDARD(PriceUnit.MILLION),
    SQS_FIFO(PriceUnit.MILLION),
    LAMBDA_REQUESTS(PriceUnit.MILLION),
    LAMBDA_DURATION(PriceUnit.GB_SECOND),
    LAMBDA_DURATION_ARM(PriceUnit.GB_SECOND),
    LAMBDA_PROVISIONED_CONCURRENCY(PriceUnit.GB_SECOND),
    LAMBDA_PROVISIONED_CONCURRENCY_ARM(PriceUnit.GB_SECOND),
    /// Running time of a function on provisioned concurrency.
    LAMBDA_PROVISIONED_DURATION(PriceUnit.GB_SECOND),
    LAMBDA_PROVISIONED_DURATION_ARM(PriceUnit.GB_SECOND),
    LAMBDA_EPHEMERAL_STORAGE(PriceUnit.GB_SECOND),
    API_REST(PriceUnit.MILLION),
    API_HTTP(PriceUnit.MILLION),
    API_WEBSOCKET_MESSAGES(PriceUnit.MILLION),
    API_WEBSOCKET_MINUTES(PriceUnit.MILLION),
    /// A cache of 0.5 GB of a REST API.
    API_CACHE_0_5(PriceUnit.HOUR),
    API_CACHE_1_6(PriceUnit.HOUR),
    API_CACHE_6_1(PriceUnit.HOUR),
    API_CACHE_13_5(PriceUnit.HOUR),
    API_CACHE_28_4(PriceUnit.HOUR),
    API_CACHE_58_2(PriceUnit.HOUR),
    API_CACHE_118(PriceUnit.HOUR),
    API_CACHE_237(PriceUnit.HOUR),
    CLOUDWATCH_LOGS_INGEST(PriceUnit.GB),
    CLOUDWATCH_LOGS_STORAGE(PriceUnit.GB_MONTH),
    CLOUDWATCH_LOGS_INSIGHTS(PriceUnit.GB),
    CLOUDWATCH_METRIC(PriceUnit.MONTH),
    CLOUDWATCH_ALARM(PriceUnit.MONTH),
    CLOUDWATCH_ALARM_HIGH_RESOLUTION(PriceUnit.MONTH),
    CLOUDWATCH_ALARM_COMPOSITE(PriceUnit.MONTH),
    CLOUDWATCH_DASHBOARD(PriceUnit.MONTH),
    S3_STANDARD(PriceUnit.GB_MONTH),
    S3_STANDARD_IA(PriceUnit.GB_MONTH),
    S3_ONE_ZONE_IA(PriceUnit.GB_MONTH),
    S3_INTELLIGENT(PriceUnit.GB_MONTH),
    S3_GLACIER_INSTANT(PriceUnit.GB_MONTH),
    S3_GLACIER(PriceUnit.GB_MONTH),
    S3_PUT(PriceUnit.THOUSAND),
    S3_GET(PriceUnit.THOUSAND),
    S3_IA_PUT(PriceUnit.THOUSAND),
    S3_IA_GET(PriceUnit.THOUSAND),
    S3_IA_RETRIEVAL(PriceUnit.GB),
    KMS_KEY(PriceUnit.MONTH),
    KMS_REQUESTS(PriceUnit.TEN_THOUSAND),
    SECRET_MONTH(PriceUnit.MONTH),
    SECRET_REQUESTS(PriceUnit.TEN_THOUSAND);

    private final PriceUnit unit;
    private final String key;

    Charge(PriceUnit unit) {
        this.unit = unit;
        this.key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public PriceUnit unit() {
        return unit;
    }
}
