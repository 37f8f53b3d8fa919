package org.cadre.ledger.hledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/** From a day on one unit of a currency is worth so much of the base currency. */
public record HledgerRate(LocalDate day, Currency currency, BigDecimal rate) {}
