/** The pages of the quiz: before the start, each question, before the hand-in, the result. */
package org.cadre.assessment.view;
