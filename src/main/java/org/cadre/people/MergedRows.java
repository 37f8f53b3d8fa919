package org.cadre.people;

/**
 * How many rows a merge treats by one rule.
 *
 * @param clashing how many of them the other account has too
 */
public record MergedRows(String name, MergedTable.Rule rule, long rows, long clashing) {}
