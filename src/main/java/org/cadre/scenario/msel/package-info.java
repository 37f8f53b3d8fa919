/**
 * The master scenario events list: a script as a workbook, and a list of events that others wrote
 * as the draft of a script.
 *
 * <p>Works on the fields of the YAML alone, so whatever a script can say stands in the workbook,
 * and the reader of the YAML judges what comes back. Pure Java.
 */
@NullMarked
package org.cadre.scenario.msel;

import org.jspecify.annotations.NullMarked;
