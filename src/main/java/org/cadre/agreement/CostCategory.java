package org.cadre.agreement;

/** What a cost is by its nature; the harmonised categories of the United Nations. */
public enum CostCategory {
    STAFF,
    SUPPLIES,
    EQUIPMENT,
    CONTRACTS,
    TRAVEL,
    GRANTS,
    OPERATING
}
