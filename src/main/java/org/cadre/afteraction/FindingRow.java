package org.cadre.afteraction;

import org.cadre.exerciserun.RunId;

/** A finding as the page of its actions names it. */
public record FindingRow(RunId run, String title, int number, String statement) {}
