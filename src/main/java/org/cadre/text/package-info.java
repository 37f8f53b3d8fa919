/** Texts that exist in several languages. */
@NullMarked
package org.cadre.text;

import org.jspecify.annotations.NullMarked;
