/** The root of REST, refusals as problem documents, and whether the database is there. */
@NullMarked
package org.cadre.platform.rest;

import org.jspecify.annotations.NullMarked;
