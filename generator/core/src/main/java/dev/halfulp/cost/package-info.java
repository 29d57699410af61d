/** What a datapath costs in logic, memory and instructions. */
@NullMarked
package dev.halfulp.cost;

import org.jspecify.annotations.NullMarked;
