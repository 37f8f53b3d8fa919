package org.cadre.diversity.disclosure.audit;

import org.cadre.diversity.disclosure.CellRange;
import org.cadre.diversity.disclosure.Statement;

/** What can be known of a statement, and whether that is too much. */
public record StatementFinding(Statement statement, CellRange range, boolean isProtected) {}
