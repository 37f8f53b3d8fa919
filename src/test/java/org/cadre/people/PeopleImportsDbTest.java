package org.cadre.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.people.importing.Verdict.Outcome;
import org.cadre.people.importing.Verdict.Reason;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.cadre.text.LocalizedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class PeopleImportsDbTest {

    private static final Grant ADMINISTRATION = new Grant(Role.ADMINISTRATOR, Scope.system());

    @RegisterExtension final Database database = new Database();
    @TempDir static Path keys;

    private PeopleImports imports;
    private PeopleImportQueries queries;
    private PersonRepository people;
    private PersonId kofi;
    private Agency police;
    private Unit cyber;

    @BeforeEach
    void actAsKofi() {
        System.setProperty("cadre.keys.dir", keys.toString());
        imports = database.make(PeopleImports.class);
        queries = database.make(PeopleImportQueries.class);
        people = database.make(PersonRepository.class);
        var country =
                new Country(
                        "QA",
                        new LocalizedText(Map.of("en", "Quarva", "fr", "Quarve", "ar", "كوارفا")),
                        Shore.COASTAL);
        database.em().persist(country);
        police = new Agency("Police of Quarva", AgencyKind.POLICE, country, database.clock().now());
        cyber = new Unit(police, "Cyber unit", database.clock().now());
        database.em().persist(police);
        database.em().persist(cyber);
        kofi = person("Kofi Specimen", "kofi@quarva.example").id();
        database.actAs(
                new Actor(
                        Optional.of(kofi.id()),
                        "Kofi Specimen",
                        "kofi@quarva.example",
                        Language.EN,
                        "",
                        ZoneId.of("UTC"),
                        List.of(ADMINISTRATION),
                        false));
        database.flushAndClear();
    }

    private Person person(String name, String mail) {
        var person = new Person(name, mail, Language.EN, ZoneId.of("UTC"), database.clock().now());
        database.em().persist(person);
        return person;
    }

    private Person amina() {
        var amina = person("Amina Dmeo", "amina.demo@quarva.example");
        amina.serveIn(police, cyber);
        database.flushAndClear();
        return amina;
    }

    private ImportId read(String file) {
        var id = imports.read("staff.csv", file.getBytes(StandardCharsets.UTF_8));
        database.flushAndClear();
        return id;
    }

    private void confirm(ImportId id) {
        imports.confirm(id);
        database.flushAndClear();
    }

    private Optional<Person> find(String mail) {
        return people.findByMail(mail);
    }

    private long events(Class<?> type) {
        return database.events().stream().filter(type::isInstance).count();
    }

    private static final String FILE =
            """
            username,password,firstname,lastname,email,institution,department,lang,role1
            ad,secret,Amina,Demo,amina.demo@quarva.example,,,fr,admin
            bs,secret,Bruno,Sample,bruno.sample@quarva.example,Police of Quarva,cyber unit,,admin
            ks,secret,Kofi,Specimen,kofi@quarva.example,,,,admin
            xx,secret,Nobody,Wrong,nobody@quarva,,,,admin
            """;

    @Test
    void writesNothingBeforeTheConfirmation() {
        amina();

        var detail = queries.get(read(FILE));

        assertThat(detail.counts())
                .isEqualTo(
                        Map.of(
                                Outcome.NEW, 1,
                                Outcome.CHANGED, 1,
                                Outcome.UNCHANGED, 1,
                                Outcome.REFUSED, 1));
        assertThat(detail.total()).isEqualTo(4);
        assertThat(detail.look()).isEqualTo(2);
        assertThat(find("bruno.sample@quarva.example")).isEmpty();
        assertThat(find("amina.demo@quarva.example").orElseThrow().name()).isEqualTo("Amina Dmeo");
        assertThat(events(PeopleEvents.PersonInvited.class)).isZero();
    }

    @Test
    void invitesAndChangesOnceHoweverOftenItIsConfirmed() {
        amina();
        var id = read(FILE);

        confirm(id);
        confirm(id);

        var bruno = find("bruno.sample@quarva.example").orElseThrow();
        assertThat(bruno.state()).isEqualTo(PersonState.INVITED);
        assertThat(bruno.passwordHash()).isEmpty();
        assertThat(bruno.unit().map(Unit::id)).contains(cyber.id());
        assertThat(people.listHeldRoles(bruno.id())).isEmpty();
        var amina = find("amina.demo@quarva.example").orElseThrow();
        assertThat(amina.name()).isEqualTo("Amina Demo");
        assertThat(amina.language()).isEqualTo(Language.FR);
        assertThat(amina.unit().map(Unit::id)).contains(cyber.id());
        assertThat(events(PeopleEvents.PersonInvited.class)).isEqualTo(1);
        assertThat(events(PeopleEvents.NameCorrected.class)).isEqualTo(1);
        assertThat(events(PeopleEvents.PeopleImported.class)).isEqualTo(1);
    }

    @Test
    void mailsALinkToThoseWhoAreNewAndTakesItBackWithThem() {
        System.setProperty("cadre.smtp.host", "mail.example");
        amina();
        var id = read(FILE);
        assertThat(events(PeopleEvents.LinkMade.class)).isZero();

        confirm(id);

        var bruno = find("bruno.sample@quarva.example").orElseThrow().id();
        assertThat(database.events())
                .filteredOn(PeopleEvents.LinkMade.class::isInstance)
                .singleElement()
                .satisfies(
                        event -> {
                            var made = (PeopleEvents.LinkMade) event;
                            assertThat(made.person()).isEqualTo(bruno);
                            assertThat(made.isInvitation()).isTrue();
                        });
        invitationWaits(bruno);
        imports.undo(id);
        database.flushAndClear();
        assertThat(find("bruno.sample@quarva.example")).isEmpty();
        assertThat(queries.get(id).undone()).containsEntry("REMOVED", 1);
    }

    /** As the feature notice puts it into the outbox. */
    private void invitationWaits(PersonId person) {
        database.em()
                .createNativeQuery(
                        "insert into mail (id, person_id, kind, subject_id, facts, created_at,"
                                + " state, tries, due_at) values (uuid(), :person, 'INVITATION',"
                                + " uuid(), '[]', now(6), 'WAITING', 0, now(6))")
                .setParameter("person", person.id())
                .executeUpdate();
    }

    @Test
    void makesNoLinkWhereNoMailWouldBringIt() {
        confirm(read(FILE));

        assertThat(events(PeopleEvents.LinkMade.class)).isZero();
    }

    @AfterEach
    void forgetMail() {
        System.clearProperty("cadre.smtp.host");
    }

    @Test
    void findsNothingToDoInTheSameFileAgain() {
        amina();
        confirm(read(FILE));

        var again = queries.get(read(FILE));

        assertThat(again.count(Outcome.UNCHANGED)).isEqualTo(3);
        assertThat(again.count(Outcome.NEW) + again.count(Outcome.CHANGED)).isZero();
    }

    @Test
    void refusesToApplyWhatIsNoLongerWhatWasShown() {
        amina();
        var id = read(FILE);
        person("Bruno Other", "bruno.sample@quarva.example");
        database.flushAndClear();

        assertThatThrownBy(() -> imports.confirm(id))
                .isInstanceOf(PeopleImports.PeopleHaveChanged.class);

        imports.checkAgain(id, false);
        database.flushAndClear();
        assertThat(queries.get(id).count(Outcome.CHANGED)).isEqualTo(2);
        confirm(id);
        assertThat(find("bruno.sample@quarva.example").orElseThrow().name())
                .isEqualTo("Bruno Sample");
    }

    @Test
    void makesMissingPlacesWhereThatIsTickedAndTakesThemBackWithTheUndo() {
        var id =
                read(
                        """
                        name;email;agency;unit;country
                        Rania Example;rania@quarva.example;Coast Guard of Quarva;Harbour;QA
                        """);
        assertThat(queries.get(id).count(Outcome.REFUSED)).isEqualTo(1);

        imports.checkAgain(id, true);
        database.flushAndClear();
        confirm(id);

        var rania = find("rania@quarva.example").orElseThrow();
        assertThat(rania.agency().map(Agency::name)).contains("Coast Guard of Quarva");
        assertThat(rania.unit().map(Unit::name)).contains("Harbour");
        database.flushAndClear();
        imports.undo(id);
        database.flushAndClear();
        assertThat(find("rania@quarva.example")).isEmpty();
        assertThat(database.make(AgencyRepository.class).findByName("Coast Guard of Quarva"))
                .isEmpty();
    }

    @Test
    void undoesWhatNobodyHasBuiltOn() {
        var amina = amina();
        var id = read(FILE);
        confirm(id);

        imports.undo(id);
        imports.undo(id);
        database.flushAndClear();

        assertThat(find("bruno.sample@quarva.example")).isEmpty();
        var restored = people.get(amina.id());
        assertThat(restored.name()).isEqualTo("Amina Dmeo");
        assertThat(restored.language()).isEqualTo(Language.EN);
        assertThat(queries.get(id).undone()).isEqualTo(Map.of("REMOVED", 1, "RESTORED", 1));
        assertThat(events(PeopleEvents.NameCorrected.class)).isEqualTo(2);
        assertThat(events(PeopleEvents.ImportUndone.class)).isEqualTo(1);
    }

    @Test
    void keepsWhoCameAndWhatWasChangedSinceAndSaysSo() {
        var amina = amina();
        var id = read(FILE);
        confirm(id);
        people.lock(amina.id()).correctName("Amina Third");
        people.lock(find("bruno.sample@quarva.example").orElseThrow().id()).setPassword("a hash");
        database.flushAndClear();

        imports.undo(id);
        database.flushAndClear();

        assertThat(find("bruno.sample@quarva.example").orElseThrow().state())
                .isEqualTo(PersonState.ACTIVE);
        assertThat(people.get(amina.id()).name()).isEqualTo("Amina Third");
        assertThat(people.get(amina.id()).language()).isEqualTo(Language.EN);
        assertThat(queries.get(id).undone()).isEqualTo(Map.of("KEPT", 1, "PARTLY", 1));
        assertThat(queries.list(id, ImportTab.UNDONE, Optional.empty(), Optional.empty(), 9))
                .extracting(ImportRow::undone)
                .containsExactly("PARTLY", "KEPT");
    }

    @Test
    void deactivatesWhomAnotherRecordNames() {
        var id = read(FILE);
        confirm(id);
        var bruno = find("bruno.sample@quarva.example").orElseThrow();
        database.em()
                .persist(
                        new NameCorrection(
                                bruno, "Bruno Smaple", "a test", kofi, database.clock().now()));
        database.flushAndClear();

        imports.undo(id);
        database.flushAndClear();

        assertThat(people.get(bruno.id()).state()).isEqualTo(PersonState.DEACTIVATED);
    }

    @Test
    void undoesForADayAndNoLonger() {
        var id = read(FILE);
        assertThatThrownBy(() -> imports.undo(id)).isInstanceOf(PeopleImports.UndoIsOver.class);
        confirm(id);

        database.clock().pass(Duration.ofHours(24));

        assertThatThrownBy(() -> imports.undo(id)).isInstanceOf(PeopleImports.UndoIsOver.class);
    }

    @Test
    void showsWhoIsMaybeTheSame() {
        amina();
        var id =
                read(
                        """
                        name,email,agency
                        Amina Dmeo,other@quarva.example,Police of Quarva
                        """);

        assertThat(queries.list(id, ImportTab.LOOK, Optional.empty(), Optional.empty(), 9))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.reason()).isEqualTo(Reason.MAYBE_SAME);
                            assertThat(row.argument()).isEqualTo("amina.demo@quarva.example");
                        });
    }

    @Test
    void letsOneOfTwoConfirmationsAtTheSameMomentApply() throws Exception {
        var mail = "race." + UUID.randomUUID() + "@quarva.example";
        var id =
                database.commit(
                        () ->
                                imports.read(
                                        "race.csv",
                                        ("name,email\nRace Demo," + mail + "\n")
                                                .getBytes(StandardCharsets.UTF_8)));

        database.twiceAtOnce(
                () -> {
                    imports.confirm(id);
                    return true;
                });

        assertThat(events(PeopleEvents.PersonInvited.class)).isEqualTo(1);
    }

    @Test
    void letsOneOfTwoFilesWithOnePersonApply() throws Exception {
        var mail = "race." + UUID.randomUUID() + "@quarva.example";
        var file = ("name,email\nRace Demo," + mail + "\n").getBytes(StandardCharsets.UTF_8);
        var first = database.commit(() -> imports.read("one.csv", file));
        var second = database.commit(() -> imports.read("two.csv", file));

        assertThatThrownBy(
                        () ->
                                database.overlapping(
                                        () -> {
                                            imports.confirm(first);
                                            return true;
                                        },
                                        () -> {
                                            imports.confirm(second);
                                            return true;
                                        }))
                .hasRootCauseInstanceOf(PeopleImports.PeopleHaveChanged.class);
    }

    @Test
    void takesTenThousandRowsInSeconds() {
        var file = new StringBuilder("name,email,agency,unit,lang\n");
        for (int i = 0; i < 10_000; i++) {
            file.append(
                    "Person %1$d,p%1$d@many.example,Police of Quarva,Cyber unit,fr\n".formatted(i));
        }

        var begin = System.nanoTime();
        var id = read(file.toString());
        var checked = System.nanoTime();
        confirm(id);
        var applied = System.nanoTime();
        imports.undo(id);
        database.flushAndClear();
        var undone = System.nanoTime();

        assertThat(Duration.ofNanos(undone - applied))
                .as(
                        "check %d ms, apply %d ms, undo",
                        (checked - begin) / 1_000_000, (applied - checked) / 1_000_000)
                .isLessThan(Duration.ofSeconds(15));
        assertThat(queries.get(id).undone()).isEqualTo(Map.of("REMOVED", 10_000));
        assertThat(Duration.ofNanos(applied - begin)).isLessThan(Duration.ofSeconds(15));
    }
}
