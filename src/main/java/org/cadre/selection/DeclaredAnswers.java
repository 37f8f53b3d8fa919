package org.cadre.selection;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.declaration.DeclaredForSeats;
import org.cadre.nomination.Nominees;

import java.util.Collection;
import java.util.Map;

/** Answers for the rules on them, as they stand at the moment; each reading is recorded. */
@ApplicationScoped
class DeclaredAnswers {

    @Inject DeclaredForSeats seats;

    /** By number and word of a trait; empty where no rule counts one. */
    Map<String, Map<String, String>> of(
            Selection selection, Collection<Nominees.Nominee> nominees) {
        var words =
                selection.declaredRules().stream()
                        .map(rule -> rule.trait().word())
                        .distinct()
                        .toList();
        if (words.isEmpty()) {
            return Map.of();
        }
        var answers =
                seats.answers(
                        nominees.stream().map(Nominees.Nominee::person).toList(),
                        words,
                        "selection " + selection.id());
        return nominees.stream()
                .collect(
                        toMap(
                                Nominees.Nominee::pseudonym,
                                each -> answers.getOrDefault(each.person(), Map.of())));
    }
}
