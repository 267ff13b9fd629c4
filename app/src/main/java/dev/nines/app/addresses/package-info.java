/// The address space of a VPC as a map that is changed by hand, and the planner of addresses.
@NullMarked
package dev.nines.app.addresses;

import org.jspecify.annotations.NullMarked;
