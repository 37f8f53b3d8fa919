package org.cadre.selection.panel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Nominees who are the same to the quotas: of equal features in every category that a quota names.
 *
 * @param features by category, in the order of the categories
 * @param pseudonyms of all who are of the type, in their order
 */
public record NomineeType(Map<String, String> features, List<String> pseudonyms) {

    public NomineeType {
        features = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(features));
        pseudonyms = List.copyOf(pseudonyms);
    }

    /** In the order of their words, which does not depend on the order of anything given. */
    static List<NomineeType> of(Pool pool, List<Quota> quotas) {
        var categories = quotas.stream().map(Quota::category).distinct().sorted().toList();
        var byWords = new TreeMap<String, NomineeType>();
        for (var nominee : pool.nominees()) {
            var features = new LinkedHashMap<String, String>();
            categories.forEach(name -> features.put(name, nominee.feature(name)));
            var single = new NomineeType(features, List.of(nominee.pseudonym()));
            byWords.merge(single.words(), single, NomineeType::and);
        }
        return List.copyOf(byWords.values());
    }

    private NomineeType and(NomineeType more) {
        var both = new java.util.ArrayList<>(pseudonyms);
        both.addAll(more.pseudonyms);
        return new NomineeType(features, both);
    }

    /** How many nominees are of it. */
    public int size() {
        return pseudonyms.size();
    }

    boolean isCountedBy(Quota quota) {
        return quota.feature().equals(features.get(quota.category()));
    }

    /** Such as "country=AA, gender=F". */
    public String words() {
        return features.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(", "));
    }
}
