package org.cadre.agreement;

import org.cadre.money.Money;

import java.time.LocalDate;

/**
 * A top-up or a cut that was approved.
 *
 * @param amount below zero for a cut
 */
public record SignedChange(AgreementId agreement, LocalDate day, Money amount) {}
