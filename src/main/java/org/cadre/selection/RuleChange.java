package org.cadre.selection;

/** One rule made easier, so that panels can keep all of them. */
public record RuleChange(Rule from, Rule to) {}
