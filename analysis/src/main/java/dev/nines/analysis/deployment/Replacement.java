package dev.nines.analysis.deployment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import dev.nines.model.Component;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.property.RecordType;
import dev.nines.model.release.Step;
import dev.nines.model.setting.BatchSize;
import dev.nines.model.setting.InstanceRefresh;

/// An instance refresh as steps: batch after batch goes and comes, warms up, and waits at checkpoints.
///
/// Auto Scaling user guide, instance refresh. After the last checkpoint the others follow; a refresh that takes servers back does not
/// stop at checkpoints (both assumed).
///
/// @param settings of the group
/// @param warmUp after each batch
record Replacement(InstanceRefresh settings, Duration warmUp) {

    /// Of a group that says nothing.
    static final Replacement USUAL = of(RecordType.of(AutoScalingGroup.class).defaults());

    /// Several groups are replaced as one, as the first of them says.
    static Replacement of(List<Component> fleets) {
        for (var fleet : fleets) {
            if (fleet.spec() instanceof AutoScalingGroup group) {
                return of(group);
            }
        }
        return USUAL;
    }

    static Replacement of(AutoScalingGroup group) {
        var settings = group.refresh();
        var own = settings.warmup() == null ? group.warmup() : settings.warmup();
        return new Replacement(settings, own == null ? group.gracePeriod() : own);
    }

    /// Replaces so many.
    List<Step> steps(int servers) {
        var checkpoints = new TreeSet<Integer>();
        settings.checkpoints().forEach(share -> checkpoints.add(BatchSize.ceiling(share.value() * servers)));
        var steps = steps(servers, checkpoints);
        if (servers > 0) {
            addWait(steps, settings.bakeTime());
        }
        return steps;
    }

    /// Brings back those of before.
    List<Step> back(int servers) {
        return steps(servers, new TreeSet<>());
    }

    private List<Step> steps(int servers, TreeSet<Integer> checkpoints) {
        var steps = new ArrayList<Step>();
        int replaced = 0;
        while (replaced < servers) {
            var checkpoint = checkpoints.higher(replaced);
            int until = checkpoint == null ? servers : Math.min(servers, checkpoint);
            int batch = Math.min(settings.batch(servers), until - replaced);
            addBatch(steps, new BatchSize.Count(batch));
            replaced += batch;
            if (replaced < servers && checkpoints.contains(replaced)) {
                addWait(steps, settings.checkpointDelay());
            }
        }
        return steps;
    }

    private void addBatch(List<Step> steps, BatchSize count) {
        if (!settings.launchesFirst()) {
            steps.add(new Step.Terminate(count));
        }
        steps.add(new Step.Launch(count, true));
        addWait(steps, warmUp);
        if (settings.launchesFirst()) {
            steps.add(new Step.Terminate(count));
        }
    }

    private static void addWait(List<Step> steps, Duration lasts) {
        if (lasts.isPositive()) {
            steps.add(new Step.Wait(lasts));
        }
    }
}
