package org.cadre.ledger;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What an account is for; every journal has at least one account of each. */
public enum AccountRole {
    BANK(AccountType.ASSET, true, false),
    ADVANCE(AccountType.ASSET, true, false),
    PAYABLE(AccountType.LIABILITY, true, false),
    /** What has to be explained before a month is closed. */
    SUSPENSE(AccountType.LIABILITY, false, false),
    OPENING(AccountType.EQUITY, false, false),
    INCOME(AccountType.INCOME, false, false),
    /** What banks paid on the money of agreements. */
    INTEREST(AccountType.INCOME, false, false),
    EXPENSE(AccountType.EXPENSE, false, true),
    FX_GAIN(AccountType.INCOME, false, false),
    FX_LOSS(AccountType.EXPENSE, false, false),
    /** Against which allotments stand. */
    FUNDS(AccountType.MEMO, false, false),
    /** What agreements give to lines. */
    ALLOTTED(AccountType.MEMO, false, true),
    /** Against which encumbrances stand. */
    RESERVE(AccountType.MEMO, false, false),
    /** What is promised out and not yet paid. */
    ENCUMBERED(AccountType.MEMO, false, true);

    private final AccountType type;
    private final boolean monetary;
    private final boolean counted;

    AccountRole(AccountType type, boolean monetary, boolean counted) {
        this.type = type;
        this.monetary = monetary;
        this.counted = counted;
    }

    public AccountType type() {
        return type;
    }

    /** Whether what stands there is money or a claim to it, which a new rate makes worth more. */
    public boolean isMonetary() {
        return monetary;
    }

    /** Whether its postings count for what is available on a line. */
    boolean isCounted() {
        return counted;
    }

    /**
     * Those that count for what is available on a line; allotments stand there below zero, so that
     * what is available is the sum of all of them, turned round.
     */
    static Set<AccountRole> counted() {
        return Arrays.stream(values()).filter(AccountRole::isCounted).collect(Collectors.toSet());
    }
}
