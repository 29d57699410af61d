/** The goals of the Maven plugin. They translate parameters into requests; the work is done behind the facade. */
@NullMarked
package dev.halfulp.maven;

import org.jspecify.annotations.NullMarked;
