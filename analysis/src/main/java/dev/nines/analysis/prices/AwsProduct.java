package dev.nines.analysis.prices;

import java.util.Map;
import java.util.regex.Pattern;

/// A product of AWS's bulk price list: its family and attributes.
record AwsProduct(String family, Map<String, String> attributes) {

    /// Region part of a usage type, absent in us-east-1: `APN2-`, `EUC1-`, `EU-`.
    private static final Pattern REGION_PREFIX = Pattern
            .compile("^(US|EU|AP|CA|SA|ME|AF|IL|MX)[A-Z]{0,2}[0-9]?-");

    String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    boolean is(String name, String value) {
        return attribute(name).equals(value);
    }

    /// The usage type without its region.
    String usage() {
        return REGION_PREFIX.matcher(attribute("usagetype")).replaceFirst("");
    }

    /// The region's code; `global` for services without regions.
    String region() {
        var region = attribute("regionCode");
        return !region.isEmpty()
                ? region
                : !attribute("fromRegionCode").isEmpty() ? attribute("fromRegionCode") : MapPriceBook.GLOBAL;
    }
}
