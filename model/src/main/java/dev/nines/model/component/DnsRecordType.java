package dev.nines.model.component;

/// Types of DNS record.
public enum DnsRecordType {
    /// IPv4 address.
    A,
    /// IPv6 address.
    AAAA,
    /// Another name.
    CNAME,
    /// An AWS resource; free of query charges.
    ALIAS
}
