/// Settings that several kinds of component share.
@NullMarked
package dev.nines.model.setting;

import org.jspecify.annotations.NullMarked;
