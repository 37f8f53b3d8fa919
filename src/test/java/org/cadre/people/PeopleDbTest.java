package org.cadre.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.refusal.Stale;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.cadre.text.LocalizedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

class PeopleDbTest {

    private static final String PASSWORD = "lantern over quiet water";
    private static final Grant ADMINISTRATION = new Grant(Role.ADMINISTRATOR, Scope.system());

    @RegisterExtension final Database database = new Database();
    @TempDir static Path keys;

    private People people;
    private PersonQueries queries;
    private PersonId kofi;

    @BeforeEach
    void actAsKofi() {
        System.setProperty("cadre.keys.dir", keys.toString());
        database.use(jakarta.enterprise.inject.Instance.class, new NoScopes());
        people = database.make(People.class);
        queries = database.make(PersonQueries.class);
        var person =
                new Person(
                        "Kofi Specimen",
                        "kofi@programme.example",
                        Language.EN,
                        ZoneId.of("UTC"),
                        database.clock().now());
        database.em().persist(person);
        kofi = person.id();
        database.make(RoleAssignments.class).give(kofi, ADMINISTRATION);
        database.actAs(actor(kofi));
        database.flushAndClear();
    }

    private static Actor actor(PersonId id) {
        return new Actor(
                Optional.of(id.id()),
                "Kofi Specimen",
                "kofi@programme.example",
                Language.EN,
                "",
                ZoneId.of("UTC"),
                List.of(ADMINISTRATION),
                false);
    }

    private People.Invited invite(String name, String mail) {
        return people.invite(
                new People.Newcomer(
                        name, mail, Optional.empty(), Optional.empty(), Language.FR, List.of()));
    }

    @Test
    void signsInWhoFollowsAnInvitationAndSpendsTheLink() {
        var invited = invite("Amina Demo", "Amina.Demo@police.example");
        database.flushAndClear();
        var passwords = database.make(Passwords.class);

        var session = passwords.setByLink(invited.link().secret(), PASSWORD);
        database.flushAndClear();

        assertThat(
                        database.make(SignInRecords.class)
                                .actorOf(new Token(session))
                                .orElseThrow()
                                .mail())
                .isEqualTo("amina.demo@police.example");
        assertThatThrownBy(() -> passwords.setByLink(invited.link().secret(), PASSWORD))
                .isInstanceOf(Passwords.LinkIsSpent.class);
        assertThat(passwords.holderOf(invited.link().secret())).isEmpty();
    }

    @Test
    void letsANewLinkReplaceTheOldOne() {
        var invited = invite("Amina Demo", "amina.demo@police.example");
        var second = database.make(OneTimeLinks.class).make(invited.person());
        database.flushAndClear();

        var passwords = database.make(Passwords.class);
        assertThat(passwords.holderOf(invited.link().secret())).isEmpty();
        assertThat(passwords.holderOf(second.secret())).isPresent();
        database.clock().pass(Duration.ofHours(72));
        assertThat(passwords.holderOf(second.secret())).isEmpty();
    }

    @Test
    void letsOneOfTwoRacersUseALink() throws Exception {
        var mail = "race." + UUID.randomUUID() + "@police.example";
        var invited = database.commit(() -> invite("Race Demo", mail));
        var records = database.make(PasswordRecords.class);
        var together = new CyclicBarrier(2);
        Callable<Boolean> racer =
                () ->
                        database.commit(
                                () -> {
                                    together.await();
                                    return records.set(new Token(invited.link().secret()), "a hash")
                                            .isPresent();
                                });

        try (var threads = Executors.newFixedThreadPool(2)) {
            var winners = 0;
            for (var result : threads.invokeAll(List.of(racer, racer))) {
                winners += won(result) ? 1 : 0;
            }
            assertThat(winners).isEqualTo(1);
        }
    }

    /**
     * A racer whom the database gives up would be tried again by the interceptor and then refused.
     */
    private static boolean won(java.util.concurrent.Future<Boolean> result)
            throws InterruptedException {
        try {
            return result.get();
        } catch (java.util.concurrent.ExecutionException e) {
            return false;
        }
    }

    @Test
    void endsEveryAccessOfWhoIsDeactivated() {
        var invited = invite("Amina Demo", "amina.demo@police.example");
        database.flushAndClear();
        var session = database.make(Passwords.class).setByLink(invited.link().secret(), PASSWORD);
        database.flushAndClear();

        people.deactivate(invited.person(), "left the service");
        database.flushAndClear();

        assertThat(database.make(SignInRecords.class).actorOf(new Token(session))).isEmpty();
        assertThatThrownBy(
                        () ->
                                database.make(SigningIn.class)
                                        .signIn("amina.demo@police.example", PASSWORD, "192.0.2.1"))
                .isInstanceOf(SigningIn.WrongMailOrPassword.class);
        assertThatThrownBy(() -> database.make(OneTimeLinks.class).make(invited.person()))
                .isInstanceOf(OneTimeLinks.PersonIsDeactivated.class);
    }

    @Test
    void keepsTheOwnAccountAndTheOwnAdministration() {
        assertThatThrownBy(() -> people.deactivate(kofi, "tired"))
                .isInstanceOf(People.OwnAccountStays.class);
        assertThatThrownBy(() -> database.make(RoleAssignments.class).end(kofi, ADMINISTRATION))
                .isInstanceOf(RoleAssignments.OwnAdministrationStays.class);
    }

    @Test
    void keepsTheOldNameWithTheReason() {
        var invited = invite("Amina Dmeo", "amina.demo@police.example");

        people.correctName(
                invited.person(), "Amina Dmeo", " Amina  Demo ", "misspelt at the invitation");
        database.flushAndClear();

        var detail = queries.get(invited.person());
        assertThat(detail.name()).isEqualTo("Amina Demo");
        assertThat(detail.formerNames())
                .singleElement()
                .satisfies(
                        former -> {
                            assertThat(former.oldName()).isEqualTo("Amina Dmeo");
                            assertThat(former.reason()).isEqualTo("misspelt at the invitation");
                            assertThat(former.by()).isEqualTo("Kofi Specimen");
                        });
    }

    @Test
    void refusesACorrectionOfWhatSomebodyElseCorrectedMeanwhile() {
        var person = invite("Amina Dmeo", "amina.demo@police.example").person();
        database.em().persist(country());
        var guard =
                database.make(Agencies.class)
                        .create("Coast Guard of Quellia", AgencyKind.POLICE, "QX");
        var none = new People.Post(Optional.empty(), Optional.empty());
        var agency = new People.Post(Optional.of(guard), Optional.empty());
        people.correctName(person, "Amina Dmeo", "Amina Demo", "misspelt");
        people.changeMail(person, "amina.demo@police.example", "amina@police.example");
        people.place(person, none, agency);

        assertThatThrownBy(() -> people.correctName(person, "Amina Dmeo", "Amina D", "misspelt"))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(
                        () -> people.changeMail(person, "amina.demo@police.example", "a@b.example"))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> people.place(person, none, none)).isInstanceOf(Stale.class);
    }

    @Test
    void refusesAnAddressThatIsTakenOrNone() {
        invite("Amina Demo", "amina.demo@police.example");

        assertThatThrownBy(() -> invite("Other Demo", "AMINA.demo@police.example"))
                .isInstanceOf(People.MailIsTaken.class);
        assertThatThrownBy(() -> invite("Other Demo", "no address"))
                .isInstanceOf(People.MailIsNotAnAddress.class);
        assertThatThrownBy(() -> invite(" ", "other@police.example"))
                .isInstanceOf(People.NameHasWrongLength.class);
    }

    @Test
    void signsOutElsewhereWhenThePasswordChanges() {
        var invited = invite("Amina Demo", "amina.demo@police.example");
        database.flushAndClear();
        var passwords = database.make(Passwords.class);
        var here = passwords.setByLink(invited.link().secret(), PASSWORD);
        database.flushAndClear();
        var elsewhere =
                database.make(SigningIn.class)
                        .signIn("amina.demo@police.example", PASSWORD, "192.0.2.1");
        database.flushAndClear();
        var records = database.make(SignInRecords.class);
        database.actAs(records.actorOf(new Token(here)).orElseThrow());

        assertThatThrownBy(
                        () ->
                                passwords.change(
                                        here,
                                        "not this one",
                                        "another lantern by the sea",
                                        "192.0.2.1"))
                .isInstanceOf(Passwords.PresentPasswordIsWrong.class);
        passwords.change(here, PASSWORD, "another lantern by the sea", "192.0.2.1");
        database.flushAndClear();

        assertThat(records.actorOf(new Token(here))).isPresent();
        assertThat(records.actorOf(new Token(elsewhere))).isEmpty();
    }

    @Test
    void keepsThePlaceInAListWhileOthersAreAdded() {
        for (var letter : List.of("B", "D", "F", "H", "J")) {
            invite("Listed " + letter, letter + "@listed.example");
        }
        var filter =
                new PeopleFilter(
                        "@listed.example", Optional.empty(), Optional.empty(), Optional.empty());
        var first = queries.list(filter, Keyset.start(), 2);

        invite("Listed A", "a@listed.example");
        invite("Listed E", "e@listed.example");

        var second = queries.list(filter, after(first.rows().getLast()), 2);
        var back =
                queries.list(filter, Keyset.of(null, second.rows().getFirst().id().toString()), 2);
        assertThat(names(first.rows())).containsExactly("Listed B", "Listed D");
        assertThat(names(second.rows())).containsExactly("Listed E", "Listed F");
        assertThat(names(back.rows())).containsExactly("Listed B", "Listed D");
        assertThat(back.hasPrevious()).isTrue();
    }

    private static Keyset after(ListedPerson row) {
        return Keyset.of(row.id().toString(), null);
    }

    private static List<String> names(List<ListedPerson> rows) {
        return rows.stream().map(ListedPerson::name).toList();
    }

    @Test
    void renamesAUnitOnlyFromTheNameThatWasShown() {
        database.em().persist(country());
        var agencies = database.make(Agencies.class);
        var unit =
                agencies.addUnit(
                        agencies.create("Coast Guard of Quellia", AgencyKind.POLICE, "QX"),
                        "Boats");
        database.flushAndClear();

        agencies.renameUnit(unit, "Boats", "Harbour boats");

        assertThatThrownBy(() -> agencies.renameUnit(unit, "Boats", "Sea boats"))
                .isInstanceOf(Stale.class);
    }

    @Test
    void filtersByRoleCountryAndState() {
        database.em().persist(country());
        var agencies = database.make(Agencies.class);
        var agency = agencies.create("Coast Guard of Quellia", AgencyKind.POLICE, "QX");
        var unit = agencies.addUnit(agency, "Boats");
        database.flushAndClear();
        var boat =
                people.invite(
                        new People.Newcomer(
                                "Boat Demo",
                                "boat@coast.example",
                                Optional.of(agency),
                                Optional.of(unit),
                                Language.EN,
                                List.of(new Grant(Role.OVERSIGHT_READER, Scope.system()))));
        database.flushAndClear();

        var filter =
                new PeopleFilter(
                        "boats",
                        Optional.of(Role.OVERSIGHT_READER),
                        Optional.of("QX"),
                        Optional.of(PersonState.INVITED));

        assertThat(queries.list(filter, Keyset.start(), 5).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.id()).isEqualTo(boat.person()))
                .satisfies(row -> assertThat(row.roles()).containsExactly(Role.OVERSIGHT_READER));
        assertThat(
                        queries.list(
                                        new PeopleFilter(
                                                "boats",
                                                Optional.of(Role.TRAINEE),
                                                Optional.empty(),
                                                Optional.empty()),
                                        Keyset.start(),
                                        5)
                                .rows())
                .isEmpty();
    }

    private static Country country() {
        return new Country(
                "QX",
                new LocalizedText(Map.of("en", "Quellia", "fr", "Quellie", "ar", "كويليا")),
                Shore.COASTAL);
    }

    @Test
    void refusesAStaleEditOfAnAgency() {
        database.em().persist(country());
        var agencies = database.make(Agencies.class);
        var id = agencies.create("Coast Guard of Quellia", AgencyKind.POLICE, "QX");
        database.flushAndClear();
        var seen = database.make(AgencyQueries.class).get(id).version();

        agencies.change(id, seen, "Coast Guard", AgencyKind.POLICE, "QX");
        database.flushAndClear();

        assertThatThrownBy(
                        () ->
                                agencies.change(
                                        id, seen, "Guard of the Coast", AgencyKind.POLICE, "QX"))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> agencies.create("Coast Guard", AgencyKind.POLICE, "QX"))
                .isInstanceOf(Agencies.AgencyNameIsTaken.class);
    }

    @Test
    void readsTheListByThreeStatementsHoweverLongItIs() {
        var few =
                database.statements(
                        () -> queries.list(PeopleFilter.everybody(), Keyset.start(), 5));
        for (int i = 0; i < 200; i++) {
            database.em()
                    .persist(
                            new Person(
                                    "Many " + i,
                                    "many" + i + "@many.example",
                                    Language.EN,
                                    ZoneId.of("UTC"),
                                    database.clock().now()));
        }

        var many =
                database.statements(
                        () -> queries.list(PeopleFilter.everybody(), Keyset.start(), 200));

        assertThat(few).isEqualTo(3);
        assertThat(many).isEqualTo(3);
    }

    @Test
    void handsOverEveryRowOfAFile() {
        for (int i = 0; i < 600; i++) {
            database.em()
                    .persist(
                            new Person(
                                    "File " + i % 7,
                                    "file" + i + "@file.example",
                                    Language.EN,
                                    ZoneId.of("UTC"),
                                    database.clock().now()));
        }
        var read = new ArrayList<PersonId>();

        queries.each(
                new PeopleFilter(
                        "@file.example", Optional.empty(), Optional.empty(), Optional.empty()),
                row -> read.add(row.id()));

        assertThat(read).hasSize(600).doesNotHaveDuplicates();
    }
}
