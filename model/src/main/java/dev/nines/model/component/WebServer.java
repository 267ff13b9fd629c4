package dev.nines.model.component;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.quantity.DataSize;
import dev.nines.model.setting.NginxUpstream;
import dev.nines.model.setting.Serving;
import dev.nines.model.setting.TlsHandshakes;

/// A web server process: files, TLS and reverse proxy.
///
/// @param workerConnections
///            connections per worker, those to the upstream included
/// @param answersHealthCheck
///            whether it answers health checks itself, proving nothing about what is behind it
/// @param upstream
///            how it treats what it passes requests to
@KindOf(group = Group.COMPUTE, within = {"server", "auto-scaling-group"})
public record WebServer(@Default("nginx") WebSoftware software, @Default("both") WebRole role,
        @Default("80") @Range(min = "1", max = "65535") int port,
        @Default("2") @Range(min = "1", max = "512") int workers,
        @Default("512") @Range(min = "1", max = "1000000") int workerConnections,
        @Default("false") boolean answersHealthCheck, NginxUpstream upstream, TlsHandshakes handshakes,
        @Default("time.mean=1ms") Serving serving, @Default("64 MB") DataSize memory) implements Spec {}
