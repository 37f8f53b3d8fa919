package org.cadre.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.cadre.budget.LineId;

/**
 * One thing that an agreement pays for. Of a kind that has none, everything is paid for.
 *
 * @param value id of a line, code of a country, or a {@link CostCategory}
 */
@Embeddable
public record Restriction(
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(8)") Kind kind,
        String value) {

    /** By what money is bound. */
    public enum Kind {
        LINE,
        COUNTRY,
        CATEGORY
    }

    public static Restriction to(LineId line) {
        return new Restriction(Kind.LINE, line.toString());
    }

    public static Restriction toCountry(String code) {
        return new Restriction(Kind.COUNTRY, code);
    }

    public static Restriction to(CostCategory category) {
        return new Restriction(Kind.CATEGORY, category.name());
    }
}
