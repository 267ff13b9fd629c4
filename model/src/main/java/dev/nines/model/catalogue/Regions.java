package dev.nines.model.catalogue;

import java.util.List;

import dev.nines.model.text.NearestName;
import org.jspecify.annotations.Nullable;

/// The regions whose prices and types the product brings along.
///
/// Zone letters are those of AWS's public documentation; an account may see a subset, under shuffled letters.
public final class Regions {

    private static final List<Region> ALL = List.of(region("us-east-1", "abcdef"),
            region("us-west-2", "abcd"),
            region("eu-west-1", "abc"), region("eu-central-1", "abc"), region("ap-northeast-1", "acd"),
            region("ap-northeast-2", "abcd"), region("ap-southeast-1", "abc"));

    private Regions() {}

    /// Every region, Americas first, then Europe, then Asia.
    public static List<Region> all() {
        return ALL;
    }

    /// The region of a code, absent if the catalogue does not have it.
    public static @Nullable Region find(String code) {
        for (var region : ALL) {
            if (region.code().equals(code)) {
                return region;
            }
        }
        return null;
    }

    /// The code nearest to what was asked for, for a hint; absent where none is near.
    public static @Nullable String nearest(String code) {
        return NearestName.to(code, ALL.stream().map(Region::code).toList());
    }

    private static Region region(String code, String letters) {
        return new Region(code, letters.chars().mapToObj(letter -> (char) letter).toList());
    }
}
