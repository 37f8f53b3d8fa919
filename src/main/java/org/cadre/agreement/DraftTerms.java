package org.cadre.agreement;

import org.cadre.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What a spreadsheet says of an agreement.
 *
 * @param donor the name, as it stands there
 * @param title may be empty
 */
public record DraftTerms(
        String donor,
        String reference,
        String title,
        Money signed,
        @Nullable LocalDate signedOn,
        LocalDate from,
        LocalDate to) {}
