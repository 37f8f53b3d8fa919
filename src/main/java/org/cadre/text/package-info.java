/** Texts that exist in several languages, and what a text is known by. */
@NullMarked
package org.cadre.text;

import org.jspecify.annotations.NullMarked;
