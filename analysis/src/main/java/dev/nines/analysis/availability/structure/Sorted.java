package dev.nines.analysis.availability.structure;

import java.util.Arrays;

/// Sets of numbers as sorted arrays.
final class Sorted {

    private Sorted() {}

    /// The numbers, sorted, each once; the array given is sorted too.
    static int[] distinct(int[] numbers) {
        Arrays.sort(numbers);
        var count = 0;
        for (var at = 0; at < numbers.length; at++) {
            if (at == 0 || numbers[at] != numbers[at - 1]) {
                count++;
            }
        }
        if (count == numbers.length) {
            return numbers;
        }
        var found = new int[count];
        var filled = 0;
        for (var at = 0; at < numbers.length; at++) {
            if (at == 0 || numbers[at] != numbers[at - 1]) {
                found[filled++] = numbers[at];
            }
        }
        return found;
    }

    /// The numbers in both sets.
    static int[] both(int[] one, int[] other) {
        var found = new int[Math.min(one.length, other.length)];
        var count = 0;
        var there = 0;
        for (var here = 0; here < one.length && there < other.length;) {
            if (one[here] == other[there]) {
                found[count++] = one[here++];
                there++;
            } else if (one[here] < other[there]) {
                here++;
            } else {
                there++;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /// The numbers of one set that are not in the other.
    static int[] without(int[] one, int[] other) {
        var found = new int[one.length];
        var count = 0;
        var there = 0;
        for (var number : one) {
            while (there < other.length && other[there] < number) {
                there++;
            }
            if (there == other.length || other[there] != number) {
                found[count++] = number;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
