/**
 * Looks for what is wrong with a script that can be read. Pure: no date but the one it is given.
 */
@NullMarked
package org.cadre.scenario.lint;

import org.jspecify.annotations.NullMarked;
