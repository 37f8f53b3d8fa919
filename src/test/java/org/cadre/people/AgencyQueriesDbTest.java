package org.cadre.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.platform.persistence.Keyset;
import org.cadre.testing.Database;
import org.cadre.text.LocalizedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;
import java.util.Map;
import java.util.Optional;

class AgencyQueriesDbTest {

    private static final AgencyFilter LISTED = new AgencyFilter(" Listed ", Optional.empty());

    @RegisterExtension final Database database = new Database();

    private AgencyQueries queries;

    @BeforeEach
    void addAgencies() {
        queries = database.make(AgencyQueries.class);
        var north = country("QN");
        var south = country("QS");
        for (var letter : List.of("D", "B", "A", "C")) {
            add("Listed " + letter, north);
        }
        add("Listed E_50%", south);
        database.flushAndClear();
    }

    private Country country(String code) {
        var country =
                new Country(
                        code,
                        new LocalizedText(Map.of("en", code, "fr", code, "ar", code)),
                        Shore.COASTAL);
        database.em().persist(country);
        return country;
    }

    private void add(String name, Country country) {
        database.em().persist(new Agency(name, AgencyKind.POLICE, country, database.clock().now()));
    }

    private static List<String> names(List<AgencyRow> rows) {
        return rows.stream().map(AgencyRow::name).toList();
    }

    @Test
    void showsAgenciesPageByPageInTheOrderOfTheirNames() {
        var first = queries.list(LISTED, Keyset.start(), 2);
        var next = queries.list(LISTED, after(first.rows().getLast()), 2);
        var back = queries.list(LISTED, Keyset.of(null, next.rows().getFirst().id().toString()), 2);

        assertThat(names(first.rows())).containsExactly("Listed A", "Listed B");
        assertThat(names(next.rows())).containsExactly("Listed C", "Listed D");
        assertThat(next.hasNext()).isTrue();
        assertThat(back.rows()).isEqualTo(first.rows());
        assertThat(back.hasPrevious()).isFalse();
    }

    private static Keyset after(AgencyRow row) {
        return Keyset.of(row.id().toString(), null);
    }

    @Test
    void filtersByNameAndCountry() {
        var south = new AgencyFilter("listed", Optional.of("QS"));

        assertThat(names(queries.list(south, Keyset.start(), 9).rows()))
                .containsExactly("Listed E_50%");
        assertThat(
                        names(
                                queries.list(
                                                new AgencyFilter("E_50%", Optional.empty()),
                                                Keyset.start(),
                                                9)
                                        .rows()))
                .containsExactly("Listed E_50%");
        assertThat(
                        queries.list(
                                        new AgencyFilter("L_sted", Optional.empty()),
                                        Keyset.start(),
                                        9)
                                .rows())
                .isEmpty();
    }

    @Test
    void countsThePeopleOfAnAgencyByItsIndexAlone() {
        var plan =
                (Object[])
                        database.em()
                                .createNativeQuery(
                                        "explain select count(*) from person where agency_id ="
                                                + " uuid() and state <> 'DEACTIVATED'",
                                        Object[].class)
                                .getSingleResult();

        assertThat(plan).contains("person_agency");
        assertThat(plan[plan.length - 1]).asString().contains("Using index");
    }
}
