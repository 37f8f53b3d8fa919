package org.cadre.selection;

import java.time.Instant;

/**
 * What the panels come to.
 *
 * @param lowest the lowest chance of somebody who can sit on a panel at all
 * @param bound which no other choice of panels could exceed
 * @param mean seats for each nominee
 * @param types kinds of nominees whom the rules tell apart
 * @param complete whether also the second lowest chance is as high as can be, and so on
 */
public record SelectionFigures(
        double lowest, double bound, double mean, int types, boolean complete, Instant at) {}
