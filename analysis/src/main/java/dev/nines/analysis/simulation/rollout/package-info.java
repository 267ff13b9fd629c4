/// Releases carried out step by step while requests come: which server is updated, launched or terminated when, and what it does meanwhile.
@NullMarked
package dev.nines.analysis.simulation.rollout;

import org.jspecify.annotations.NullMarked;
