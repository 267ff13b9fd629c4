package dev.nines.analysis.prices;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// Service charges of AWS's bulk price list, told by service and usage type.
final class AwsUsage {

    private static final BigDecimal MEGABYTES_IN_A_GIGABYTE = BigDecimal.valueOf(1024);
    private static final Map<String, Charge> CHARGES = charges();

    private AwsUsage() {}

    static @Nullable AwsItem charge(AwsProduct product) {
        var service = product.attribute("servicecode");
        var charge = switch (service) {
            case "AWSQueueService" -> product.attribute("queueType").startsWith("FIFO")
                    ? Charge.SQS_FIFO
                    : product.is("queueType", "Standard") ? Charge.SQS_STANDARD : null;
            case "AWSLambda" -> CHARGES.get(service + " " + product.attribute("group"));
            default -> CHARGES.get(service + " " + product.usage());
        };
        if (charge == Charge.EBS_GP3_THROUGHPUT) {
            return new AwsItem(charge, BigDecimal.ONE.divide(MEGABYTES_IN_A_GIGABYTE));
        }
        return charge == null ? null : AwsItem.of(charge);
    }

    private static Map<String, Charge> charges() {
        var charges = new HashMap<String, Charge>();
        for (var line : TABLE.lines().toList()) {
            var cells = line.strip().split(" ");
            charges.put(cells[0] + " " + cells[1], Charge.valueOf(cells[2]));
        }
        return Map.copyOf(charges);
    }

    /// Service code, usage type (of Lambda: group) and our charge.
    private static final String TABLE = """
            AmazonEC2 EBS:VolumeUsage.gp3 EBS_GP3_STORAGE
            AmazonEC2 EBS:VolumeP-IOPS.gp3 EBS_GP3_IOPS
            AmazonEC2 EBS:VolumeP-Throughput.gp3 EBS_GP3_THROUGHPUT
            AmazonEC2 EBS:VolumeUsage.gp2 EBS_GP2_STORAGE
            AmazonEC2 EBS:VolumeUsage.piops EBS_IO1_STORAGE
            AmazonEC2 EBS:VolumeP-IOPS.piops EBS_IO1_IOPS
            AmazonEC2 EBS:VolumeUsage.io2 EBS_IO2_STORAGE
            AmazonEC2 EBS:VolumeP-IOPS.io2 EBS_IO2_IOPS
            AmazonEC2 EBS:VolumeUsage.st1 EBS_ST1_STORAGE
            AmazonEC2 EBS:VolumeUsage.sc1 EBS_SC1_STORAGE
            AmazonEC2 EBS:VolumeUsage EBS_STANDARD_STORAGE
            AmazonEC2 EBS:VolumeIOUsage EBS_STANDARD_REQUESTS
            AmazonEC2 EBS:SnapshotUsage EBS_SNAPSHOT
            AmazonEC2 CPUCredits:t3 EC2_CPU_CREDITS
            AmazonEC2 NatGateway-Hours NAT_HOUR
            AmazonEC2 NatGateway-Bytes NAT_DATA
            AmazonVPC NatGateway-Hours NAT_HOUR
            AmazonVPC NatGateway-Bytes NAT_DATA
            AmazonVPC PublicIPv4:InUseAddress PUBLIC_IPV4_HOUR
            AmazonRDS RDS:GP2-Storage RDS_GP2_STORAGE
            AmazonRDS RDS:Multi-AZ-GP2-Storage RDS_GP2_STORAGE_MULTI_AZ
            AmazonRDS RDS:GP3-Storage RDS_GP3_STORAGE
            AmazonRDS RDS:Multi-AZ-GP3-Storage RDS_GP3_STORAGE_MULTI_AZ
            AmazonRDS RDS:GP3-PIOPS RDS_GP3_IOPS
            AmazonRDS RDS:Multi-AZ-GP3-PIOPS RDS_GP3_IOPS_MULTI_AZ
            AmazonRDS RDS:PIOPS-Storage RDS_IO1_STORAGE
            AmazonRDS RDS:Multi-AZ-PIOPS-Storage RDS_IO1_STORAGE_MULTI_AZ
            AmazonRDS RDS:PIOPS RDS_IO1_IOPS
            AmazonRDS RDS:Multi-AZ-PIOPS RDS_IO1_IOPS_MULTI_AZ
            AmazonRDS RDS:StorageUsage RDS_STANDARD_STORAGE
            AmazonRDS RDS:ChargedBackupUsage RDS_BACKUP
            AmazonRDS Aurora:StorageUsage AURORA_STORAGE
            AmazonRDS Aurora:IO-OptimizedStorageUsage AURORA_STORAGE_IO_OPTIMIZED
            AmazonRDS Aurora:StorageIOUsage AURORA_IO
            AmazonRDS Aurora:BackupUsage AURORA_BACKUP
            AmazonRDS Aurora:ServerlessV2Usage AURORA_ACU
            AmazonRDS Aurora:ServerlessV2IOOptimizedUsage AURORA_ACU_IO_OPTIMIZED
            AmazonElastiCache ElastiCache:BackupUsage ELASTICACHE_BACKUP
            AmazonRoute53 HostedZone ROUTE53_ZONE
            AmazonRoute53 DNS-Queries ROUTE53_QUERIES
            AmazonRoute53 LBR-Queries ROUTE53_LATENCY_QUERIES
            AmazonRoute53 Geo-Queries ROUTE53_GEO_QUERIES
            AmazonRoute53 Health-Check-AWS ROUTE53_HEALTH_CHECK
            AmazonRoute53 Health-Check-Non-AWS ROUTE53_HEALTH_CHECK_EXTERNAL
            AmazonRoute53 Health-Check-Option-AWS ROUTE53_HEALTH_CHECK_OPTION
            AmazonRoute53 Health-Check-Option-Non-AWS ROUTE53_HEALTH_CHECK_OPTION_EXTERNAL
            AWSLambda AWS-Lambda-Requests LAMBDA_REQUESTS
            AWSLambda AWS-Lambda-Duration LAMBDA_DURATION
            AWSLambda AWS-Lambda-Duration-ARM LAMBDA_DURATION_ARM
            AWSLambda AWS-Lambda-Provisioned-Concurrency LAMBDA_PROVISIONED_CONCURRENCY
            AWSLambda AWS-Lambda-Provisioned-Concurrency-ARM LAMBDA_PROVISIONED_CONCURRENCY_ARM
            AWSLambda AWS-Lambda-Duration-Provisioned LAMBDA_PROVISIONED_DURATION
            AWSLambda AWS-Lambda-Duration-Provisioned-ARM LAMBDA_PROVISIONED_DURATION_ARM
            AWSLambda AWS-Lambda-Storage-Duration LAMBDA_EPHEMERAL_STORAGE
            AmazonApiGateway ApiGatewayRequest API_REST
            AmazonApiGateway ApiGatewayHttpRequest API_HTTP
            AmazonApiGateway ApiGatewayMessage API_WEBSOCKET_MESSAGES
            AmazonApiGateway ApiGatewayMinute API_WEBSOCKET_MINUTES
            AmazonApiGateway ApiGatewayCacheUsage:0.5GB API_CACHE_0_5
            AmazonApiGateway ApiGatewayCacheUsage:1.6GB API_CACHE_1_6
            AmazonApiGateway ApiGatewayCacheUsage:6.1GB API_CACHE_6_1
            AmazonApiGateway ApiGatewayCacheUsage:13.5GB API_CACHE_13_5
            AmazonApiGateway ApiGatewayCacheUsage:28.4GB API_CACHE_28_4
            AmazonApiGateway ApiGatewayCacheUsage:58.2GB API_CACHE_58_2
            AmazonApiGateway ApiGatewayCacheUsage:118GB API_CACHE_118
            AmazonApiGateway ApiGatewayCacheUsage:237GB API_CACHE_237
            AmazonCloudWatch DataProcessing-Bytes CLOUDWATCH_LOGS_INGEST
            AmazonCloudWatch TimedStorage-ByteHrs CLOUDWATCH_LOGS_STORAGE
            AmazonCloudWatch DataScanned-Bytes CLOUDWATCH_LOGS_INSIGHTS
            AmazonCloudWatch CW:MetricMonitorUsage CLOUDWATCH_METRIC
            AmazonCloudWatch CW:AlarmMonitorUsage CLOUDWATCH_ALARM
            AmazonCloudWatch CW:HighResAlarmMonitorUsage CLOUDWATCH_ALARM_HIGH_RESOLUTION
            AmazonCloudWatch CW:CompositeAlarmMonitorUsage CLOUDWATCH_ALARM_COMPOSITE
            AmazonS3 TimedStorage-ByteHrs S3_STANDARD
            AmazonS3 TimedStorage-SIA-ByteHrs S3_STANDARD_IA
            AmazonS3 TimedStorage-ZIA-ByteHrs S3_ONE_ZONE_IA
            AmazonS3 TimedStorage-INT-FA-ByteHrs S3_INTELLIGENT
            AmazonS3 TimedStorage-GIR-ByteHrs S3_GLACIER_INSTANT
            AmazonS3 TimedStorage-GlacierByteHrs S3_GLACIER
            AmazonS3 Requests-Tier1 S3_PUT
            AmazonS3 Requests-Tier2 S3_GET
            AmazonS3 Requests-SIA-Tier1 S3_IA_PUT
            AmazonS3 Requests-SIA-Tier2 S3_IA_GET
            AmazonS3 Retrieval-SIA S3_IA_RETRIEVAL
            awskms KMS-Keys KMS_KEY
            awskms KMS-Requests KMS_REQUESTS
            AWSSecretsManager AWSSecretsManager-Secrets SECRET_MONTH
            AWSSecretsManager AWSSecretsManagerAPIRequest SECRET_REQUESTS
            """;
}
