package dev.nines.analysis.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Somebody who sends requests to the servers of a group, told who comes and who leaves.
interface Attendance {

    /// The numbers of members by the parts of a component that they are.
    static Map<Integer, Integer> numbers(List<Member> members, int component) {
        var numbers = new HashMap<Integer, Integer>();
        for (int number = 0; number < members.size(); number++) {
            if (members.get(number).component() == component) {
                numbers.put(members.get(number).part(), number);
            }
        }
        return numbers;
    }

    /// A server is there from now on.
    void joins(int part);

    /// A server gets nothing new from now on.
    void leaves(int part);

    /// Whether servers join when they are in service, to be checked, instead of when they work, too.
    default boolean isChecked() {
        return false;
    }

    /// Whether nothing that was sent to a server waits for its answer.
    default boolean isIdle(int part) {
        return true;
    }

    /// Nanoseconds for which one waits for that.
    default long drain() {
        return 0;
    }

    /// Requests sent to a server since the beginning.
    default long sent(int part) {
        return 0;
    }
}
