package dev.nines.model.wizard;

import java.util.List;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.property.Names;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// A change of many components at once that follows the provider's practice, with the choices it leaves to a person.
///
/// The choices are the settings of the record: forms, options of commands and words are made from their description.
/// A plan leaves no new problem behind, is one edit, and says in words what it changes.
public sealed interface Wizard permits MakeMultiAz, AddLoadBalancer, MakeScalingGroup, BalanceProcesses, SplitDatabase,
        AddReadReplica, AddCache, AddQueue {

    /// The choices of every wizard, as they are when nobody chooses.
    static List<RecordType<? extends Record>> all() {
        return List.of(RecordType.of(MakeMultiAz.class), RecordType.of(AddLoadBalancer.class),
                RecordType.of(MakeScalingGroup.class), RecordType.of(BalanceProcesses.class),
                RecordType.of(SplitDatabase.class), RecordType.of(AddReadReplica.class),
                RecordType.of(AddCache.class), RecordType.of(AddQueue.class));
    }

    /// Every wizard with its usual choices.
    static List<Wizard> usual() {
        return all().stream().map(type -> (Wizard) type.defaults()).toList();
    }

    /// The wizard of a name with its usual choices, or null.
    static @Nullable Wizard find(String name) {
        return usual().stream().filter(wizard -> wizard.name().equals(name)).findFirst().orElse(null);
    }

    /// Its name in commands, for example `make-multi-az`.
    default String name() {
        return Names.ofClass(getClass());
    }

    /// What it is called, for people.
    default Message label() {
        return Message.of(Wizard.class, name());
    }

    /// What it does, in one sentence.
    default Message help() {
        return Message.of(Wizard.class, name() + ".help");
    }

    /// Why it cannot work on a component at all, told in no time; null where [#on] is worth asking.
    default @Nullable Message unfit(Architecture design, Component subject) {
        return work().unfit(new Draft(design), subject);
    }

    /// Works out what it does to a component of a design.
    ///
    /// @throws IllegalArgumentException if there is no such component
    default Outcome on(Architecture design, ComponentId subject) {
        return Planning.of(this, design, design.components().get(subject));
    }

    /// How the wizard is carried out.
    private Work work() {
        return Planning.work(this);
    }
}
