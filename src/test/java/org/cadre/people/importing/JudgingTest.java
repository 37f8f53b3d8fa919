package org.cadre.people.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.document.CsvTable;
import org.cadre.people.importing.Verdict.Outcome;
import org.cadre.people.importing.Verdict.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class JudgingTest {

    private static final UUID POLICE = UUID.randomUUID();
    private static final UUID CYBER = UUID.randomUUID();
    private static final Known.Someone AMINA =
            new Known.Someone(
                    UUID.randomUUID(),
                    "Amina Demo",
                    "amina.demo@police.example",
                    POLICE,
                    CYBER,
                    "en",
                    false);
    private static final Known.Someone GONE =
            new Known.Someone(
                    UUID.randomUUID(), "Gone Demo", "gone@police.example", null, null, "en", true);
    private static final Known KNOWN =
            Known.of(
                    List.of(AMINA, GONE),
                    List.of(AMINA),
                    List.of(
                            new Known.Place(
                                    POLICE,
                                    "National Police of Arvenia",
                                    Map.of("cyber unit", CYBER)),
                            new Known.Place(UUID.randomUUID(), "Customs of Belmora", Map.of())),
                    Map.of("av", "AV", "arvenia", "AV"));

    private static Judging.Judged judge(boolean creates, String file) throws Exception {
        var table = CsvTable.read(file.getBytes(StandardCharsets.UTF_8), 100);
        return new Judging(
                        KNOWN, creates, mail -> mail.matches("\\S+@\\S+\\.\\S+"), UUID::randomUUID)
                .judge(WrittenRow.read(table).rows());
    }

    private static Verdict one(String row) throws Exception {
        return judge(false, "name;email;agency;unit;country;lang;suspended\n" + row)
                .verdicts()
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "New Demo;new@police.example;national police of arvenia;CYBER  UNIT;;fr; | NEW |"
                        + " NONE",
                "Amina Demo;AMINA.Demo@police.example;;;;; | UNCHANGED | NONE",
                ";amina.demo@police.example;;;;fr; | CHANGED | NONE",
                "Amina Demo;a.demo@police.example;National Police of Arvenia;;;; | NEW |"
                        + " MAYBE_SAME",
                "New Demo;;;;;; | REFUSED | MAIL_MISSING",
                "New Demo;new@police;;;;; | REFUSED | MAIL_WRONG",
                ";new@police.example;;;;; | REFUSED | NAME_MISSING",
                "Gone Demo;gone@police.example;;;;; | REFUSED | CLOSED",
                "New Demo;new@police.example;;;;de; | REFUSED | LANGUAGE_UNKNOWN",
                "New Demo;new@police.example;Customs of Belmorra;;;; | REFUSED | AGENCY_MAYBE",
                "New Demo;new@police.example;Coast Guard;;;; | REFUSED | AGENCY_UNKNOWN",
                "New Demo;new@police.example;Customs of Belmora;Harbour;;; | REFUSED |"
                        + " UNIT_UNKNOWN",
                "New Demo;new@police.example;;Harbour;;; | REFUSED | UNIT_ALONE",
                "Amina Demo;amina.demo@police.example;;;;;1 | REFUSED | STOPS",
                "New Demo;new@police.example;;;;;0;more | REFUSED | TOO_WIDE"
            })
    void saysWhatARowDoes(String row, Outcome outcome, Reason reason) throws Exception {
        var verdict = one(row);

        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.reason()).isEqualTo(reason);
    }

    @Test
    void leavesTheUnitBehindWithTheAgency() throws Exception {
        var verdict = one(";amina.demo@police.example;Customs of Belmora;;;;");

        assertThat(verdict.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(verdict.was().unit()).isEqualTo(CYBER);
        assertThat(verdict.now().unit()).isNull();
        assertThat(verdict.now().name()).isEqualTo("Amina Demo");
    }

    @Test
    void refusesTheSecondRowOfOneAddressAndNamesTheFirst() throws Exception {
        var verdicts =
                judge(false, "name,email\nNew Demo,new@a.example\n\nNew Demo,NEW@a.example\n")
                        .verdicts();

        assertThat(verdicts.getLast().reason()).isEqualTo(Reason.MAIL_TWICE);
        assertThat(verdicts.getLast().argument()).isEqualTo("2");
    }

    @Test
    void makesAMissingPlaceOnceWhereThatIsTicked() throws Exception {
        var judged =
                judge(
                        true,
                        """
                        firstname,lastname,email,institution,department,country
                        One,Demo,one@a.example,Coast Guard,Harbour,Arvenia
                        Two,Demo,two@a.example,COAST GUARD,harbour,av
                        Three,Demo,three@a.example,Border Guard,,
                        Four,Demo,four@a.example,Border Guard,,ZZ
                        """);

        assertThat(judged.agencies())
                .extracting(Judging.NewAgency::name)
                .containsExactly("Coast Guard");
        assertThat(judged.units()).extracting(Judging.NewUnit::name).containsExactly("Harbour");
        assertThat(judged.verdicts())
                .extracting(Verdict::reason)
                .containsExactly(
                        Reason.PLACE_IS_NEW,
                        Reason.PLACE_IS_NEW,
                        Reason.COUNTRY_MISSING,
                        Reason.COUNTRY_UNKNOWN);
        assertThat(judged.verdicts().getFirst().now().unit())
                .isEqualTo(judged.verdicts().get(1).now().unit());
    }

    @ParameterizedTest
    @CsvSource({
        "username, SIGN_IN_NAME",
        "password, PASSWORD",
        "firstname, FIRST_NAME",
        "lastname, LAST_NAME",
        "email, MAIL",
        "institution, AGENCY",
        "department, UNIT",
        "lang, LANGUAGE",
        "country, COUNTRY",
        "city, OTHER",
        "cohort1, COHORT",
        "course1, ENROLMENT",
        "group1, ENROLMENT",
        "role1, RIGHTS",
        "sysrole1, RIGHTS",
        "suspended, STOP",
        "deleted, STOP",
        "profile_field_rank, OTHER",
        "E-Mail, MAIL",
        "Adresse électronique, MAIL",
        "البريد الإلكتروني, MAIL",
        "الأدوار, RIGHTS",
        "Unit and agency, UNIT",
        "Unité et service, UNIT",
        "Roles, RIGHTS",
        "State, OTHER"
    })
    void understandsTheNamesOfColumns(String head, Target target) {
        assertThat(Target.of(head)).isEqualTo(target);
    }

    @Test
    void takesALoneNomBesideAFirstNameForTheFamilyName() {
        assertThat(Target.of(List.of("Nom", "Prénom", "Courriel")))
                .containsExactly(Target.LAST_NAME, Target.FIRST_NAME, Target.MAIL);
        assertThat(Target.of(List.of("Nom", "Courriel", "email")))
                .containsExactly(Target.NAME, Target.MAIL, Target.OTHER);
    }
}
