/** What the scripts of a run's pages ask for: that something changed, and that it was seen. */
@NullMarked
package org.cadre.exerciserun.rest;

import org.jspecify.annotations.NullMarked;
