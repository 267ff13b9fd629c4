package dev.nines.samples;

import java.util.Locale;

/// A design that comes with the product, and the page on what it teaches.
///
/// @param id
///            name in commands and of its files, for example `multi-az`
public record Sample(String id) {

    /// Name of the file that holds the design.
    public String fileName() {
        return id + ".nines.json";
    }

    /// The design, as its file has it.
    public String text() {
        return Samples.text(fileName());
    }

    /// The page in Markdown, in English where there is none in the language.
    public String page(Locale language) {
        var translated = id + "." + language.getLanguage() + ".md";
        return Samples.text(Samples.has(translated) ? translated : id + ".md");
    }

    /// What it is called: the heading of the page.
    public String title(Locale language) {
        return page(language).lines().filter(line -> line.startsWith("# ")).findFirst()
                .map(line -> line.substring(2).strip()).orElse(id);
    }

    /// What it teaches: the first paragraph under the heading.
    public String lesson(Locale language) {
        var lesson = new StringBuilder();
        for (var line : page(language).lines().dropWhile(line -> !line.startsWith("# ")).skip(1).toList()) {
            var words = line.strip();
            if (words.isEmpty() && !lesson.isEmpty() || words.startsWith("#")) {
                break;
            }
            lesson.append(lesson.isEmpty() || words.isEmpty() ? "" : " ").append(words);
        }
        return lesson.toString();
    }
}
