/**
 * The engine of assessment: questions, responses, marks, scores and draws. Pure Java, without
 * clock, database or server; the same input always gives the same result.
 */
@NullMarked
package org.cadre.assessment.scoring;

import org.jspecify.annotations.NullMarked;
