package org.cadre.selection.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.cadre.people.PeopleQueries;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Shell;
import org.cadre.selection.Rule;
import org.cadre.selection.Trait;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what traits are called. */
@RequestScoped
class TraitWords {

    @Inject PeopleQueries people;
    @Inject Messages msg;
    @Inject Shell shell;

    private Map<String, String> countries;

    /** A feature alone, such as "Rural". */
    String feature(Trait trait, String feature) {
        return trait.said(feature) instanceof Enum<?> constant
                ? msg.word(constant)
                : countries().getOrDefault(feature, feature);
    }

    private Map<String, String> countries() {
        if (countries == null) {
            countries = new HashMap<>();
            people.listCountries()
                    .forEach(each -> countries.put(each.code(), each.name().in(shell.language())));
        }
        return countries;
    }

    /** A feature with its trait, such as "Station: Rural". */
    String rule(Rule rule) {
        return msg.of(
                "selection.rule.of", msg.word(rule.trait()), feature(rule.trait(), rule.feature()));
    }

    String bounds(Rule rule) {
        if (rule.isDeclared()) {
            return msg.of("selection.bounds.least", rule.least());
        }
        if (rule.least() == rule.most()) {
            return msg.of("selection.bounds.exactly", rule.least());
        }
        return msg.of("selection.bounds", rule.least(), rule.most());
    }

    /**
     * Of a nominee what the rules look at; the function and the country where they look at none.
     */
    String group(Map<String, String> traits, Collection<Trait> looked) {
        return Trait.seen().stream()
                .filter(
                        trait ->
                                looked.isEmpty()
                                        ? trait == Trait.FUNCTION || trait == Trait.COUNTRY
                                        : looked.contains(trait))
                .map(trait -> feature(trait, traits.getOrDefault(trait.word(), "")))
                .collect(Collectors.joining(", "));
    }
}
