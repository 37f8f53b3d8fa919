package org.cadre.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.cadre.assessment.AttemptHandedIn;
import org.cadre.assessment.KnowledgeCheckAnswered;
import org.cadre.assessment.QuizGate;
import org.cadre.assessment.QuizKind;
import org.cadre.assessment.QuizLock;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.certificate.Awards;
import org.cadre.cohort.CohortFilter;
import org.cadre.cohort.CohortQueries;
import org.cadre.cohort.CohortRow;
import org.cadre.cohort.CohortState;
import org.cadre.cohort.EnrolledRow;
import org.cadre.cohort.WindowLock;
import org.cadre.content.PackPart;
import org.cadre.content.PackReader;
import org.cadre.content.PackReading;
import org.cadre.diversity.ReleaseQueries;
import org.cadre.diversity.ReleaseRow;
import org.cadre.diversity.ReleaseState;
import org.cadre.exerciserun.EntryKind;
import org.cadre.exerciserun.RunEntry;
import org.cadre.exerciserun.RunId;
import org.cadre.exerciserun.RunQueries;
import org.cadre.exerciserun.RunState;
import org.cadre.ledger.WholeJournal;
import org.cadre.nomination.NominationEvents;
import org.cadre.nomination.NominationState;
import org.cadre.people.PersonId;
import org.cadre.people.Shore;
import org.cadre.people.SigningIn;
import org.cadre.platform.persistence.Keyset;
import org.cadre.progress.CohortProgressQueries;
import org.cadre.progress.CohortProgressRow;
import org.cadre.progress.Completions;
import org.cadre.progress.HeldCertificates;
import org.cadre.progress.ProgressEvents;
import org.cadre.scene.SceneEnded;
import org.cadre.scene.SceneGate;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.UUID;

class DemoProgrammeDbTest {

    @RegisterExtension final Database database = new Database();
    @TempDir static Path keys;

    private DemoProgramme demo;
    private CohortQueries cohorts;

    @BeforeEach
    void beADemonstration() {
        System.setProperty("cadre.demo", "true");
        System.setProperty("cadre.keys.dir", keys.toString());
        var gate = new OpenGate();
        database.use(QuizGate.class, gate);
        database.use(SceneGate.class, gate);
        database.use(
                HeldCertificates.class,
                (HeldCertificates) make("org.cadre.certificate.HeldCertificatesOfPerson"));
        demo = database.make(DemoProgramme.class);
        cohorts = database.make(CohortQueries.class);
        forgetEverybody();
    }

    @AfterEach
    void beNone() {
        System.clearProperty("cadre.demo");
    }

    @Test
    void opensACohortThatRunsNowOneThatIsOverAndOneForWhichPeopleAreNominated() {
        demo.run();
        database.flushAndClear();

        var rows = cohorts.list(CohortFilter.none(), Keyset.start(), 10).rows();
        assertThat(rows)
                .extracting(CohortRow::name)
                .containsExactly(
                        "Regional trainers",
                        "Regional cohort 3",
                        "Cohort 10",
                        "Cohort 9",
                        "Cohort 8",
                        "Cohort 7",
                        "Regional cohort 2",
                        "Cohort 6",
                        "Regional cohort 1");
        assertThat(rows)
                .extracting(CohortRow::taken)
                .containsExactly(0, 0, 0, 0, 0, 12, 94, 4, 107);
        assertThat(rows)
                .extracting(CohortRow::state)
                .containsExactly(
                        CohortState.OPEN,
                        CohortState.OPEN,
                        CohortState.OPEN,
                        CohortState.OPEN,
                        CohortState.OPEN,
                        CohortState.OPEN,
                        CohortState.OPEN,
                        CohortState.CLOSED,
                        CohortState.CLOSED);
        assertThat(rows.getFirst().programmeName()).isEqualTo("Evidence and Integrity");
        assertThat(cohorts.listEnrolled(rows.get(5).id()))
                .extracting(EnrolledRow::name)
                .contains("Amina Demo", "Bruno Sample");
    }

    @Test
    void offersSeatsByARuleOnDeclaredAnswersThatStaysSealed() {
        demo.run();
        database.flushAndClear();

        assertThat(
                        database.em()
                                .createNativeQuery(
                                        "select concat(s.state, ' ', s.measures, ' ', (select"
                                            + " count(*) from seat_offer o where o.selection_id ="
                                            + " s.id)) from selection s join cohort c on c.id ="
                                            + " s.cohort_id where c.name = 'Regional trainers'",
                                        String.class)
                                .getSingleResult())
                .isEqualTo("OFFERED TAKE_PART 12");
    }

    @Test
    void publishesTheStatisticsOfAYearAndRefusesWhatWouldTellWhoLeft() {
        demo.run();
        database.flushAndClear();

        var releases = database.make(ReleaseQueries.class);
        assertThat(releases.list(Integer.MAX_VALUE, 10))
                .extracting(ReleaseRow::state)
                .containsExactly(
                        ReleaseState.PUBLISHED,
                        ReleaseState.PUBLISHED,
                        ReleaseState.REFUSED,
                        ReleaseState.PUBLISHED,
                        ReleaseState.PUBLISHED);
        assertThat(releases.listPublic()).hasSize(2);
    }

    @Test
    void countsInItsSnapshotsWhoIsInItsCohorts() {
        demo.run();
        database.flushAndClear();

        assertThat(people("ENROLMENT_CLOSE"))
                .isEqualTo(number("select count(*) from enrolment e" + OF_THE_COHORT));
        assertThat(people("GRADUATION"))
                .isEqualTo(
                        number(
                                "select count(*) from enrolment e"
                                        + OF_THE_COHORT
                                        + " and e.state = 'ENROLLED'"))
                .isEqualTo(noted(6))
                .isEqualTo(noted(12));
        assertThat(people("NOMINEES"))
                .isEqualTo(
                        number(
                                "select count(distinct n.person_id) from nomination n join"
                                        + " nomination_call e on e.id = n.call_id"
                                        + OF_THE_COHORT));
    }

    private int noted(int months) {
        return number(
                "select count(*) from follow_up e" + OF_THE_COHORT + " and e.months = " + months);
    }

    private static final String OF_THE_COHORT =
            " join cohort c on c.id = e.cohort_id where c.name = 'Regional cohort 1'";

    private int people(String moment) {
        return number(
                "select s.people from statistics_snapshot s left join cohort c on c.id ="
                        + " s.cohort_id where s.moment = '%s' and coalesce(c.name, 'Regional cohort 1')"
                                .formatted(moment)
                        + " = 'Regional cohort 1' order by s.taken_at desc, s.id desc limit 1");
    }

    /** As the steps of the people themselves, which {@code Steps} keeps one by one. */
    @Test
    void leavesNominationsAsTheirStepsWouldHave() {
        demo.run();
        database.flushAndClear();

        assertThat(
                        database.em()
                                .createNativeQuery(
                                        "select distinct ways.way from (select group_concat(s.state"
                                            + " order by s.number) way, n.state from nomination n"
                                            + " join nomination_step s on s.nomination_id = n.id"
                                            + " group by n.id) ways",
                                        String.class)
                                .getResultList())
                .allSatisfy(way -> assertThat(isAWay(way.toString())).as(way.toString()).isTrue());
        assertThat(
                        number(
                                "select count(*) from nomination n where n.state <> 'DRAFT' and"
                                        + " n.state <> (select s.state from nomination_step s where"
                                        + " s.nomination_id = n.id and s.number = n.steps)"))
                .as("a state that is not the last step")
                .isZero();
        assertThat(
                        number(
                                "select count(*) from nomination n join nomination_call k on k.id ="
                                        + " n.call_id join cohort c on c.id = k.cohort_id left join"
                                        + " enrolment e on e.cohort_id = c.id and e.person_id ="
                                        + " n.person_id where (n.state = 'SEATED') <> (e.id is not"
                                        + " null)"))
                .as("a seat without an enrolment, or the reverse")
                .isZero();
        assertThat(database.events())
                .filteredOn(NominationEvents.NominationMoved.class::isInstance)
                .hasSizeGreaterThan(700);
    }

    private static boolean isAWay(String steps) {
        var state = NominationState.DRAFT;
        for (var each : steps.split(",")) {
            var next = NominationState.valueOf(each);
            if (!state.next().contains(next)) {
                return false;
            }
            state = next;
        }
        return true;
    }

    @Test
    void knowsFourHundredAndTwentyFivePeopleOfTwelveAgenciesInFiveCountries() {
        storeTheCoreModules();
        demo.run();
        database.flushAndClear();

        assertThat(number("select count(*) from person")).isEqualTo(425);
        assertThat(
                        number(
                                "select count(distinct a.id) from agency a join person p on"
                                        + " p.agency_id = a.id where p.mail not like"
                                        + " '%@programme.example' and p.mail not like"
                                        + " '%@board.example' and p.mail not like"
                                        + " '%@oversight.example' and p.mail not like"
                                        + " '%@north.example'"))
                .isEqualTo(12);
        assertThat(number("select count(distinct country_code) from agency")).isEqualTo(5);
        assertThat(number("select count(*) from nomination where state = 'CLEARED'"))
                .isGreaterThan(140);
    }

    private int number(String question) {
        return ((Number) database.em().createNativeQuery(question).getSingleResult()).intValue();
    }

    @Test
    void tellsWhatTheFirstRespondersHaveLearnt() {
        listenToTheLastSteps();
        storeTheCoreModules();
        demo.run();
        database.flushAndClear();

        var responders =
                cohorts.list(CohortFilter.none(), Keyset.start(), 10).rows().stream()
                        .filter(row -> row.name().equals("First responders"))
                        .findFirst()
                        .orElseThrow();
        var progress = database.make(CohortProgressQueries.class);
        var listed =
                progress.list(responders.id(), null, false, Keyset.start(), Language.EN)
                        .people()
                        .rows();
        assertThat(listed)
                .extracting(person -> said(person.getFirst()), person -> said(person.getLast()))
                .containsExactlyInAnyOrder(
                        tuple(
                                "Lina Specimen COMPLETED 5/5 1/1 90",
                                "Lina Specimen BEGUN 2/5 0/0 -"),
                        tuple("Marek Demo BEGUN 5/5 0/1 80", "Marek Demo NOT_BEGUN 0/5 0/0 -"),
                        tuple(
                                "Noor Placeholder BEGUN 3/5 0/1 -",
                                "Noor Placeholder NOT_BEGUN 0/5 0/0 -"),
                        tuple(
                                "Oskar Sample NOT_BEGUN 0/5 0/1 -",
                                "Oskar Sample NOT_BEGUN 0/5 0/0 -"),
                        tuple("Pia Example COMPLETED 5/5 1/1 85", "Pia Example BEGUN 5/5 0/0 -"),
                        tuple(
                                "Quentin Specimen BEGUN 5/5 0/1 55",
                                "Quentin Specimen NOT_BEGUN 0/5 0/0 -"));
        assertThat(
                        database.em()
                                .createNativeQuery(
                                        "select count(*) from award where holder in ('Lina"
                                            + " Specimen', 'Pia Example') and awarded_at < now() -"
                                            + " interval 4 week")
                                .getSingleResult())
                .isEqualTo(2L);
    }

    private static String said(CohortProgressRow row) {
        return "%s %s %d/%d %d/%d %s"
                .formatted(
                        row.name(),
                        row.state(),
                        row.lessonsDone(),
                        row.lessons(),
                        row.scenesPassed(),
                        row.scenes(),
                        row.best().map(String::valueOf).orElse("-"));
    }

    private void listenToTheLastSteps() {
        var completions = database.make(Completions.class);
        var awards = database.make(Awards.class);
        database.observe(
                event -> {
                    switch (event) {
                        case AttemptHandedIn handedIn -> completions.handedIn(handedIn);
                        case KnowledgeCheckAnswered answered -> completions.answered(answered);
                        case SceneEnded ended -> completions.ended(ended);
                        case ProgressEvents.ModuleCompleted done -> awards.completed(done);
                        default -> {}
                    }
                });
    }

    private void storeTheCoreModules() {
        store(
                "org.cadre.catalogue.CataloguePart",
                "org.cadre.assessment.AssessmentPart",
                "org.cadre.scene.ScenePart");
    }

    private void store(String... parts) {
        var read = (PackReading.Ok) PackReader.read(Path.of("content/cadre-core"));
        database.em()
                .createNativeQuery(
                        "insert ignore into content_pack (code, title, licence, hash, state,"
                                + " findings, read_at, imported_at, version) values ('cadre-core',"
                                + " '{}', 'x', repeat('0', 64), 'SOUND', '', now(), now(), 0)")
                .executeUpdate();
        for (var part : parts) {
            ((PackPart) make(part)).store(read.pack());
        }
    }

    private Object make(String type) {
        try {
            return database.make(Class.forName(type));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everybody may learn everything; nobody's country has a variant. */
    private static final class OpenGate implements QuizGate, SceneGate {

        @Override
        public boolean enterCheck(PersonId person, ModuleVersionId version) {
            return true;
        }

        @Override
        public Optional<QuizLock> lock(PersonId person, ModuleVersionId version, QuizKind kind) {
            return Optional.empty();
        }

        @Override
        public boolean learns(PersonId person, ModuleVersionId version) {
            return true;
        }

        @Override
        public boolean enter(PersonId person, ModuleVersionId version) {
            return true;
        }

        @Override
        public Optional<WindowLock> lock(PersonId person, ModuleVersionId version, String module) {
            return Optional.empty();
        }

        @Override
        public Optional<Shore> shore(PersonId person, ModuleVersionId version) {
            return Optional.empty();
        }
    }

    @Test
    void hasHeldOneExerciseAndHasOneThatIsReady() {
        store("org.cadre.exercise.DesignPart");
        demo.run();
        database.flushAndClear();

        var queries = database.make(RunQueries.class);
        assertThat(run("Operation Demo Lantern")).isNotNull();
        var held = run("Operation Demo Beacon");
        var log = queries.logFile(held);
        assertThat(queries.results(held).state()).isEqualTo(RunState.CLOSED);
        assertThat(
                        database.em()
                                .createNativeQuery(
                                        "select state from after_action_report where run_id = ?1",
                                        String.class)
                                .setParameter(1, held.id())
                                .getSingleResult())
                .isEqualTo("FINAL");
        assertThat(log.firstBroken()).isEmpty();
        assertThat(log.raw().getLast().at())
                .as("told of that day")
                .isBefore(database.clock().now().minus(Duration.ofDays(15)));
        assertThat(log.raw())
                .filteredOn(entry -> entry.kind() == EntryKind.DECIDED)
                .extracting(RunEntry::subject)
                .containsExactly("d-entry", "d-first", "d-laptops", "d-chief", "d-office");
        assertThat(log.raw())
                .as("people and Cadre")
                .anyMatch(RunEntry::isSimulated)
                .anyMatch(entry -> entry.kind() == EntryKind.ANSWERED && !entry.isSimulated());
        assertThat(queries.results(held).rows())
                .extracting(row -> row.cells().getFirst().letter().orElseThrow().name())
                .containsExactly("S", "S", "M", "P");
        assertThat(queries.results(held).rows())
                .allMatch(row -> row.cells().getFirst().unsettled().isEmpty());
    }

    /** Other tests leave runs of the same title to cohorts of their own. */
    private RunId run(String title) {
        var id =
                database.em()
                        .createNativeQuery(
                                "select r.id from exercise_run r join cohort c on c.id ="
                                        + " r.cohort_id where r.title = ?1 and c.name = 'Cohort 7'",
                                UUID.class)
                        .setParameter(1, title)
                        .getSingleResult();
        return new RunId((UUID) id);
    }

    @Test
    void makesEveryAccountThatTheListNames() throws IOException {
        demo.run();
        database.flushAndClear();

        var accounts = new Properties();
        accounts.load(getClass().getResourceAsStream("/org/cadre/demo-accounts.properties"));
        var password = (String) accounts.remove("password");
        var signingIn = database.make(SigningIn.class);
        for (var mail : new TreeSet<>(accounts.stringPropertyNames())) {
            assertThat(signingIn.signIn(mail, password, "192.0.2.1")).as(mail).isNotEmpty();
        }
    }

    @Test
    void tellsWhoPaysInThreeCurrenciesAndWhatIsLeft() {
        demo.run();
        database.flushAndClear();

        assertThat(number("select count(*) from budget_line")).isEqualTo(8);
        assertThat(number("select count(*) from agreement")).isEqualTo(4);
        assertThat(number("select sum(base_minor) from ledger_posting")).isZero();
        assertThat(number("select count(distinct currency) from ledger_posting")).isEqualTo(3);
        assertThat(number("select count(distinct month) from ledger_posting")).isEqualTo(31);
        assertThat(number("select count(*) from ledger_period where state = 'CLOSED'"))
                .isEqualTo(29);
        assertThat(number("select count(*) from ledger_request where state = 'ASKED'"))
                .isEqualTo(2);
        assertThat(
                        number(
                                "select count(*) from (select p.line_id from ledger_posting p join"
                                        + " ledger_account a on a.id = p.account_id where a.role in"
                                        + " ('ALLOTTED', 'EXPENSE', 'ENCUMBERED') and p.line_id is"
                                        + " not null group by p.line_id, p.agreement_id having"
                                        + " sum(p.base_minor) > 0) overdrawn"))
                .isZero();
        var programme =
                database.em().createNativeQuery("select programme_id from journal", UUID.class);
        WholeJournal.assertHolds(database, new ProgrammeId((UUID) programme.getSingleResult()));
        assertThat(
                        number(
                                "select count(*) from (select p.account_id, p.month from"
                                    + " ledger_posting p join ledger_account a on a.id ="
                                    + " p.account_id where a.role = 'BANK' group by p.account_id"
                                    + " having sum(p.minor) <= 0) overdrawn"))
                .isZero();
    }

    @Test
    void makesNothingTwiceAndNothingOutsideADemonstration() {
        System.clearProperty("cadre.demo");
        demo.run();
        assertThat(people()).isZero();

        System.setProperty("cadre.demo", "true");
        demo.run();
        var made = people();
        demo.run();

        assertThat(people()).isEqualTo(made).isEqualTo(419);
    }

    private long people() {
        return ((Number)
                        database.em()
                                .createNativeQuery("select count(*) from person")
                                .getSingleResult())
                .longValue();
    }

    /** Other tests may have committed people and modules; here there are none. */
    private void forgetEverybody() {
        database.em().createNativeQuery("set foreign_key_checks = 0").executeUpdate();
        for (var table :
                new String[] {
                    "enrolment",
                    "cohort_module",
                    "cohort",
                    "role_assignment",
                    "person",
                    "agency",
                    "programme",
                    "module_version"
                }) {
            database.em().createNativeQuery("delete from " + table).executeUpdate();
        }
        database.em().createNativeQuery("set foreign_key_checks = 1").executeUpdate();
    }
}
