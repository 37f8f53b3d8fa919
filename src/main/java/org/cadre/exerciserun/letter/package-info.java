/**
 * How well a team did an objective, as a letter by rule and never as an average across kinds. Pure
 * Java; all numbers are exact.
 */
@NullMarked
package org.cadre.exerciserun.letter;

import org.jspecify.annotations.NullMarked;
