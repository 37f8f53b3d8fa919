/** The files that programmes publish, at addresses that stay. */
@NullMarked
package org.cadre.funding.rest;

import org.jspecify.annotations.NullMarked;
