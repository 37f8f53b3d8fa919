package org.cadre.ledger;

import org.cadre.agreement.CostCategory;
import org.cadre.catalogue.ProgrammeId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The accounts of a journal: one of each role, an expense account for each category of cost, a bank
 * account for each currency.
 */
record Chart(Map<UUID, Account> accounts) {

    private static final int FIRST_BANK = 1001;
    private static final int FIRST_EXPENSE = 5010;
    private static final Map<AccountRole, String> CODES =
            Map.ofEntries(
                    Map.entry(AccountRole.ADVANCE, "1500"),
                    Map.entry(AccountRole.PAYABLE, "2000"),
                    Map.entry(AccountRole.SUSPENSE, "2900"),
                    Map.entry(AccountRole.OPENING, "3000"),
                    Map.entry(AccountRole.INCOME, "4000"),
                    Map.entry(AccountRole.FX_GAIN, "4900"),
                    Map.entry(AccountRole.FX_LOSS, "5900"),
                    Map.entry(AccountRole.FUNDS, "9000"),
                    Map.entry(AccountRole.ALLOTTED, "9010"),
                    Map.entry(AccountRole.RESERVE, "9100"),
                    Map.entry(AccountRole.ENCUMBERED, "9110"));

    static Chart of(List<Account> accounts) {
        return new Chart(
                accounts.stream()
                        .collect(Collectors.toMap(each -> each.id().id(), Function.identity())));
    }

    /** What a journal begins with. */
    static List<Account> first(ProgrammeId programme, Currency currency, Instant at) {
        var made = new ArrayList<Account>();
        made.add(bank(programme, 0, currency, at));
        CODES.forEach((role, code) -> made.add(new Account(programme, code, role, null, at)));
        Arrays.stream(CostCategory.values())
                .forEach(
                        category ->
                                made.add(
                                        new Account(
                                                programme,
                                                codeOf(category),
                                                AccountRole.EXPENSE,
                                                null,
                                                at)));
        return made;
    }

    static Account bank(ProgrammeId programme, int former, Currency currency, Instant at) {
        return new Account(
                programme, Integer.toString(FIRST_BANK + former), AccountRole.BANK, currency, at);
    }

    private static String codeOf(CostCategory category) {
        return Integer.toString(FIRST_EXPENSE + 10 * category.ordinal());
    }

    Account one(AccountRole role) {
        return with(role).findFirst().orElseThrow();
    }

    private Stream<Account> with(AccountRole role) {
        return accounts.values().stream().filter(each -> each.role() == role);
    }

    Account expense(CostCategory category) {
        return with(AccountRole.EXPENSE)
                .filter(each -> each.row().code().equals(codeOf(category)))
                .findFirst()
                .orElseThrow();
    }

    List<Account> banks() {
        return with(AccountRole.BANK)
                .sorted((a, b) -> a.row().code().compareTo(b.row().code()))
                .toList();
    }

    Optional<Account> bank(Currency currency) {
        return banks().stream()
                .filter(each -> each.currency().filter(currency::equals).isPresent())
                .findFirst();
    }

    Account get(Object id) {
        return Optional.ofNullable(accounts.get((UUID) id)).orElseThrow();
    }

    /** Those whose postings say what is available. */
    List<UUID> counted() {
        return accounts.values().stream()
                .filter(each -> each.role().isCounted())
                .map(each -> each.id().id())
                .toList();
    }
}
