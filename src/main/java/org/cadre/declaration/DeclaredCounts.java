package org.cadre.declaration;

import jakarta.inject.Inject;

import org.cadre.declaration.Joining.Said;
import org.cadre.people.PersonId;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.OpenToAnyone;
import org.cadre.platform.security.UseCase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Counts of declared answers, for the statistics service alone, which protects them before anybody
 * sees one.
 */
@UseCase
public class DeclaredCounts {

    @Inject Joining joining;

    /**
     * How many persons of {@code known} have each combination of values. A dimension is one of
     * {@link Dimension}, or a key that every person has in {@code known}. An answer counts only
     * where the person allows statistics and a basis in law stands now. The audit keeps that this
     * was asked, never whose answers they were.
     *
     * @param known frozen population: of each person what is known without a declaration
     * @param dimensions whose values a combination holds, in this order
     * @param reason what is counted and for which snapshot
     */
    @Internal
    public Map<List<String>, Integer> count(
            Map<PersonId, Map<String, String>> known, List<String> dimensions, String reason) {
        var said = joining.join(known.keySet(), dimensions, reason);
        var counts = new HashMap<List<String>, Integer>();
        said.forEach(
                (person, declared) -> {
                    var values = known.getOrDefault(person, Map.of());
                    counts.merge(row(dimensions, values, declared), 1, Integer::sum);
                });
        return counts;
    }

    private static List<String> row(
            List<String> dimensions, Map<String, String> known, Said declared) {
        var row = new ArrayList<String>();
        for (var key : dimensions) {
            row.add(
                    Dimension.find(key)
                            .map(each -> declared.answer(each, Purpose.STATISTICS).name())
                            .orElseGet(() -> Objects.requireNonNull(known.get(key), key)));
        }
        return List.copyOf(row);
    }

    /** The values a dimension can have, DECLINED, NOT_ASKED and NOT_ANSWERED among them. */
    @OpenToAnyone("what can be declared says nothing about anybody")
    public List<String> values(String dimension) {
        return Dimension.get(dimension).counted().stream().map(Answer::name).toList();
    }

    /** Whether the law protects answers to this dimension above others. */
    @OpenToAnyone("what can be declared says nothing about anybody")
    public boolean isSensitive(String dimension) {
        return Dimension.get(dimension).isSensitive();
    }
}
