package org.cadre.agreement;

import org.cadre.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A pledge.
 *
 * @param agreement what was signed in the end; null where nothing was
 */
public record PledgeRow(
        PledgeId id,
        DonorId donor,
        String donorName,
        Money amount,
        LocalDate pledgedOn,
        LocalDate expectedOn,
        int percent,
        String evidence,
        PledgeState state,
        @Nullable AgreementId agreement) {}
