package org.cadre.budget;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.money.Money;

import java.util.List;
import java.util.UUID;

/** A port: whoever keeps agreements says how much of the budget one lets be moved. */
public interface Flexibility {

    /** An agreement under which money can be moved. */
    record Choice(UUID id, String label) {}

    /** Those of a programme. */
    List<Choice> choices(ProgrammeId programme);

    /**
     * How much may be moved under the agreement in all, without a document of the donor, in the
     * currency of the budget; refuses with {@code NotFound} an agreement of another programme.
     *
     * @param whole what the budget as a whole comes to
     */
    Money freelyMoved(ProgrammeId programme, UUID agreement, Money whole);
}
