package dev.nines.analysis.simulation.rollout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.analysis.simulation.scaling.Stage;
import org.jspecify.annotations.Nullable;

/// All servers of a release, and those that are chosen of them.
final class Machines {

    private final Dice dice;
    private final List<Staff> staffs = new ArrayList<>();

    /// @param dice for the order of servers
    Machines(Dice dice) {
        this.dice = dice;
    }

    void add(Staff staff) {
        staffs.add(staff);
    }

    Stream<Machine> all() {
        return staffs.stream().flatMap(staff -> staff.machines().stream());
    }

    List<Machine> all(Predicate<Machine> which) {
        return all().filter(which).toList();
    }

    int count(Predicate<Machine> which) {
        return (int) all().filter(which).count();
    }

    /// What they belong to, in the order in which they are told.
    List<Fleet> fleets() {
        return staffs.stream().map(Staff::fleet).toList();
    }

    /// How many there usually are.
    int usual() {
        return staffs.stream().mapToInt(Staff::desired).sum();
    }

    /// So many at random; of one zone where they are to keep to one.
    List<Machine> chosen(List<Machine> from, int size, boolean zonal) {
        var mixed = new ArrayList<>(from);
        for (int i = mixed.size() - 1; i > 0; i--) {
            mixed.set(i, mixed.set(dice.below(i + 1), mixed.get(i)));
        }
        if (zonal && !mixed.isEmpty()) {
            var zone = mixed.stream().map(Machine::zoneName).min(Comparator.naturalOrder()).orElse("");
            mixed.removeIf(each -> !each.zoneName().equals(zone));
        }
        return List.copyOf(mixed.subList(0, Math.clamp(size, 0, mixed.size())));
    }

    /// A number for a new server, of the component that lacks most; absent where all are taken.
    @Nullable
    Machine free() {
        return staffs.stream().min(Comparator.comparingDouble(Staff::fill)).stream().flatMap(staff -> staff.machines().stream())
                .filter(each -> each.stage == Stage.ABSENT).findFirst().orElse(null);
    }

    /// The zone with the fewest servers of a version.
    static int emptiest(Staff staff, int version) {
        return staff.machines().stream().map(each -> each.zone).distinct()
                .min(Comparator.<Integer>comparingLong(zone -> staff.machines().stream()
                        .filter(each -> each.isAlive() && each.version == version && each.zone == zone).count()))
                .orElse(0);
    }
}
