package dev.nines.analysis.capacity;

import java.time.Duration;

import dev.nines.analysis.flow.RequestGraph;
import dev.nines.model.catalogue.CacheNodes;
import dev.nines.model.catalogue.DatabaseClasses;
import dev.nines.model.catalogue.InstanceTypes;
import dev.nines.model.catalogue.Shape;
import dev.nines.model.component.ApiGateway;
import dev.nines.model.component.AppLoadBalancer;
import dev.nines.model.component.AppServer;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.Cache;
import dev.nines.model.component.CacheEngine;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseDeployment;
import dev.nines.model.component.DatabaseServer;
import dev.nines.model.component.ExternalService;
import dev.nines.model.component.HaproxyBalancer;
import dev.nines.model.component.LambdaFunction;
import dev.nines.model.component.LoadBalancer;
import dev.nines.model.component.MessageQueue;
import dev.nines.model.component.NginxBalancer;
import dev.nines.model.component.ObjectStorage;
import dev.nines.model.component.ProcessMode;
import dev.nines.model.component.ReadReplica;
import dev.nines.model.component.SecretStore;
import dev.nines.model.component.Server;
import dev.nines.model.component.WebServer;
import dev.nines.model.quantity.Durations;
import dev.nines.model.quantity.Probability;
import dev.nines.model.setting.Serving;
import dev.nines.model.setting.TlsHandshakes;
import org.jspecify.annotations.Nullable;

/// Compiles the settings of a component into a station.
public final class Stations {

    /// vCPU of a machine whose type is not in the catalogue.
    public static final int ASSUMED_PROCESSORS = 2;
    /// Functions of an account that run at once in a region unless reserved: AWS Lambda quotas.
    public static final int ACCOUNT_CONCURRENCY = 1000;
    /// Commands a second of a cache's single thread; assumed, the order of magnitude that is commonly measured without pipelining.
    private static final double OPERATIONS = 100_000;
    private static final TlsHandshakes NO_HANDSHAKES = new TlsHandshakes(Duration.ZERO, Probability.ZERO);

    private final RequestGraph graph;

    /// A compiler of the components of a design.
    public Stations(RequestGraph graph) {
        this.graph = graph;
    }

    /// vCPU of one server of a machine, absent where unknown.
    public static @Nullable Integer processors(RequestGraph graph, int machine) {
        var type = switch (graph.spec(machine)) {
            case Server server -> InstanceTypes.find(server.template().instanceType());
            case AutoScalingGroup group -> InstanceTypes.find(group.template().instanceType());
            default -> null;
        };
        var shape = type == null ? null : type.shape();
        return shape == null ? null : shape.vcpu();
    }

    /// The station a component is.
    public Station of(int at) {
        return switch (graph.spec(at)) {
            case Server server -> machine(at, server.serving());
            case AutoScalingGroup group -> machine(at, group.serving());
            case AppServer app -> app(at, app);
            case DatabaseServer database -> new Station.Program(services(at, database.serving()), 1,
                    concurrency(database.serving(), database.maxConnections()), room(database.serving()),
                    database.cpuShare().value(), 0, true, database.serving().discipline(), Resource.DATABASE_CONNECTIONS, 0,
                    0);
            case WebServer web -> events(at, web.serving(), web.handshakes(), web.workers(), web.workerConnections());
            case NginxBalancer balancer -> events(at, balancer.serving(), balancer.tls() ? balancer.handshakes() : NO_HANDSHAKES,
                    balancer.workers(), balancer.workerConnections());
            case HaproxyBalancer balancer ->
                events(at, balancer.serving(), balancer.tls() ? balancer.handshakes() : NO_HANDSHAKES,
                        machineProcessors(at), 0);
            case AppLoadBalancer balancer -> events(at, balancer.serving(), NO_HANDSHAKES, machineProcessors(at), 0);
            case LoadBalancer balancer -> pause(at, balancer.serving());
            case ApiGateway gateway ->
                new Station.Pause(services(at, gateway.serving()), gateway.throttle().perSecond(), Basis.EXACT);
            case ObjectStorage storage -> pause(at, storage.serving());
            case SecretStore store -> pause(at, store.serving());
            case MessageQueue queue -> pause(at, queue.serving());
            case ExternalService service -> new Station.Pause(services(at, service.serving()),
                    service.limit() == null ? Double.POSITIVE_INFINITY : service.limit().perSecond(), Basis.EXACT);
            case LambdaFunction function -> function(at, function);
            case Database database -> database(at, database);
            case ReadReplica replica -> {
                var found = DatabaseClasses.find(replica.instanceClass());
                yield servers(at, replica.serving(), found == null ? null : found.shape(), 1, 0, 0);
            }
            case Cache cache -> cache(at, cache);
            default -> new Station.None();
        };
    }

    private Station machine(int at, Serving serving) {
        if (graph.hasPrograms(at)) {
            return new Station.None();
        }
        var known = processors(graph, at);
        var set = serving.concurrency();
        var servers = set != null ? set : known == null ? ASSUMED_PROCESSORS : known;
        return new Station.Servers(services(at, serving), servers, 1, room(serving), serving.discipline(), 0, 0,
                set != null ? Resource.SERVERS : Resource.CPU,
                set == null && known == null ? Basis.ASSUMED : Basis.EXACT);
    }

    private Station app(int at, AppServer app) {
        var connections = app.mode() == ProcessMode.WEBSOCKET ? app.threads() : 0;
        return new Station.Program(services(at, app.serving()), app.processes(),
                concurrency(app.serving(), app.threads()), room(app.serving()), app.cpuShare().value(),
                app.lockShare().value(), true, app.serving().discipline(), Resource.THREADS, app.connectionPool(),
                connections);
    }

    /// An event-driven program: a worker is busy only while it works.
    private Station events(int at, Serving serving, TlsHandshakes handshakes, int workers, int connectionsPerWorker) {
        return new Station.Program(services(at, serving).with(handshakes), 1, concurrency(serving, workers), room(serving), 1, 0,
                false,
                serving.discipline(), Resource.WORKERS, 0, workers * connectionsPerWorker);
    }

    private Station pause(int at, Serving serving) {
        return serving.concurrency() == null
                ? new Station.Pause(services(at, serving), Double.POSITIVE_INFINITY, Basis.EXACT)
                : servers(at, serving, null, 1, 0, 0);
    }

    private Station function(int at, LambdaFunction function) {
        var reserved = function.reserved();
        return new Station.Function(services(at, function.serving()), reserved == null ? ACCOUNT_CONCURRENCY : reserved,
                function.provisioned(), Durations.seconds(function.coldStart()), Durations.seconds(function.idleTime()),
                reserved == null ? Basis.ASSUMED : Basis.EXACT);
    }

    private Station database(int at, Database database) {
        var found = DatabaseClasses.find(database.instanceClass());
        // the standby of a Multi-AZ instance cannot be read
        var readers = database.deployment() == DatabaseDeployment.MULTI_AZ_INSTANCE ? 0 : database.instances() - 1;
        return servers(at, database.serving(), found == null ? null : found.shape(), database.cpuShare().value(), readers,
                database.readShare().value());
    }

    private Station cache(int at, Cache cache) {
        if (cache.serving().concurrency() != null) {
            return servers(at, cache.serving(), null, 1, 0, 0);
        }
        var node = CacheNodes.find(cache.nodeType());
        var shape = node == null ? null : node.shape();
        // Memcached works in as many threads as there are processors; Redis and Valkey in one.
        var threads = cache.engine() == CacheEngine.MEMCACHED && shape != null ? shape.vcpu() : 1;
        return new Station.CacheNodes(services(at, cache.serving()), cache.shards(), 1 / OPERATIONS / threads);
    }

    private Station servers(int at, Serving serving, @Nullable Shape shape, double cpuShare, int readers,
            double readShare) {
        var set = serving.concurrency();
        var servers = set != null ? set : shape == null ? ASSUMED_PROCESSORS : shape.vcpu();
        return new Station.Servers(services(at, serving), servers, set != null ? 1 : cpuShare, room(serving),
                serving.discipline(), readers, readShare, set != null ? Resource.SERVERS : Resource.CPU,
                set == null && shape == null ? Basis.ASSUMED : Basis.EXACT);
    }

    private int machineProcessors(int at) {
        var known = processors(graph, graph.machine(at));
        return known == null ? ASSUMED_PROCESSORS : known;
    }

    private Services services(int at, Serving serving) {
        return Services.of(graph, at, serving.time());
    }

    private static int concurrency(Serving serving, int otherwise) {
        return serving.concurrency() == null ? otherwise : serving.concurrency();
    }

    private static int room(Serving serving) {
        return serving.queueLimit() == null ? Integer.MAX_VALUE : serving.queueLimit();
    }
}
