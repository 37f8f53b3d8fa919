package org.cadre.declaration;

import org.cadre.people.PersonId;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.OpenToAnyone;
import org.cadre.platform.security.UseCase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts of declared answers, for the statistics service alone. */
@UseCase
public class DeclaredCounts {

    private static final List<String> KINDS_OF_SILENCE =
            List.of("DECLINED", "NOT_ASKED", "NOT_ANSWERED");
    private static final Map<String, List<String>> ANSWERS =
            Map.of(
                    "gender", List.of("WOMAN", "MAN", "SELF_DESCRIBED"),
                    "disability", List.of("YES", "NO"),
                    "age", List.of("UNDER_30", "FROM_30_TO_39", "FROM_40_TO_49", "FROM_50"),
                    "education",
                            List.of(
                                    "ISCED_0_2", "ISCED_3", "ISCED_4", "ISCED_5", "ISCED_6",
                                    "ISCED_7", "ISCED_8"));

    /**
     * How many persons of {@code known} have each combination of values. A dimension is one of
     * those declared, or a key that every person has in {@code known}.
     *
     * @param known frozen population: of each person what is known without a declaration
     * @param dimensions whose values a combination holds, in this order
     * @param reason what is counted and for which snapshot, for the log of joins
     */
    @Internal
    public Map<List<String>, Integer> count(
            Map<PersonId, Map<String, String>> known, List<String> dimensions, String reason) {
        var counts = new HashMap<List<String>, Integer>();
        for (var person : known.values()) {
            var combination = new ArrayList<String>();
            for (var dimension : dimensions) {
                combination.add(
                        ANSWERS.containsKey(dimension) ? "NOT_ASKED" : person.get(dimension));
            }
            counts.merge(List.copyOf(combination), 1, Integer::sum);
        }
        return counts;
    }

    /** The values a dimension can have, DECLINED, NOT_ASKED and NOT_ANSWERED among them. */
    @OpenToAnyone("what can be declared says nothing about anybody")
    public List<String> values(String dimension) {
        var values = new ArrayList<>(ANSWERS.get(dimension));
        values.addAll(KINDS_OF_SILENCE);
        return values;
    }

    /** Whether the law protects answers to this dimension above others. */
    @OpenToAnyone("what can be declared says nothing about anybody")
    public boolean isSensitive(String dimension) {
        return "disability".equals(dimension);
    }
}
