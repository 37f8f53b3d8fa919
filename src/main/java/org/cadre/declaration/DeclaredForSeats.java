package org.cadre.declaration;

import jakarta.inject.Inject;

import org.cadre.people.PersonId;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Declared answers of nominees, for the rules of a selection alone. It counts with them, keeps none
 * and shows them to nobody (decision 0049).
 */
@UseCase
public class DeclaredForSeats {

    @Inject Joining joining;

    /**
     * The values of each nominee, in the words of {@link DeclaredCounts#values}; NOT_ANSWERED for
     * who does not allow positive measures, which must never count against them.
     *
     * @param dimensions of {@link Dimension}
     * @param reason which selection asks, for the log of joins
     */
    @Internal
    public Map<PersonId, Map<String, String>> answers(
            Collection<PersonId> nominees, List<String> dimensions, String reason) {
        var answers = new HashMap<PersonId, Map<String, String>>();
        joining.join(nominees, dimensions, reason)
                .forEach(
                        (person, said) -> {
                            var values = new HashMap<String, String>();
                            for (var key : dimensions) {
                                var dimension = Dimension.get(key);
                                values.put(key, said.answer(dimension, Purpose.MEASURES).name());
                            }
                            answers.put(person, values);
                        });
        return answers;
    }
}
