/**
 * What can be judged of a run by rule: expected actions, steps of formal requests, and whether a
 * custody log is whole. Pure Java. What a rule says an evaluator may overrule; that is the affair
 * of the caller.
 */
@NullMarked
package org.cadre.exerciserun.judging;

import org.jspecify.annotations.NullMarked;
