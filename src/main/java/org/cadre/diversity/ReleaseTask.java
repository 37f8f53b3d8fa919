package org.cadre.diversity;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * One piece of work, read whole and claimed, so that it is computed outside of any transaction.
 *
 * @param last what two people approved, to be audited once more; none where tables are to be made
 */
record ReleaseTask(
        ReleaseId release,
        UUID claim,
        Population own,
        List<Population> populations,
        List<EarlierRelease> earlier,
        List<TableShape> shapes,
        Thresholds thresholds,
        Method method,
        @Nullable ReleasedTables last) {

    List<Integer> numbers() {
        return earlier.stream().map(EarlierRelease::number).toList();
    }
}
