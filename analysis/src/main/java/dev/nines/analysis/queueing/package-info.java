/// Closed forms of queueing theory, with references and units: numbers in, numbers out.
///
/// Rates are per second and times in seconds throughout, but any unit serves as long as it is the same in all arguments.
@NullMarked
package dev.nines.analysis.queueing;

import org.jspecify.annotations.NullMarked;
