package org.cadre.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotAllowed;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Stale;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.testing.Database;
import org.cadre.testing.Rows;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Confidential reports in their store, and what two focal points make of them. */
class SafeguardingDbTest {

    private static final String WORDS = "words that are for focal points alone";
    private static final String ADDRESS = "192.0.2.7";

    @RegisterExtension final Database database = new Database();
    @TempDir static Path keys;

    private final Receipt receipt = Receipt.make();

    private Reporting reporting;
    private CaseDesk desk;
    private SafeguardingQueries queries;
    private PersonId selma;
    private PersonId idris;
    private PersonId vera;
    private CaseId id;

    @BeforeEach
    void report() throws SQLException {
        System.setProperty("cadre.keys.dir", keys.toString());
        clear();
        database.actAs(Actor.system());
        selma = Rows.aPerson(database, "Selma");
        idris = Rows.aPerson(database, "Idris");
        vera = Rows.aPerson(database, "Vera");
        reporting = database.make(Reporting.class);
        desk = database.make(CaseDesk.class);
        queries = database.make(SafeguardingQueries.class);
        database.actAs(Actor.anonymous());
        reporting.report(receipt, new Report(WORDS, "somebody", "by pigeon"), ADDRESS);
        actAs(selma);
        id = desk.list().getFirst().id();
    }

    @Test
    void isAnsweredByTheReceiptAlone() {
        desk.answer(id, "We have read it.");
        desk.note(id, "for the file");

        database.actAs(Actor.anonymous());
        var view = reporting.look(receipt.grouped().toLowerCase(Locale.ROOT), ADDRESS);

        assertThat(view.lines())
                .extracting(ReporterView.Line::text)
                .containsExactly(WORDS, "We have read it.");
        assertThat(view.lines()).extracting(ReporterView.Line::isOwn).containsExactly(true, false);
        assertThatThrownBy(() -> reporting.look(Receipt.make().text(), ADDRESS))
                .isInstanceOf(Reporting.ReceiptIsUnknown.class);
    }

    @Test
    void keepsOneReportAndOneAdditionHoweverOftenTheFormIsSent() {
        reporting.report(receipt, new Report("other words", "", ""), ADDRESS);
        reporting.add(receipt.text(), "more", ADDRESS);
        reporting.add(receipt.text(), " more ", ADDRESS);

        assertThat(desk.list()).hasSize(1);
        assertThat(desk.get(id).log())
                .extracting(CaseDetail.Line::text)
                .containsExactly(WORDS, "more");
    }

    @Test
    void keepsNoWordNoNameNoCodeAndNoTimeInTheClear() throws SQLException {
        desk.suspend(id, mail(vera), today(), today().plusDays(3), WORDS);

        for (var cell : cells()) {
            assertThat(cell)
                    .doesNotContain(
                            WORDS,
                            "somebody",
                            "pigeon",
                            receipt.text(),
                            vera.toString(),
                            selma.toString(),
                            today().toString());
        }
        assertThat(database.events()).isEmpty();
    }

    @Test
    void suspendsAtOnceAndTellsOthersNothingMore() {
        assertThat(queries.isSuspended(vera)).isFalse();

        desk.suspend(id, mail(vera), today(), today().plusDays(1), WORDS);

        assertThat(queries.isSuspended(vera)).isTrue();
        assertThat(queries.isSuspended(idris)).isFalse();
        assertThatThrownBy(() -> desk.suspend(id, mail(vera), today(), today(), WORDS))
                .isInstanceOf(CaseDesk.PersonIsSuspended.class);
        database.clock().pass(Duration.ofDays(2));
        assertThat(queries.isSuspended(vera)).isFalse();
    }

    @Test
    void refusesAPeriodThatIsNoneAndAnAddressThatNobodyHas() {
        assertThatThrownBy(() -> desk.suspend(id, mail(vera), today().minusDays(1), today(), "x"))
                .isInstanceOf(CaseDesk.PeriodIsWrong.class);
        assertThatThrownBy(() -> desk.suspend(id, mail(vera), today(), null, "x"))
                .isInstanceOf(CaseDesk.PeriodIsWrong.class);
        assertThatThrownBy(() -> desk.suspend(id, mail(vera), today(), today().plusDays(367), "x"))
                .isInstanceOf(CaseDesk.PeriodIsWrong.class);
        assertThatThrownBy(() -> desk.suspend(id, "nobody@x.example", today(), today(), "x"))
                .isInstanceOf(CaseDesk.PersonIsUnknown.class);
        assertThatThrownBy(() -> desk.note(id, " ")).isInstanceOf(Words.WordsAreMissing.class);
        assertThatThrownBy(() -> desk.note(id, "x".repeat(5001)))
                .isInstanceOf(Words.WordsAreTooLong.class);
    }

    @Test
    void needsTwoToLiftAndToProlong() {
        desk.suspend(id, mail(vera), today(), today().plusDays(3), WORDS);
        desk.proposeToLift(id, vera, "it was a mistake");
        assertThat(queries.isSuspended(vera)).isTrue();

        actAs(idris);
        desk.agree(id, desk.get(id).hash());
        assertThat(queries.isSuspended(vera)).isFalse();

        desk.suspend(id, mail(vera), today(), today().plusDays(3), WORDS);
        assertThatThrownBy(() -> desk.proposeToProlong(id, vera, today().plusDays(3), "no longer"))
                .isInstanceOf(CaseDesk.PeriodIsWrong.class);
        desk.proposeToProlong(id, vera, today().plusDays(9), "more time");
        actAs(selma);
        desk.agree(id, desk.get(id).hash());
        database.clock().pass(Duration.ofDays(5));
        assertThat(queries.isSuspended(vera)).isTrue();
    }

    @Test
    void isClosedByASecondWhoReadExactlyThis() {
        desk.proposeToClose(id, Outcome.UNFOUNDED, "nothing was found");
        var own = desk.get(id).hash();
        assertThatThrownBy(() -> desk.agree(id, own)).isInstanceOf(CaseDesk.SecondMustDecide.class);
        assertThatThrownBy(() -> desk.decline(id, "x"))
                .isInstanceOf(CaseDesk.SecondMustDecide.class);
        assertThatThrownBy(() -> desk.proposeToClose(id, Outcome.FOUNDED, "x"))
                .isInstanceOf(CaseDesk.ProposalWaits.class);

        actAs(idris);
        var read = desk.get(id).hash();
        reporting.add(receipt.text(), "I have more to say", ADDRESS);
        assertThatThrownBy(() -> desk.agree(id, read)).isInstanceOf(CaseDesk.CaseHasGoneOn.class);
        desk.agree(id, desk.get(id).hash());

        assertThat(desk.get(id).outcome()).isEqualTo(Outcome.UNFOUNDED);
        assertThatThrownBy(() -> desk.note(id, "x")).isInstanceOf(CaseDesk.CaseIsClosed.class);
        assertThat(reporting.look(receipt.text(), ADDRESS).isClosed()).isTrue();
        reporting.add(receipt.text(), "once more", ADDRESS);
        assertThat(desk.get(id).row().isClosed()).isFalse();
    }

    @Test
    void letsTheProposerTakeBackAndTheSecondSayNo() {
        assertThatThrownBy(() -> desk.takeBack(id)).isInstanceOf(CaseDesk.NothingIsProposed.class);
        desk.proposeToClose(id, Outcome.FOUNDED, "first");
        desk.takeBack(id);
        assertThatThrownBy(() -> desk.agree(id, "")).isInstanceOf(CaseDesk.NothingIsProposed.class);

        desk.proposeToClose(id, Outcome.FOUNDED, "second");
        actAs(idris);
        assertThatThrownBy(() -> desk.takeBack(id)).isInstanceOf(CaseDesk.NothingIsProposed.class);
        desk.decline(id, "not yet");

        assertThat(desk.get(id).proposal()).isNull();
        assertThat(desk.get(id).row().isClosed()).isFalse();
    }

    @Test
    void isReadByNoFocalPointWhoIsSuspended() {
        desk.suspend(id, mail(idris), today(), today(), WORDS);

        actAs(idris);

        assertThatThrownBy(desk::list).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.get(id)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.note(id, "x")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void letsOneOfTwoWritersGoFirst() {
        var cases = database.make(CaseRepository.class);
        var one = cases.get(id);
        var other = cases.get(id);
        var entry = Entry.by(selma, EntryKind.NOTED, database.clock().now(), "x", Map.of());

        cases.append(one, entry);

        assertThatThrownBy(() -> cases.append(other, entry)).isInstanceOf(Stale.class);
        assertThat(cases.get(id).log()).hasSize(2);
    }

    @Test
    void goesTwentyFourMonthsAfterItWasClosedLast() throws SQLException {
        desk.suspend(id, mail(vera), today(), today(), WORDS);
        desk.proposeToClose(id, Outcome.FOUNDED, "done");
        actAs(idris);
        desk.agree(id, desk.get(id).hash());
        var keeping = database.make(CaseKeeping.class);

        database.clock().pass(Duration.ofDays(729));
        keeping.deleteOld();
        assertThat(desk.get(id).log()).hasSize(4);

        database.clock().pass(Duration.ofDays(3));
        keeping.deleteOld();
        keeping.deleteOld();
        assertThatThrownBy(() -> desk.get(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reporting.look(receipt.text(), ADDRESS))
                .isInstanceOf(Reporting.ReceiptIsUnknown.class);
        assertThat(cells()).isEmpty();
    }

    @Test
    void keepsWhatIsOpenHoweverOld() {
        database.clock().pass(Duration.ofDays(4000));

        database.make(CaseKeeping.class).deleteOld();

        assertThat(desk.list()).hasSize(1);
    }

    @Test
    void slowsDownAnAddressThatSendsTooMuch() {
        for (int i = 1; i < 10; i++) {
            reporting.report(Receipt.make(), new Report("x", "", ""), ADDRESS);
        }

        assertThatThrownBy(() -> reporting.report(Receipt.make(), new Report("x", "", ""), ADDRESS))
                .isInstanceOf(Reporting.TooManyAtOnce.class);
        reporting.report(Receipt.make(), new Report("x", "", ""), "192.0.2.8");
        database.clock().pass(Duration.ofMinutes(1));
        reporting.report(Receipt.make(), new Report("x", "", ""), ADDRESS);
    }

    private LocalDate today() {
        return database.clock().today(ZoneOffset.UTC);
    }

    private String mail(PersonId person) {
        return (String)
                database.em()
                        .createQuery("select p.mail from Person p where p.id = :id")
                        .setParameter("id", person.id())
                        .getSingleResult();
    }

    private void actAs(PersonId person) {
        database.actAs(
                new Actor(
                        Optional.of(person.id()),
                        "",
                        "",
                        Language.EN,
                        "",
                        ZoneId.of("UTC"),
                        List.of(new Grant(Role.SAFEGUARDING, Scope.system())),
                        false));
    }

    private static void clear() throws SQLException {
        try (var connection = Database.declared().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from safeguarding_case");
        }
    }

    /** Every cell of the three tables as text, but the numbers. */
    private static List<String> cells() throws SQLException {
        var cells = new ArrayList<String>();
        try (var connection = Database.declared().getConnection();
                var statement = connection.createStatement()) {
            for (var table :
                    List.of("safeguarding_case", "safeguarding_entry", "safeguarding_suspension")) {
                try (var rows = statement.executeQuery("select * from " + table)) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            if (rows.getMetaData().getColumnType(i) == Types.INTEGER) {
                                continue;
                            }
                            var bytes = rows.getBytes(i);
                            cells.add(
                                    bytes == null
                                            ? ""
                                            : new String(bytes, StandardCharsets.ISO_8859_1));
                        }
                    }
                }
            }
        }
        return cells;
    }
}
