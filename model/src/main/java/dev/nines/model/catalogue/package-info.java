/// What a provider offers: instance types, database classes, cache nodes and regions. Bundled
/// data, immutable.
@NullMarked
package dev.nines.model.catalogue;

import org.jspecify.annotations.NullMarked;
