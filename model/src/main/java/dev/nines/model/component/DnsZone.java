package dev.nines.model.component;

import dev.nines.model.property.Default;

/// A hosted zone: a domain whose records Route 53 answers.
@KindOf(group = Group.EDGE, within = "region", topLevel = true)
public record DnsZone(@Default("example.com") String domain,
        @Default("false") boolean privateZone) implements Spec {}
