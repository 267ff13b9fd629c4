/// Designs as files for other programs: pictures, and diagrams that draw.io, Mermaid and PlantUML go on with.
@NullMarked
package dev.nines.app.export;

import org.jspecify.annotations.NullMarked;
