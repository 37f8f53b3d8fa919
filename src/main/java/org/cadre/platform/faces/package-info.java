/** The shell, the texts and the design system of the pages. */
@NullMarked
package org.cadre.platform.faces;

import org.jspecify.annotations.NullMarked;
