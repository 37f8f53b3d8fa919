/** Reading XML that a stranger hands in. */
@NullMarked
package org.cadre.funding.xml;

import org.jspecify.annotations.NullMarked;
