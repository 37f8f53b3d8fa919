/**
 * The rules of corrective actions: their way from a proposal to what was verified, and when one is
 * so late that somebody else must know. Pure Java.
 */
@NullMarked
package org.cadre.afteraction.action;

import org.jspecify.annotations.NullMarked;
