/**
 * The engine of assessment: questions, responses, marks, scores and draws. Pure Java, without
 * clock, database or server; the same input always gives the same result.
 */
package org.cadre.assessment.scoring;
