package org.cadre.funding;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.agreement.AgreementId;
import org.cadre.agreement.InstalmentState;
import org.cadre.funding.continuity.Ratio;
import org.cadre.ledger.AccountRole;
import org.cadre.ledger.Movement;
import org.cadre.money.Money;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** By how many months a donor was late, seen from what has come. */
class DelaysTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final AgreementId AGREEMENT = new AgreementId(UUID.randomUUID());

    private static PlanFacts.Part part(String due, long amount, InstalmentState state) {
        return new PlanFacts.Part(due, LocalDate.parse(due), BigDecimal.valueOf(amount), state);
    }

    private static PlanFacts facts(PlanFacts.Part... parts) {
        return new PlanFacts(
                LocalDate.parse("2026-12-01"),
                12,
                Ratio.of(4, 5),
                3,
                EUR,
                1,
                List.of(),
                List.of(
                        new PlanFacts.Agreed(
                                AGREEMENT.toString(),
                                "DN-1",
                                "Donor",
                                EUR,
                                BigDecimal.valueOf(900),
                                LocalDate.parse("2026-01-01"),
                                LocalDate.parse("2026-12-31"),
                                false,
                                Set.of(),
                                List.of(parts))),
                List.of(),
                Map.of());
    }

    private static Movement come(String month, String amount, Currency currency) {
        var money = Money.of(new BigDecimal(amount), currency).negated();
        return new Movement(
                AccountRole.INCOME, AGREEMENT, null, YearMonth.parse(month), money, money);
    }

    @Test
    void anInstalmentHasComeInTheMonthInWhichItIsFull() {
        var facts =
                facts(
                        part("2026-02-01", 300, InstalmentState.PLANNED),
                        part("2026-04-01", 300, InstalmentState.WAIVED),
                        part("2026-06-01", 300, InstalmentState.PLANNED),
                        part("2026-09-01", 300, InstalmentState.PLANNED));
        var turnover =
                Turnover.of(
                        List.of(
                                come("2026-02", "100", EUR),
                                come("2026-05", "500", EUR),
                                come("2026-10", "900", Currency.getInstance("USD"))));

        assertThat(Delays.of(facts, turnover)).isEqualTo(Map.of("Donor", List.of(3, 0)));
    }

    @Test
    void whatHasNotComeTellsNothing() {
        var facts = facts(part("2026-02-01", 300, InstalmentState.PLANNED));

        assertThat(Delays.of(facts, Turnover.NONE)).isEqualTo(Map.of("Donor", List.of()));
    }
}
