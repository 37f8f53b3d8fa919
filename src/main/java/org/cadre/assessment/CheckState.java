package org.cadre.assessment;

/**
 * Where a person stands in one knowledge check that was answered.
 *
 * @param right whether the latest answer is wholly right
 * @param firstRight whether the first answer was
 */
public record CheckState(String questionKey, boolean right, boolean firstRight, int tries) {}
