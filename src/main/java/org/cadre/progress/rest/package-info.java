/** What the script of a lesson sends: the place a person has reached. */
@NullMarked
package org.cadre.progress.rest;

import org.jspecify.annotations.NullMarked;
