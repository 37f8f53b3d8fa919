package org.cadre.selection;

import static java.util.stream.Collectors.toMap;

import org.cadre.nomination.Nominees;
import org.cadre.selection.panel.Category;
import org.cadre.selection.panel.Nominee;
import org.cadre.selection.panel.Pool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes the pool of the engine from nominees. */
final class Pools {

    private static final String OTHER = "OTHER";

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
                Trait.seen().stream()
                        .map(trait -> category(trait, traits.values(), rules))
                        .toList(),
                traits.entrySet().stream()
                        .map(each -> new Nominee(each.getKey(), each.getValue()))
                        .toList());
    }

    /**
     * With what was declared: of each nominee the feature of a rule that counts the answer, or
     * {@link #OTHER}, whether there is another answer or none.
     *
     * @param answers by pseudonym and word of a trait
     */
    static Pool with(Pool pool, List<Rule> declared, Map<String, Map<String, String>> answers) {
        var features = new TreeMap<String, List<String>>();
        for (var rule : declared) {
            features.computeIfAbsent(rule.trait().word(), word -> new ArrayList<>(List.of(OTHER)))
                    .add(rule.feature());
        }
        var categories = new ArrayList<>(pool.categories());
        features.forEach((word, known) -> categories.add(new Category(word, known)));
        return new Pool(
                categories,
                pool.nominees().stream()
                        .map(
                                each ->
                                        with(
                                                each,
                                                features,
                                                answers.getOrDefault(each.pseudonym(), Map.of())))
                        .toList());
    }

    private static Nominee with(
            Nominee nominee, Map<String, List<String>> features, Map<String, String> said) {
        var all = new HashMap<>(nominee.features());
        features.forEach(
                (word, known) -> {
                    var answer = said.getOrDefault(word, OTHER);
                    all.put(word, known.contains(answer) ? answer : OTHER);
                });
        return new Nominee(nominee.pseudonym(), all);
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
