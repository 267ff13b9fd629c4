package dev.nines.analysis.network;

import java.util.Locale;

/// A limit the provider sets for an account (Amazon VPC quotas, AWS Lambda quotas).
enum Quota {
    SUBNETS_PER_VPC(200, 0),
    BLOCKS_PER_VPC(5, 50),
    ADDRESS_UNITS_PER_VPC(64_000, 0),
    FUNCTION_INTERFACES_PER_VPC(250, 0),
    PEERINGS_PER_VPC(50, 125),
    ROUTES_PER_TABLE(50, 1000),
    RULES_PER_GROUP(60, 0),
    RULES_PER_ACL(20, 40),
    GROUPS_PER_INTERFACE(5, 16),
    NAT_GATEWAYS_PER_ZONE(5, 0),
    VPCS_PER_REGION(5, 0),
    ELASTIC_IPS_PER_REGION(5, 0),
    INTERFACES_PER_REGION(5_000, 0);

    private final int limit;
    private final int ceiling;

    Quota(int limit, int ceiling) {
        this.limit = limit;
        this.ceiling = ceiling;
    }

    /// What an account has at first.
    int limit() {
        return limit;
    }

    /// How far it can be raised; 0 where that is not published.
    int ceiling() {
        return ceiling;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
