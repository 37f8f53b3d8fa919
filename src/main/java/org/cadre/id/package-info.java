/** Identifiers that Cadre makes itself: time-ordered UUIDs (decision 0004). */
package org.cadre.id;
