package org.cadre.ledger;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A month that is to be closed.
 *
 * @param checks what has to be so before
 * @param banks what the bank accounts hold
 * @param periods all months, the newest first
 * @param names of the people it tells of
 */
public record PeriodDetail(
        ProgrammeId programme,
        YearMonth month,
        PeriodState state,
        List<PeriodCheck> checks,
        List<Bank> banks,
        Money income,
        Money expense,
        List<PeriodRow> periods,
        List<PeriodRow.Step> steps,
        Map<UUID, String> names) {

    /**
     * A bank account at the end of the month.
     *
     * @param stated what the bank says; null where nobody said it yet
     */
    public record Bank(AccountRow account, Money balance, @Nullable Money stated) {}
}
