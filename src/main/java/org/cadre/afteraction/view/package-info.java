/** Pages of what is learned of an exercise: hot wash, report, findings, corrective actions. */
package org.cadre.afteraction.view;
