/** Writes iCalendar (RFC 5545). */
@NullMarked
package org.cadre.calendar.ical;

import org.jspecify.annotations.NullMarked;
