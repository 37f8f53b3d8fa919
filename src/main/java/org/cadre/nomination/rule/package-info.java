/**
 * The rules of a call, and what of them a nominee meets. Pure: it decides on facts that it is
 * given.
 */
@NullMarked
package org.cadre.nomination.rule;

import org.jspecify.annotations.NullMarked;
