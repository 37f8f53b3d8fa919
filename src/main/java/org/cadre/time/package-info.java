/** Time as Cadre sees it: one clock that is injected, never the machine's own. */
package org.cadre.time;
