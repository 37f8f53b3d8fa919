package org.cadre.diversity.disclosure.protection;

import org.cadre.diversity.disclosure.SafetyRule;
import org.cadre.diversity.disclosure.Statement;

import java.util.List;

/** What earlier releases keep to themselves by a rule of theirs, and must go on keeping. */
public record Kept(SafetyRule rule, List<Statement> statements) {

    public Kept {
        statements = List.copyOf(statements);
    }
}
