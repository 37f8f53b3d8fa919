/** Reading XML that a stranger hands in. */
@NullMarked
package org.cadre.xml;

import org.jspecify.annotations.NullMarked;
