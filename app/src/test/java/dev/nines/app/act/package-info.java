/// Tests of acts.
@NullMarked
package dev.nines.app.act;

import org.jspecify.annotations.NullMarked;
