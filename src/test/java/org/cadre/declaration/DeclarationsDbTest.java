package org.cadre.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.people.Agencies;
import org.cadre.people.AgencyKind;
import org.cadre.people.DemoAccounts;
import org.cadre.people.Forgetting;
import org.cadre.people.PersonId;
import org.cadre.people.Shore;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Stale;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.testing.Database;
import org.cadre.testing.Rows;
import org.cadre.text.Language;
import org.cadre.text.LocalizedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Declarations in their store, and what the statistics service learns of them. */
class DeclarationsDbTest {

    private static final List<Integer> NONE = Collections.nCopies(6, 0);
    private static final List<Integer> LOT = List.of(1, 1, 3, 1, 1, 2);
    private static final String WORDS = "words that are read by nobody";

    @RegisterExtension final Database database = new Database();
    @TempDir static Path keys;

    private ProgrammeId programme;
    private PersonId amina;
    private OwnDeclaration own;
    private DeclaredCounts counts;

    @BeforeEach
    void ask() {
        System.setProperty("cadre.keys.dir", keys.toString());
        programme = Rows.aProgramme(database);
        amina = aMember("Amina");
        own = database.make(OwnDeclaration.class);
        counts = database.make(DeclaredCounts.class);
        basis(Purpose.STATISTICS, 0, Article6.PUBLIC_TASK, Article9.STATISTICS);
        actAs(amina);
    }

    @Test
    void givesThePersonBackWhatWasDeclared() {
        var said =
                new Declaration(
                        Set.of(Purpose.STATISTICS),
                        Map.of(
                                Dimension.GENDER, Answer.SELF_DESCRIBED,
                                Dimension.AGE, Answer.FROM_40_TO_49,
                                Dimension.EDUCATION, Answer.DECLINED),
                        WORDS,
                        LOT);

        own.declare(said);

        assertThat(own.get()).isEqualTo(said);
        assertThat(own.get().answer(Dimension.DISABILITY)).isEqualTo(Answer.YES);
        actAs(aMember("Somebody else"));
        assertThat(own.get()).isEqualTo(Declaration.none());
    }

    @Test
    void keepsARowThatTellsNobodyAnything() throws Exception {
        declare(Answer.SELF_DESCRIBED, WORDS, LOT);
        var first = row(amina);
        declare(Answer.DECLINED, "", NONE);
        var second = row(amina);

        for (var cell : first) {
            assertThat(new String(cell, StandardCharsets.ISO_8859_1))
                    .doesNotContain(WORDS, "SELF", amina.toString());
        }
        assertThat(lengths(second)).isEqualTo(lengths(first));
        assertThat(second.getFirst()).as("the pseudonym").isNotEqualTo(first.getFirst());
        assertThat(own.get().answer(Dimension.GENDER)).isEqualTo(Answer.DECLINED);
    }

    @Test
    void opensNoCellThatWasMovedToAnotherRowOrColumn() throws Exception {
        declare(Answer.WOMAN, "", NONE);
        update("update declaration set age = gender where holder = ?", amina);

        assertThatThrownBy(own::get).hasMessageContaining("does not open");

        declare(Answer.WOMAN, "", NONE);
        var bruno = aMember("Bruno");
        actAs(bruno);
        declare(Answer.MAN, "", NONE);
        update(
                "update declaration b join declaration a on a.holder = ? set b.gender = a.gender"
                        + " where b.holder = ?",
                amina,
                bruno);
        assertThatThrownBy(own::get).hasMessageContaining("does not open");
    }

    @Test
    void leavesNothingWhenAllIsWithdrawn() throws Exception {
        declare(Answer.WOMAN, "", NONE);
        own.withdraw();
        assertThat(row(amina)).isEmpty();

        declare(Answer.WOMAN, "", NONE);
        own.declare(Declaration.none());
        assertThat(row(amina)).isEmpty();

        declare(Answer.WOMAN, "", NONE);
        database.make(ForgottenByDeclarations.class)
                .forget(new Forgetting.Erased(amina, Set.of(), Instant.EPOCH));
        assertThat(row(amina)).isEmpty();
        assertThat(database.events())
                .noneMatch(event -> event.toString().contains(amina.toString()));
    }

    @Test
    void asksNothingWithoutABasisAndTakesNothing() {
        basis(Purpose.STATISTICS, 1, null, null);
        actAs(amina);

        assertThat(own.questions().purposes()).isEmpty();
        assertThatThrownBy(() -> declare(Answer.WOMAN, "", NONE))
                .isInstanceOf(OwnDeclaration.NothingIsAsked.class);
    }

    @Test
    void asksOnlyWhatTheBasisCarries() {
        basis(Purpose.STATISTICS, 1, Article6.PUBLIC_TASK, null);
        actAs(amina);

        assertThat(own.questions().dimensions()).doesNotContain(Dimension.DISABILITY);
        declare(Answer.WOMAN, "", LOT);

        assertThat(own.get().difficulties()).isEqualTo(NONE);
        assertThat(own.get().allows(Purpose.MEASURES)).isFalse();
        assertThat(own.questions().grounds())
                .singleElement()
                .satisfies(
                        ground -> {
                            assertThat(ground.purpose()).isEqualTo(Purpose.STATISTICS);
                            assertThat(ground.plan().assessment())
                                    .isEqualTo("https://dpia.example");
                        });
    }

    @Test
    void countsEachWayInWhichThereIsNoAnswer() {
        var bruno = aMember("Bruno");
        var chidi = aMember("Chidi");
        var dana = aMember("Dana", "ZY");
        actAs(amina);
        declare(Answer.WOMAN, "", LOT);
        actAs(bruno);
        declare(Answer.DECLINED, "", NONE);

        var found =
                counts.count(
                        Map.of(
                                amina, Map.of("rank", "MID"),
                                bruno, Map.of("rank", "MID"),
                                chidi, Map.of("rank", "MID"),
                                dana, Map.of("rank", "SENIOR")),
                        List.of("rank", "gender", "disability"),
                        "a test");

        assertThat(found)
                .containsOnly(
                        Map.entry(List.of("MID", "WOMAN", "YES"), 1),
                        Map.entry(List.of("MID", "DECLINED", "NOT_ANSWERED"), 1),
                        Map.entry(List.of("MID", "NOT_ANSWERED", "NOT_ANSWERED"), 1),
                        Map.entry(List.of("SENIOR", "NOT_ASKED", "NOT_ASKED"), 1));
    }

    @Test
    void countsOnlyWithAYesToStatisticsAndWhileTheBasisStands() {
        basis(Purpose.MEASURES, 0, Article6.CONSENT, null);
        actAs(amina);
        own.declare(
                new Declaration(
                        Set.of(Purpose.MEASURES),
                        Map.of(Dimension.GENDER, Answer.WOMAN),
                        "",
                        NONE));
        assertThat(gendersOf(amina)).containsOnlyKeys(List.of("NOT_ANSWERED"));

        declare(Answer.WOMAN, "", NONE);
        assertThat(gendersOf(amina)).containsOnlyKeys(List.of("WOMAN"));

        basis(Purpose.STATISTICS, 1, null, null);
        assertThat(gendersOf(amina)).containsOnlyKeys(List.of("NOT_ASKED"));
    }

    @Test
    void takesAnswersIntoAccountForSeatsOnlyWhereThatIsAllowed() {
        basis(Purpose.MEASURES, 0, Article6.CONSENT, null);
        var bruno = aMember("Bruno");
        actAs(bruno);
        declare(Answer.MAN, "", NONE);
        actAs(amina);
        own.declare(
                new Declaration(
                        Set.of(Purpose.MEASURES), Map.of(Dimension.GENDER, Answer.WOMAN), "", LOT));

        var found =
                database.make(DeclaredForSeats.class)
                        .answers(List.of(amina, bruno), List.of("gender", "disability"), "a draw");

        assertThat(found)
                .containsOnly(
                        Map.entry(amina, Map.of("gender", "WOMAN", "disability", "NOT_ASKED")),
                        Map.entry(
                                bruno,
                                Map.of("gender", "NOT_ANSWERED", "disability", "NOT_ASKED")));
    }

    @Test
    void keepsThatWasCountedButNotWhose() {
        declare(Answer.WOMAN, "", NONE);
        gendersOf(amina);

        assertThat(database.events())
                .filteredOn(DeclarationEvents.DeclarationsJoined.class::isInstance)
                .singleElement()
                .satisfies(
                        event ->
                                assertThat(event.facts())
                                        .containsOnly(
                                                Map.entry("reason", "a snapshot"),
                                                Map.entry("dimensions", "gender"),
                                                Map.entry("people", "1")));
    }

    @Test
    void readsWhatAMergedAccountDeclared() throws Exception {
        declare(Answer.WOMAN, "", NONE);
        var staying = aMember("Amina again");
        database.em()
                .createNativeQuery(
                        "update person set state = 'DEACTIVATED', merged_into = ?1, merged_at ="
                                + " now(6) where id = ?2")
                .setParameter(1, staying.id())
                .setParameter(2, amina.id())
                .executeUpdate();
        database.flushAndClear();
        actAs(staying);

        assertThat(own.get().answer(Dimension.GENDER)).isEqualTo(Answer.WOMAN);
        assertThat(gendersOf(staying)).containsOnlyKeys(List.of("WOMAN"));

        declare(Answer.MAN, "", NONE);
        assertThat(row(amina)).isEmpty();
        assertThat(gendersOf(staying)).containsOnlyKeys(List.of("MAN"));
    }

    @Test
    void keepsEveryVersionOfABasisAndRefusesAStaleOne() {
        var place = new BasisPlace(programme, "ZX", Purpose.STATISTICS);
        var manager = aMember("Ines");
        actAs(manager, Role.PROGRAMME_MANAGER, Scope.programme(programme.id()));
        var bases = database.make(LegalBases.class);
        var plan =
                new BasisPlan(
                        Optional.of(Article6.CONSENT), Optional.empty(), "https://new.example");

        bases.record(place, 1, plan);

        assertThat(bases.history(place)).extracting(BasisRow::number).containsExactly(2, 1);
        assertThat(bases.history(place).getFirst().plan()).isEqualTo(plan);
        assertThat(bases.history(place).getFirst().recordedBy()).isEqualTo("Ines");
        assertThatThrownBy(() -> bases.record(place, 1, plan)).isInstanceOf(Stale.class);
        var other = new BasisPlace(Rows.aProgramme(database), "ZX", Purpose.STATISTICS);
        assertThatThrownBy(() -> bases.record(other, 0, plan)).isInstanceOf(NotFound.class);
    }

    @Test
    void asksOnlyByTheBasesOfOwnProgrammes() {
        var foreign = aMember("Foreign", "ZX", Rows.aProgramme(database));
        actAs(foreign);

        assertThat(own.questions().grounds()).isEmpty();
        assertThatThrownBy(() -> declare(Answer.WOMAN, "", NONE))
                .isInstanceOf(OwnDeclaration.NothingIsAsked.class);
        assertThat(gendersOf(foreign)).containsOnlyKeys(List.of("NOT_ASKED"));
    }

    @Test
    void deletesWhatIsKeptTooLongAfterTheLastCohortAndNothingElse() throws Exception {
        var bruno = aMember("Bruno");
        actAs(bruno);
        declare(Answer.MAN, "", NONE);
        actAs(amina);
        declare(Answer.WOMAN, "", NONE);
        var today = database.clock().today(ZoneOffset.UTC);
        endRolesOf(amina, today.minusMonths(24));
        var keeping = database.make(Keeping.class);

        keeping.deleteOld();
        assertThat(row(amina)).as("on its last day").isNotEmpty();

        database.clock().pass(Duration.ofDays(1));
        keeping.deleteOld();
        keeping.deleteOld();

        assertThat(row(amina)).isEmpty();
        assertThat(row(bruno)).isNotEmpty();
        assertThat(own.questions().grounds()).isEmpty();
        assertThat(database.events())
                .noneMatch(event -> event.toString().contains(amina.toString()));
    }

    private void endRolesOf(PersonId person, LocalDate day) {
        database.em().flush();
        database.em()
                .createNativeQuery("update role_assignment set ended_at = ?1 where person_id = ?2")
                .setParameter(1, day.atStartOfDay())
                .setParameter(2, person.id())
                .executeUpdate();
    }

    @Test
    void isOutOfReachOfTheAccountThatServes() {
        assertThatThrownBy(
                        () ->
                                database.em()
                                        .createNativeQuery(
                                                "select * from cadre_declared.declaration")
                                        .getResultList())
                .rootCause()
                .hasMessageContaining("SELECT command denied");
    }

    private Map<List<String>, Integer> gendersOf(PersonId person) {
        return counts.count(Map.of(person, Map.of()), List.of("gender"), "a snapshot");
    }

    private void declare(Answer gender, String words, List<Integer> difficulties) {
        own.declare(
                new Declaration(
                        Set.of(Purpose.STATISTICS),
                        Map.of(Dimension.GENDER, gender),
                        words,
                        difficulties));
    }

    private void basis(Purpose purpose, int number, Article6 article6, Article9 article9) {
        actAs(aMember("Who records"), Role.ADMINISTRATOR, Scope.system());
        database.make(LegalBases.class)
                .record(
                        new BasisPlace(programme, "ZX", purpose),
                        number,
                        new BasisPlan(
                                Optional.ofNullable(article6),
                                Optional.ofNullable(article9),
                                "https://dpia.example"));
    }

    private PersonId aMember(String name) {
        return aMember(name, "ZX");
    }

    private PersonId aMember(String name, String country) {
        return aMember(name, country, programme);
    }

    private PersonId aMember(String name, String country, ProgrammeId belongsTo) {
        database.actAs(Actor.system());
        database.make(DemoAccounts.class)
                .addCountry(
                        country,
                        new LocalizedText(Map.of("en", country, "fr", country, "ar", country)),
                        Shore.COASTAL);
        var agency =
                database.make(Agencies.class)
                        .create("Agency " + UUID.randomUUID(), AgencyKind.POLICE, country);
        var person = Rows.aPerson(database, name);
        database.em()
                .createNativeQuery("update person set agency_id = ?1 where id = ?2")
                .setParameter(1, agency.id())
                .setParameter(2, person.id())
                .executeUpdate();
        database.em()
                .createNativeQuery(
                        "insert into role_assignment (id, person_id, role, scope_kind, scope_id,"
                                + " granted_at) values (uuid(), ?1, 'MENTOR', 'PROGRAMME', ?2,"
                                + " '2026-01-01')")
                .setParameter(1, person.id())
                .setParameter(2, belongsTo.id())
                .executeUpdate();
        database.flushAndClear();
        return person;
    }

    private void actAs(PersonId person) {
        database.actAs(actor(person, List.of()));
    }

    private void actAs(PersonId person, Role role, Scope scope) {
        database.actAs(actor(person, List.of(new Grant(role, scope))));
    }

    private static Actor actor(PersonId person, List<Grant> grants) {
        return new Actor(
                Optional.of(person.id()), "", "", Language.EN, "", ZoneId.of("UTC"), grants, false);
    }

    /** Every cell of the row of a person, the pseudonym first; none where there is no row. */
    private List<byte[]> row(PersonId person) throws SQLException {
        var cells = new ArrayList<byte[]>();
        try (var connection = Database.declared().getConnection();
                var statement =
                        connection.prepareStatement("select * from declaration where holder = ?")) {
            statement.setBytes(1, holder(person));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        cells.add(rows.getBytes(i));
                    }
                }
            }
        }
        return cells;
    }

    private static List<Integer> lengths(List<byte[]> cells) {
        return cells.stream().map(cell -> cell.length).toList();
    }

    private void update(String sql, PersonId... people) throws SQLException {
        try (var connection = Database.declared().getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < people.length; i++) {
                statement.setBytes(i + 1, holder(people[i]));
            }
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private byte[] holder(PersonId person) {
        return database.make(CellSeal.class).holder(person);
    }
}
