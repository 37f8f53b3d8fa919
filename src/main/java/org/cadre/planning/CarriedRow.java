package org.cadre.planning;

import org.cadre.budget.LineRow;

import java.util.List;

/** A budget line with what it carries. */
public record CarriedRow(LineRow line, List<WorkRow> works) {}
