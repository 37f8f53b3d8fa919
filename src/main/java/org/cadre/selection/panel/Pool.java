package org.cadre.selection.panel;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everybody who may be drawn, in the order of their pseudonyms, and what is told apart. */
public record Pool(List<Category> categories, List<Nominee> nominees) {

    public Pool {
        categories = categories.stream().sorted(Comparator.comparing(Category::name)).toList();
        nominees = nominees.stream().sorted(Comparator.comparing(Nominee::pseudonym)).toList();
        requireDistinct(categories.stream().map(Category::name).toList());
        requireDistinct(nominees.stream().map(Nominee::pseudonym).toList());
        for (var nominee : nominees) {
            for (var category : categories) {
                if (!category.features().contains(nominee.feature(category.name()))) {
                    throw new IllegalArgumentException(
                            "%s has no known %s".formatted(nominee.pseudonym(), category.name()));
                }
            }
        }
    }

    private static void requireDistinct(List<String> names) {
        if (names.stream().collect(toUnmodifiableSet()).size() < names.size()) {
            throw new IllegalArgumentException("A name stands twice in the pool");
        }
    }

    public int size() {
        return nominees.size();
    }

    public List<String> pseudonyms() {
        return nominees.stream().map(Nominee::pseudonym).toList();
    }

    /** Those of these pseudonyms. */
    public List<Nominee> among(Collection<String> pseudonyms) {
        return nominees.stream().filter(each -> pseudonyms.contains(each.pseudonym())).toList();
    }

    Optional<Category> category(String name) {
        return categories.stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
