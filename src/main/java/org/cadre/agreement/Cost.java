package org.cadre.agreement;

import org.cadre.budget.LineId;

import java.time.LocalDate;

/** A cost, as far as restrictions look at it. */
public record Cost(LineId line, LocalDate day, String country, CostCategory category) {}
