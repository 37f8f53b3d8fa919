package org.cadre.selection;

import static java.util.stream.Collectors.toMap;

import org.cadre.nomination.Nominees;
import org.cadre.selection.panel.Category;
import org.cadre.selection.panel.Nominee;
import org.cadre.selection.panel.Pool;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the pool of the engine from nominees. */
final class Pools {

    private Pools() {}

    static Pool ofEligible(List<Nominees.Nominee> nominees, List<Rule> rules) {
        return of(traits(nominees), rules);
    }

    /** As the pool was when the panels were found. */
    static Pool ofFound(List<SelectionNominee> nominees, List<Rule> rules) {
        return of(
                nominees.stream()
                        .collect(toMap(SelectionNominee::pseudonym, SelectionNominee::traits)),
                rules);
    }

    /** By pseudonym. */
    static Map<String, Map<String, String>> traits(List<Nominees.Nominee> nominees) {
        return nominees.stream()
                .collect(toMap(Nominees.Nominee::pseudonym, Nominees.Nominee::values));
    }

    /** Countries that only a rule names can be told apart too. */
    private static Pool of(Map<String, Map<String, String>> traits, List<Rule> rules) {
        return new Pool(
                Arrays.stream(Trait.values())
                        .map(trait -> category(trait, traits.values(), rules))
                        .toList(),
                traits.entrySet().stream()
                        .map(each -> new Nominee(each.getKey(), each.getValue()))
                        .toList());
    }

    private static Category category(
            Trait trait, Collection<Map<String, String>> pool, List<Rule> rules) {
        var features =
                trait == Trait.COUNTRY
                        ? Stream.concat(
                                        pool.stream().map(each -> each.getOrDefault("country", "")),
                                        rules.stream()
                                                .filter(each -> each.trait() == trait)
                                                .map(Rule::feature))
                                .distinct()
                                .sorted()
                                .toList()
                        : trait.features();
        return new Category(trait.word(), features);
    }
}
