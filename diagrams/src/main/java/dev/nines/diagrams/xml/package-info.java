/// XML texts, for the formats that are XML.
@NullMarked
package dev.nines.diagrams.xml;

import org.jspecify.annotations.NullMarked;
