package org.cadre.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class SignInHelpDbTest {

    private static final String AMINA = "amina.demo@help.example";
    private static final String PASSWORD = "lantern over quiet water";
    private static final String HERE = "192.0.2.1";

    @RegisterExtension final Database database = new Database();
    @TempDir static Path keys;

    private SignInHelp help;
    private PersonId amina;

    @BeforeEach
    void addAminaAndActAsKofi() {
        System.setProperty("cadre.keys.dir", keys.toString());
        help = database.make(SignInHelp.class);
        amina = add("Amina Demo", AMINA);
        var kofi = add("Kofi Specimen", "kofi@help.example");
        database.actAs(
                new Actor(
                        Optional.of(kofi.id()),
                        "Kofi Specimen",
                        "kofi@help.example",
                        Language.EN,
                        "",
                        ZoneId.of("UTC"),
                        List.of(new Grant(Role.ADMINISTRATOR, Scope.system())),
                        false));
        database.flushAndClear();
    }

    private PersonId add(String name, String mail) {
        var person = new Person(name, mail, Language.FR, ZoneId.of("UTC"), database.clock().now());
        person.setPassword(database.make(PasswordHasher.class).hash(PASSWORD));
        database.em().persist(person);
        return person.id();
    }

    private void ask(String mail) {
        help.ask(mail, HERE);
        database.flushAndClear();
    }

    private List<HelpRequestRow> open() {
        return help.listOpen(Keyset.start(), 10).rows();
    }

    @Test
    void keepsOneOpenRequestOfAPersonHoweverOftenTheyAsk() {
        ask("Amina.Demo@HELP.example");
        ask(AMINA);

        assertThat(open()).extracting(HelpRequestRow::name).containsExactly("Amina Demo");
        assertThat(help.countOpen()).isEqualTo(1);
        assertThat(database.events())
                .filteredOn(PeopleEvents.SignInHelpAsked.class::isInstance)
                .hasSize(1);
    }

    @Test
    void answersTheSameWhereNobodyHasTheAddressAndKeepsNothing() {
        ask("nobody@help.example");

        assertThat(open()).isEmpty();
        assertThat(database.events()).isEmpty();
    }

    @Test
    void closesTheDoorAlikeForAddressesWithAndWithoutAnAccount() {
        for (var mail : List.of(AMINA, "nobody@help.example")) {
            for (int i = 0; i <= TryCounter.Door.HELP.freePerAccount(); i++) {
                ask(mail);
            }

            assertThatThrownBy(() -> ask(mail)).isInstanceOf(SigningIn.TooManyTries.class);
        }
    }

    @Test
    void closesTheDoorOfAClientThatAsksForMany() {
        for (int i = 0; i <= 10; i++) {
            ask("somebody" + i + "@help.example");
        }

        assertThatThrownBy(() -> ask(AMINA)).isInstanceOf(SigningIn.TooManyTries.class);
        help.ask(AMINA, "192.0.2.2");
        database.flushAndClear();
        assertThat(open()).hasSize(1);
    }

    @Test
    void leavesTheDoorOfTheSignInOpen() {
        for (int i = 0; i <= TryCounter.Door.HELP.freePerAccount(); i++) {
            ask(AMINA);
        }

        assertThat(database.make(SigningIn.class).signIn(AMINA, PASSWORD, HERE)).isNotEmpty();
    }

    @Test
    void isSettledByTheLinkThatTheAdministratorMakes() {
        ask(AMINA);

        database.make(OneTimeLinks.class).make(amina);
        database.flushAndClear();

        assertThat(open()).isEmpty();
        var settled = help.listSettled(5).getFirst();
        assertThat(settled.outcome()).isEqualTo(HelpOutcome.LINK_MADE);
        assertThat(settled.by()).isEqualTo("Kofi Specimen");
    }

    @Test
    void isSettledWhenThePersonSignsInAfterAll() {
        ask(AMINA);

        database.make(SigningIn.class).signIn(AMINA, PASSWORD, HERE);
        database.flushAndClear();

        assertThat(open()).isEmpty();
        assertThat(help.listSettled(5).getFirst().outcome()).isEqualTo(HelpOutcome.SIGNED_IN);
    }

    @Test
    void isDismissedOnceAndWithAReason() {
        ask(AMINA);
        var id = open().getFirst().id();

        assertThatThrownBy(() -> help.dismiss(id, "  ")).isInstanceOf(People.ReasonIsMissing.class);
        help.dismiss(id, "It was somebody else who called");
        database.flushAndClear();

        assertThat(open()).isEmpty();
        assertThat(help.listSettled(5).getFirst().reason())
                .isEqualTo("It was somebody else who called");
        assertThatThrownBy(() -> help.dismiss(id, "once more"))
                .isInstanceOf(SignInHelp.HelpIsSettled.class);
        assertThatThrownBy(() -> help.dismiss(new HelpRequestId(new UUID(0, 7)), "none"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void mayBeAskedForAgainAfterItWasSettled() {
        ask(AMINA);
        help.dismiss(open().getFirst().id(), "Not reached by telephone");
        database.flushAndClear();
        database.clock().pass(Duration.ofHours(1));

        ask(AMINA);

        assertThat(open()).hasSize(1);
    }

    @Test
    void showsWhoWaitsLongestFirstPageByPage() {
        var mails = List.of("b@help.example", "a@help.example", "c@help.example");
        mails.forEach(
                mail -> {
                    add(mail, mail);
                    database.clock().pass(Duration.ofMinutes(1));
                    ask(mail);
                });

        var first = help.listOpen(Keyset.start(), 2);
        var next = help.listOpen(Keyset.of(first.rows().getLast().id().toString(), null), 2);
        var back = help.listOpen(Keyset.of(null, next.rows().getFirst().id().toString()), 2);

        assertThat(first.rows()).extracting(HelpRequestRow::mail).isEqualTo(mails.subList(0, 2));
        assertThat(next.rows()).extracting(HelpRequestRow::mail).isEqualTo(mails.subList(2, 3));
        assertThat(back.rows()).isEqualTo(first.rows());
    }
}
