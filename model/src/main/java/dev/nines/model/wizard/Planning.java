package dev.nines.model.wizard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Problem;
import dev.nines.model.Severity;
import dev.nines.model.check.Checks;
import dev.nines.model.edit.Rewrite;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Carries wizards out and refuses plans that would leave a new problem behind.
final class Planning {

    private Planning() {}

    static Work work(Wizard wizard) {
        return switch (wizard) {
            case MakeMultiAz choices -> new MultiAzWork(choices);
            case AddLoadBalancer choices -> new LoadBalancerWork(choices);
            case MakeScalingGroup choices -> new ScalingGroupWork(choices);
            case BalanceProcesses choices -> new ProcessesWork(choices);
            case SplitDatabase choices -> new SplitWork(choices);
            case AddReadReplica choices -> new ReplicaWork(choices);
            case AddCache choices -> new CacheWork(choices);
            case AddQueue choices -> new QueueWork(choices);
        };
    }

    static Outcome of(Wizard wizard, Architecture design, Component subject) {
        var work = work(wizard);
        var draft = new Draft(design);
        var unfit = work.unfit(draft, subject);
        if (unfit != null) {
            return refused(wizard, subject, unfit, null);
        }
        work.on(draft, subject);
        var refusal = draft.refusal();
        if (refusal != null) {
            return refused(wizard, subject, refusal, draft.advice());
        }
        var after = draft.design();
        if (after.equals(design)) {
            return refused(wizard, subject, Message.of(Wizard.class, "refused.nothing"), null);
        }
        var left = newProblems(design, after);
        if (!left.isEmpty()) {
            var all = new ArrayList<Problem>();
            all.add(problem(wizard, subject, Message.of(Wizard.class, "refused.problems", left.size()),
                    Message.of(Wizard.class, "refused.problems.advice")));
            all.addAll(left);
            return new Outcome.Refused(all);
        }
        return new Outcome.Planned(Rewrite.between(wizard.label(), design, after), after, draft.steps());
    }

    private static List<Problem> newProblems(Architecture before, Architecture after) {
        record Known(String code, Object element) {}
        var known = new HashSet<Known>();
        Checks.of(before).forEach(each -> known.add(new Known(each.code(), String.valueOf(each.element()))));
        return Checks.of(after).stream()
                .filter(each -> !known.contains(new Known(each.code(), String.valueOf(each.element())))).toList();
    }

    private static Outcome refused(Wizard wizard, Component subject, Message message,
            @Nullable Message advice) {
        return new Outcome.Refused(List.of(problem(wizard, subject, message, advice)));
    }

    private static Problem problem(Wizard wizard, Component subject, Message message,
            @Nullable Message advice) {
        return new Problem(Severity.ERROR, "wizard." + wizard.name(), subject.id(), "", message, advice);
    }
}
