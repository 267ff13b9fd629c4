package dev.nines.analysis.finding;

import java.io.IOException;
import java.util.Locale;

import dev.nines.model.Golden;
import dev.nines.model.property.Terms;
import dev.nines.model.text.Words;
import org.junit.jupiter.api.Test;

/// `docs/findings.md` is made from the rules.
class FindingsPageTest {

    @Test
    void isUpToDate() throws IOException {
        var page = new StringBuilder("""
                # Findings

                What a review of a design looks for. `nines findings FILE` prints what it found; the codes are stable. A fix
                is an edit that the window offers as a button. Generated from the rules by
                `mvn -pl analysis -am test -Dtest=FindingsPageTest -Dgolden.update=true`; do not edit.

                """);
        for (var rule : Rules.ALL) {
            page.append("## ").append(word(rule, ".title", Locale.ENGLISH)).append("\n\n");
            page.append("`").append(rule.code()).append("` · ")
                    .append(Terms.of(rule.severity()).in(Locale.ENGLISH)).append(" · ")
                    .append(rule.pillar().label().in(Locale.ENGLISH)).append(" · ")
                    .append(word(rule, ".title", Locale.KOREAN)).append("\n\n");
            page.append(word(rule, ".why", Locale.ENGLISH)).append("\n\n");
            page.append("**What to do.** ").append(word(rule, ".advice", Locale.ENGLISH)).append("\n\n");
            page.append("Source: ").append(word(rule, ".source", Locale.ENGLISH)).append(".\n\n");
        }
        Golden.page("findings.md", page.toString().stripTrailing() + "\n");
    }

    private static String word(Rule rule, String suffix, Locale language) {
        return Words.word(Rule.class.getPackageName() + ".messages", rule.code() + suffix, language);
    }
}
