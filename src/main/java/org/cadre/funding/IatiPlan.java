package org.cadre.funding;

import org.cadre.budget.Words;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a programme says of itself when it publishes. Codes are those of IATI; whether they are
 * right is judged with the file.
 *
 * @param organisation identifier of who publishes, such as {@code XM-DAC-99999}
 * @param type of that organisation, by OrganisationType
 * @param identifier of the activity of the programme; those of its lines begin with it
 * @param places countries by two letters, regions by three digits (998 where the country is
 *     invented), with their weights
 * @param sectors DAC purpose codes with their weights
 * @param budgetItems what of the budget of a country it serves, by BudgetIdentifier, with weights;
 *     empty where nobody says
 */
public record IatiPlan(
        String organisation,
        String type,
        String name,
        String identifier,
        String description,
        SortedMap<String, BigDecimal> places,
        SortedMap<String, BigDecimal> sectors,
        SortedMap<String, BigDecimal> budgetItems,
        Flow flow) {

    /** By codes of FlowType, FinanceType, AidType and TiedStatus. */
    public record Flow(String flow, String finance, String aid, String tied) {

        /** A grant for technical cooperation, as official aid, not tied. */
        public static final Flow USUAL = new Flow("10", "110", "C01", "5");

        public Flow {
            flow = Words.needed("flow", flow, 4);
            finance = Words.needed("finance", finance, 4);
            aid = Words.needed("aid", aid, 4);
            tied = Words.needed("tied", tied, 4);
        }
    }

    public IatiPlan {
        organisation = Words.needed("organisation", organisation, 60);
        type = Words.needed("type", type, 2);
        name = Words.needed("name", name, 160);
        identifier = Words.needed("identifier", identifier, 80);
        description = Words.needed("description", description, 2000);
        places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
        sectors = Collections.unmodifiableSortedMap(new TreeMap<>(sectors));
        budgetItems = Collections.unmodifiableSortedMap(new TreeMap<>(budgetItems));
    }
}
