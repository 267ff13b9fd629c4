/// What a good reviewer says about a design: findings, each with its figures and, where it is mechanical, a fix.
@NullMarked
package dev.nines.analysis.finding;

import org.jspecify.annotations.NullMarked;
