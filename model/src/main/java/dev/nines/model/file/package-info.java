/// Designs as files: reading with every problem at its place, writing, versions and the schema.
@NullMarked
package dev.nines.model.file;

import org.jspecify.annotations.NullMarked;
