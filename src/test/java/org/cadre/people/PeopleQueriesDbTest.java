package org.cadre.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.platform.persistence.Keyset;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

class PeopleQueriesDbTest {

    @RegisterExtension final Database database = new Database();

    private PeopleQueries queries;

    @BeforeEach
    void makeQueries() {
        queries = database.make(PeopleQueries.class);
    }

    @Test
    void findsPeopleByAPartOfNameOrMailInTheOrderOfTheNames() {
        var mark = "q" + UUID.randomUUID().toString().substring(0, 8);
        aPerson("Nadia " + mark, "nadia." + mark + "@police.example");
        aPerson("Amina " + mark.toUpperCase(), "amina." + mark + "@police.example");

        assertThat(queries.search(mark, 10))
                .extracting(PersonRow::name)
                .containsExactly("Amina " + mark.toUpperCase(), "Nadia " + mark);
        assertThat(queries.search("dia." + mark, 10)).hasSize(1);
        assertThat(queries.search(mark, 1)).hasSize(1);
    }

    @Test
    void takesTheSignsOfAPatternForLetters() {
        aPerson("100% Demo", "percent." + UUID.randomUUID() + "@police.example");

        assertThat(queries.search("100% D", 10)).isNotEmpty();
        assertThat(queries.search("1_0% D", 10)).isEmpty();
        assertThat(queries.search("  ", 10)).isEmpty();
    }

    @Test
    void pagesAmongThePeopleThatAreGivenEvenWhereNamesAreEqual() {
        var ids =
                List.of(
                        aPerson("Amina", UUID.randomUUID() + "@police.example"),
                        aPerson("Amina", UUID.randomUUID() + "@police.example"),
                        aPerson("Amina", UUID.randomUUID() + "@police.example"));

        var first = queries.listAmong(PeopleSet.of(ids), "", Keyset.start(), 2);
        var last = first.rows().getLast().id();
        var second = queries.listAmong(PeopleSet.of(ids), "", Keyset.of(last.toString(), null), 2);

        assertThat(first.hasNext()).isTrue();
        assertThat(second.rows()).hasSize(1).doesNotContainAnyElementsOf(first.rows());
        assertThat(second.hasPrevious()).isTrue();
    }

    @Test
    void findsPeopleByTheIndexOfTheirNamesAlone() {
        var plan =
                (Object[])
                        database.em()
                                .createNativeQuery(
                                        "explain select p.id from person p where p.name like '%x%'"
                                                + " or p.mail like '%x%' order by p.name, p.id"
                                                + " limit 26",
                                        Object[].class)
                                .getSingleResult();

        assertThat(plan).contains("person_by_name");
        assertThat(plan[plan.length - 1]).asString().contains("Using index");
    }

    private PersonId aPerson(String name, String mail) {
        var person = new Person(name, mail, Language.EN, ZoneId.of("UTC"), database.clock().now());
        database.em().persist(person);
        return person.id();
    }
}
