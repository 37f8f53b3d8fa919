/** Compares two texts, or two lists of parts with stable ids; knows nothing of modules. */
@NullMarked
package org.cadre.authoring.diff;

import org.jspecify.annotations.NullMarked;
