package dev.nines.model.check;

import java.util.ArrayList;
import java.util.List;

import dev.nines.model.Architecture;
import dev.nines.model.Problem;

/// Checks the structure of a design: everything that contradicts itself or what the provider allows.
///
/// Linear in the size of the design: an index is made once and every rule looks things up in it.
public final class Checks {

    static final List<Rule> RULES = List.of(new StandsInAContainer(),
            new StandsWhereItMay(),
            new ContainmentHasNoCycle(),
            new ReferencesExist(),
            new ReferencesAreOfTheRightKind(),
            new ValuesAreInRange(),
            new SpanningNeedsSubnets(),
            new OnlySpanningNamesSubnets(),
            new SubnetsAreOfOneVpc(),
            new OneSubnetPerZone(),
            new SpansEnoughZones(),
            new GroupSizesAreOrdered(),
            new LoadBalancerListens(),
            new LoadBalancerHasTargets(),
            new TargetGroupHasTargets(),
            new TargetGroupIsUsed(),
            new TargetProtocolFits(),
            new ListenerProtocolFits(),
            new ListenerPortsDiffer(),
            new StickinessFits(),
            new SlowStartIsInRange(),
            new SlowStartTakesTurns(),
            new AnomalyMitigationIsRandom(),
            new HealthCheckEndsBeforeTheNext(),
            new ConnectsWhatCanCall(),
            new ConnectsDifferentComponents(),
            new ConnectsOnce(),
            new ProtocolFitsItsEnds(),
            new WeightsAreNotAllZero(),
            new CallsHaveNoCycle(),
            new SharesMakeAWhole(),
            new MixMakesAWhole(),
            new ClassesExist(),
            new ClassesDiffer(),
            new DemandsAreServed(),
            new FailoverHasBothRoles(),
            new PrivateSubnetsReachOut(),
            new PublicSubnetsReachTheInternet(),
            new NatStandsInPublic(),
            new RoutesStayInTheirVpc(),
            new RoutesLeadToPeers(),
            new ZonesOfAVpcDiffer(),
            new ZonesExist(),
            new RegionsAreKnown(),
            new TypesAreKnown(),
            new BlocksAreOfTheirFamily(),
            new BlocksAreOfASize(),
            new Ipv6BlocksAreOfASize(),
            new SubnetsLieWithinTheirVpc(),
            new SubnetsDoNotOverlap(),
            new BlocksOfAVpcDoNotOverlap(),
            new PeersDoNotOverlap(),
            new DatapointsFitPeriods(),
            new PortsDoNotClash(),
            new AppBalancerHasProcesses(),
            new ReplicaHasASource(),
            new MemcachedHasNoReplicas(),
            new CacheFailoverNeedsAReplica(),
            new ShardsNeedClusterMode(),
            new EngineFitsDeployment(),
            new StorageFitsDeployment(),
            new ReadersAreAurora(),
            new PerformanceIsProvisionable(),
            new NeedsNoMoreThanThereAre(),
            new ReservedCoversProvisioned(),
            new AliasSharesMakeAWhole(),
            new DeploymentHasTargets(),
            new BeanstalkNamesAGroup(),
            new PortRangesAreOrdered(),
            new AclNumbersDiffer());

    private Checks() {}

    /// Every problem of a design, by rule and then in the order of its elements.
    public static List<Problem> of(Architecture design) {
        var index = new DesignIndex(design);
        var problems = new ArrayList<Problem>();
        for (var rule : RULES) {
            rule.check(index, new Sink(design, rule, problems));
        }
        return List.copyOf(problems);
    }
}
