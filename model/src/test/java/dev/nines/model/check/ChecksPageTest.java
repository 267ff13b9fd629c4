package dev.nines.model.check;

import java.io.IOException;
import java.util.Locale;

import dev.nines.model.Golden;
import dev.nines.model.property.Terms;
import dev.nines.model.text.Message;
import org.junit.jupiter.api.Test;

/// Writes `docs/checks.md` from the rules and their words.
class ChecksPageTest {

    @Test
    void listsEveryRule() throws IOException {
        var page = new StringBuilder("""
                # Checks

                What must hold in a design. An error is what the provider refuses or what contradicts itself, a warning
                is what is likely to do harm. `nines check` prints them; the code is stable. Generated from the rules by
                `mvn -pl model test -Dtest=ChecksPageTest -Dgolden.update=true`; do not edit.

                | code | severity | what must hold | why |
                |---|---|---|---|
                """);
        for (var rule : Checks.RULES) {
            page.append("| `").append(rule.code()).append("` | ").append(words(Terms.of(rule.severity())))
                    .append(" | ").append(words(Message.of(Rule.class, rule.code() + ".title"))).append(" | ")
                    .append(words(Message.of(Rule.class, rule.code() + ".why"))).append(" |\n");
        }
        Golden.page("checks.md", page.toString());
    }

    private static String words(Message message) {
        return message.in(Locale.ENGLISH);
    }
}
