package org.cadre.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;
import org.cadre.platform.startup.Jobs;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class DuplicateQueriesDbTest {

    @RegisterExtension final Database database = new Database();

    private DuplicateQueries queries;

    @BeforeEach
    void makeQueries() {
        queries = database.make(DuplicateQueries.class);
    }

    @Test
    void findsAccountsWithTheSameNameInAnotherOrderAndTellsWhy() {
        var one = aPerson("0aa Zoé", "one.zoe@police.example");
        var other = aPerson("zoe 0AA", "other.zoe@police.example");
        aPerson("0aa Zoëlle", "zoelle@police.example");

        compare();
        var found = queries.list(Keyset.start(), 5).rows().getFirst();

        assertThat(found.people())
                .extracting(ListedPerson::id)
                .containsExactly(one.id(), other.id());
        assertThat(found.people()).extracting(ListedPerson::mail).contains(other.mail());
        assertThat(found.byName()).isTrue();
        assertThat(found.byMail()).isFalse();
        assertThat(found.more()).isZero();
    }

    @Test
    void proposesNobodyWhoIsDeactivated() {
        aPerson("0aa Left", "left@police.example").deactivate();
        aPerson("Left 0aa", "stayed@police.example");
        compare();

        assertThat(everyone()).noneMatch(person -> person.name().contains("0aa"));
    }

    @Test
    void pagesForthAndBackEvenFromAPersonWhoWasDeactivatedMeanwhile() {
        var firsts =
                IntStream.range(0, 5)
                        .mapToObj(
                                n -> {
                                    aPerson(
                                            "Zoe 0aa%d".formatted(n),
                                            "z%d@police.example".formatted(n));
                                    return aPerson(
                                            "0aa%d Zoe".formatted(n),
                                            "a%d@police.example".formatted(n));
                                })
                        .toList();

        compare();
        var first = queries.list(Keyset.start(), 2);
        firsts.get(1).deactivate();
        database.em().flush();
        var second = queries.list(after(first), 2);
        var back = queries.list(before(second), 2);

        assertThat(namesOf(first)).containsExactly("0aa0 Zoe", "0aa1 Zoe");
        assertThat(first.hasPrevious()).isFalse();
        assertThat(namesOf(second)).containsExactly("0aa2 Zoe", "0aa3 Zoe");
        assertThat(namesOf(back)).containsExactly("0aa0 Zoe");
        assertThat(back.hasNext()).isTrue();
    }

    @Test
    void showsTheFirstOfManyAndCountsTheOthers() {
        IntStream.range(0, 11)
                .forEach(n -> aPerson("0aa Crowd", "crowd%d@police.example".formatted(n)));

        compare();
        var found = queries.list(Keyset.start(), 1).rows().getFirst();

        assertThat(found.people()).hasSize(DuplicateQueries.SHOWN);
        assertThat(found.more()).isEqualTo(11 - DuplicateQueries.SHOWN);
    }

    @Test
    void takesThreeStatementsHoweverManyPeopleThereAre() {
        assertThat(statementsAmong("Few", 4)).isEqualTo(3);
        assertThat(statementsAmong("Many", 400)).isEqualTo(3);
    }

    private int statementsAmong(String name, int people) {
        IntStream.range(0, people)
                .forEach(n -> aPerson("0aa " + name + n / 2, name + n + "@police.example"));
        compare();
        return database.statements(() -> queries.list(Keyset.start(), 10));
    }

    @Test
    void comparesAnewWhoseNameIsCorrected() {
        var one = aPerson("0aa Zoé", "one.zoe@police.example");
        var other = aPerson("0aa Zed", "other.zoe@police.example");
        compare();
        assertThat(everyone()).noneMatch(person -> person.name().contains("0aa"));

        other.correctName("zoe 0AA");
        compare();

        assertThat(everyone()).extracting(ListedPerson::id).contains(one.id(), other.id());
    }

    private void compare() {
        database.em().flush();
        Jobs.untilNoneIsLeft(database.make(LikenessKeys.class)::writeNext);
    }

    private List<ListedPerson> everyone() {
        var people = new ArrayList<ListedPerson>();
        var slice = queries.list(Keyset.start(), 100);
        slice.rows().forEach(group -> people.addAll(group.people()));
        while (slice.hasNext()) {
            slice = queries.list(after(slice), 100);
            slice.rows().forEach(group -> people.addAll(group.people()));
        }
        return people;
    }

    private static List<String> namesOf(Slice<LikelyDuplicate> slice) {
        return slice.rows().stream().map(group -> group.people().getFirst().name()).toList();
    }

    private static Keyset after(Slice<LikelyDuplicate> slice) {
        return Keyset.of(slice.next().orElseThrow().first().toString(), null);
    }

    private static Keyset before(Slice<LikelyDuplicate> slice) {
        return Keyset.of(null, slice.previous().orElseThrow().first().toString());
    }

    private Person aPerson(String name, String mail) {
        var person = new Person(name, mail, Language.EN, ZoneId.of("UTC"), database.clock().now());
        database.em().persist(person);
        return person;
    }
}
