package org.cadre.selection.panel;

import org.cadre.text.Sha256;

import java.util.Comparator;
import java.util.List;

/**
 * An order that nobody chooses: of the SHA-256 of a seed and each name. The seed is the hash of all
 * that is given, so whoever changes anything changes every order.
 */
record SeededOrder(String seed) {

    /** Of everything that a selection is made from. */
    static SeededOrder of(Pool pool, List<Quota> quotas, int size) {
        var text = new StringBuilder("cadre-selection 1\nseats " + size + "\n");
        for (var nominee : pool.nominees()) {
            text.append("nominee ").append(nominee.pseudonym());
            for (var category : pool.categories()) {
                text.append('\t').append(category.name());
                text.append('=').append(nominee.feature(category.name()));
            }
            text.append('\n');
        }
        quotas.stream().sorted().map(Quota::line).forEach(line -> text.append(line).append('\n'));
        return new SeededOrder(Sha256.hex(text.toString()));
    }

    <T> List<T> sort(List<T> things) {
        return things.stream()
                .sorted(Comparator.comparing(thing -> Sha256.hex(seed + "\n" + thing)))
                .toList();
    }
}
