package org.cadre.funding;

import org.cadre.funding.importing.ActualRow;
import org.cadre.funding.importing.AgreementRow;
import org.cadre.funding.importing.LineRow;
import org.cadre.funding.importing.OpeningRow;
import org.cadre.table.Field;

import java.util.List;

/** What the rows of a spreadsheet are about. */
public enum ImportKind {
    /** They become drafts. */
    AGREEMENTS(AgreementRow.FIELDS),
    /** They become a draft of the budget. */
    LINES(LineRow.FIELDS),
    /** Each becomes a request for a payment, or for money that came back to be booked. */
    COSTS(ActualRow.FIELDS),
    /** Each becomes a proposal of what an account held before. */
    OPENING(OpeningRow.FIELDS);

    private final List<Field> fields;

    ImportKind(List<Field> fields) {
        this.fields = fields;
    }

    /** What a column can mean. */
    public List<Field> fields() {
        return fields;
    }
}
