package org.cadre.people.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "Amina Diallo, diallo  AMINA",
        "José-María Núñez, Nunez Jose Maria",
        "'Diallo, Amina', Amina Diallo",
        "أمينة حسن, حسن امينة",
    })
    void takesNamesForTheSameWhateverCapitalsAccentsAndOrder(String one, String other) {
        var alike = Likeness.among(List.of(named(1, one), named(2, other)));

        assertThat(alike).containsExactly(new Alike(List.of(id(1), id(2)), true, false));
    }

    @ParameterizedTest
    @CsvSource({"Amina Diallo, Amina", "Amina Amina Diallo, Amina Diallo", "'-', '.'"})
    void keepsOtherNamesApart(String one, String other) {
        assertThat(Likeness.among(List.of(named(1, one), named(2, other)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "amina.diallo@police.example, aminadiallo@police.example",
        "Amina@police.example, amina+training@police.example",
        "a.mina+x@police.example, amina+y+z@POLICE.example",
    })
    void takesAddressesForTheSameWhateverDotsAndTags(String one, String other) {
        var alike =
                Likeness.among(
                        List.of(new Known(id(1), "One", one), new Known(id(2), "Two", other)));

        assertThat(alike).containsExactly(new Alike(List.of(id(1), id(2)), false, true));
    }

    @ParameterizedTest
    @CsvSource({
        "amina@police.example, amina@customs.example",
        "amina@police.example, amina@poli.ce.example",
        "+a@police.example, +b@police.example",
    })
    void keepsOtherAddressesApart(String one, String other) {
        assertThat(
                        Likeness.among(
                                List.of(
                                        new Known(id(1), "One", one),
                                        new Known(id(2), "Two", other))))
                .isEmpty();
    }

    @Test
    void putsEachAccountIntoOneGroupThatStandsWhereItsFirstMemberStands() {
        var people =
                List.of(
                        new Known(id(1), "Amina Diallo", "a@police.example"),
                        new Known(id(2), "Boris", "b@police.example"),
                        new Known(id(3), "Chen", "c.c@police.example"),
                        new Known(id(4), "Boris", "cc@police.example"),
                        new Known(id(5), "Diallo Amina", "d@police.example"),
                        new Known(id(6), "Elif", "e@police.example"));

        assertThat(Likeness.among(people))
                .containsExactly(
                        new Alike(List.of(id(1), id(5)), true, false),
                        new Alike(List.of(id(2), id(3), id(4)), true, true));
    }

    @Test
    void findsThePairsAmongTenThousand() {
        var people =
                IntStream.range(0, 10_000)
                        .mapToObj(n -> named(n, n % 100 == 1 ? "Amina " + (n - 1) : n + " Amina"))
                        .toList();

        assertThat(Likeness.among(people))
                .hasSize(100)
                .allSatisfy(alike -> assertThat(alike.members()).hasSize(2));
    }

    private static Known named(int number, String name) {
        return new Known(id(number), name, "person%d@police.example".formatted(number));
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
