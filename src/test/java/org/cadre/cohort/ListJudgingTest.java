package org.cadre.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.cohort.ListLine.Outcome;
import org.cadre.cohort.ListLine.Reason;
import org.cadre.people.ListFile;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.people.PersonState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

class ListJudgingTest {

    private static final PersonRow AMINA = aPerson("amina", PersonState.ACTIVE);
    private static final PersonRow BRUNO = aPerson("bruno", PersonState.INVITED);
    private static final PersonRow CLEO = aPerson("cleo", PersonState.ACTIVE);
    private static final PersonRow GONE = aPerson("gone", PersonState.DEACTIVATED);

    private static PersonRow aPerson(String name, PersonState state) {
        return new PersonRow(
                new PersonId(UUID.randomUUID()), name, name + "@police.example", "", "", "", state);
    }

    private static ListJudging.Facts facts(boolean open, int free) {
        return new ListJudging.Facts(
                "Cohort 7",
                open,
                free,
                Map.of(
                        AMINA.mail(), AMINA,
                        BRUNO.mail(), BRUNO,
                        CLEO.mail(), CLEO,
                        GONE.mail(), GONE),
                Set.of(CLEO.id()));
    }

    private static List<ListFile.Named> rows(String file) {
        return ListFile.read("list.csv", file.getBytes(StandardCharsets.UTF_8), 100).named();
    }

    private static ListJudging.Verdict one(boolean open, int free, String row) {
        return ListJudging.judge(rows("email;cohort1\n" + row), facts(open, free)).getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "amina@police.example            | true  | 1 | NEW     | NONE",
                "AMINA@Police.example            | true  | 1 | NEW     | NONE",
                "bruno@police.example;cohort 7   | true  | 1 | NEW     | NONE",
                "cleo@police.example             | true  | 1 | INSIDE  | NONE",
                "cleo@police.example             | false | 0 | INSIDE  | NONE",
                "gone@police.example             | true  | 1 | REFUSED | DEACTIVATED",
                "nobody@police.example           | true  | 1 | REFUSED | UNKNOWN",
                "amina@police.example;Cohort 8   | true  | 1 | REFUSED | OTHER_COHORT",
                ";Cohort 7                       | true  | 1 | REFUSED | NOBODY",
                "amina@police.example            | false | 1 | REFUSED | CLOSED",
                "amina@police.example            | true  | 0 | REFUSED | NO_SEAT",
            })
    void saysOfEachRowWhatItWouldDo(
            String row, boolean open, int free, Outcome outcome, Reason reason) {
        var verdict = one(open, free, row);

        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.reason()).isEqualTo(reason);
    }

    @Test
    void givesSeatsInTheOrderOfTheFileToThoseWhoNeedOne() {
        var verdicts =
                ListJudging.judge(
                        rows(
                                "email\n"
                                        + "cleo@police.example\n"
                                        + "bruno@police.example\n"
                                        + "amina@police.example\n"),
                        facts(true, 1));

        assertThat(verdicts)
                .extracting(ListJudging.Verdict::outcome)
                .containsExactly(Outcome.INSIDE, Outcome.NEW, Outcome.REFUSED);
        assertThat(verdicts.getLast().reason()).isEqualTo(Reason.NO_SEAT);
    }

    @Test
    void refusesWhoStandsThereTwiceAndNamesTheFirstRow() {
        var verdicts =
                ListJudging.judge(
                        rows("email\namina@police.example\nAmina@police.example\n"),
                        facts(true, 9));

        assertThat(verdicts.getLast().reason()).isEqualTo(Reason.TWICE);
        assertThat(verdicts.getLast().argument()).isEqualTo("2");
    }

    @Test
    void takesASignInNameWhereTheAddressIsMissing() {
        assertThat(rows("username,cohort1,cohort2\namina@police.example,Cohort 8,Cohort 7\n"))
                .containsExactly(
                        new ListFile.Named(
                                2, "amina@police.example", List.of("Cohort 8", "Cohort 7")));
        assertThat(rows("username,email\nam,\nbs,bruno@police.example\n"))
                .extracting(ListFile.Named::mail)
                .containsExactly("am", "bruno@police.example");
    }

    @Test
    void refusesAListWithoutAColumnOfAddresses() {
        assertThatThrownBy(() -> rows("name,unit\nAmina,Harbour\n"))
                .isInstanceOf(ListFile.MailColumnIsMissing.class);
    }
}
