/** Identifiers that Cadre makes itself: time-ordered UUIDs (decision 0004). */
@NullMarked
package org.cadre.id;

import org.jspecify.annotations.NullMarked;
