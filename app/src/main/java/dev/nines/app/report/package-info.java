/// Results as people and programs read them: text, Markdown, HTML and JSON.
@NullMarked
package dev.nines.app.report;

import org.jspecify.annotations.NullMarked;
