/** The feed that calendars fetch. */
@NullMarked
package org.cadre.calendar.rest;

import org.jspecify.annotations.NullMarked;
