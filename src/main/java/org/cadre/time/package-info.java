/** Time as Cadre sees it: one clock that is injected, never the machine's own. */
@NullMarked
package org.cadre.time;

import org.jspecify.annotations.NullMarked;
