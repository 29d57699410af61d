/** The check of a datapath over every input and the certificate that it yields. */
@NullMarked
package dev.halfulp.certify;

import org.jspecify.annotations.NullMarked;
