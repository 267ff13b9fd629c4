package dev.nines.app.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import dev.nines.diagrams.mark.Theme;
import dev.nines.diagrams.strategy.StrategyPicture;
import dev.nines.diagrams.svg.FontEmbedding;
import dev.nines.diagrams.svg.SvgWriter;
import dev.nines.model.Golden;
import dev.nines.model.property.Names;
import dev.nines.model.property.Terms;
import dev.nines.model.release.Strategies;
import dev.nines.model.release.StrategyWords;
import dev.nines.model.setting.DeploymentMethod;
import dev.nines.model.text.Message;
import org.junit.jupiter.api.Test;

/// The pages that explain the strategies, with their pictures, are what the bundles and the drawing say.
class StrategyPagesTest {

    @Test
    void areTheDocumentationInBothLanguages() throws IOException {
        Golden.page("strategies.md", page(Locale.ENGLISH, "",
                """
                        # Ways to release

                        [한국어](strategies.ko.md). What each does, what speaks for and against it, and what becomes of a bad release. `nines deploy` plays them against a design and compares them
                        ([how](deployments.md)); `nines deploy --explain NAME` prints these words. This page is generated from them; do not edit it.
                        """));
        Golden.page("strategies.ko.md", page(Locale.KOREAN, ".ko", """
                # 배포 전략

                [English](strategies.md). 전략마다 무슨 일이 일어나고, 장단점이 무엇이며, 나쁜 릴리스가 어떻게 되는지 설명합니다. `nines deploy`가 설계에 재현해 비교하고,
                `nines deploy --explain NAME`이 이 설명을 출력합니다. 이 문서는 그 설명에서 만들어지므로 직접 고치지 않습니다.
                """));
    }

    private static String page(Locale language, String suffix, String introduction) throws IOException {
        var page = new StringBuilder(introduction);
        for (var method : DeploymentMethod.values()) {
            var name = Names.ofConstant(method);
            var picture = StrategyPicture.of(method, Theme.LIGHT, language);
            Golden.page("strategies/" + name + suffix + ".svg", SvgWriter.write(picture, FontEmbedding.NONE));
            page.append("\n## ").append(Terms.of(method).in(language)).append("\n\n![").append(picture.description())
                    .append("](strategies/").append(name).append(suffix).append(".svg)\n\n**")
                    .append(StrategyWords.summary(method).in(language)).append("**\n\n");
            int step = 1;
            for (var sentence : StrategyPage.sentences(StrategyWords.steps(method).in(language))) {
                page.append(step++).append(". ").append(sentence).append('\n');
            }
            for (var part : List.of("strength", "weakness", "rollback")) {
                var words = switch (part) {
                    case "strength" -> StrategyWords.strength(method);
                    case "weakness" -> StrategyWords.weakness(method);
                    default -> StrategyWords.rollback(method);
                };
                page.append("\n**").append(Message.of(StrategyPage.class, "strategy." + part).in(language)).append(".** ")
                        .append(words.in(language)).append('\n');
            }
            page.append('\n').append(Strategies.all().stream().filter(strategy -> strategy.method() == method)
                    .map(strategy -> "`" + strategy.name() + "` " + StrategyWords.title(strategy).in(language))
                    .collect(Collectors.joining(" · "))).append('\n');
        }
        return page.toString();
    }
}
