package org.cadre.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;

import org.cadre.id.Uuid7;
import org.cadre.people.OneTimeLinks;
import org.cadre.people.PeopleEvents.AccountMerged;
import org.cadre.people.PeopleEvents.LinkMade;
import org.cadre.people.PersonId;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.security.Actor;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.AfterEach;
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

class OutboxDbTest {

    @RegisterExtension final Database database = new Database();
    @TempDir static Path keys;

    private final CaughtLetters post = new CaughtLetters();
    private Notices notices;
    private Outbox outbox;
    private PersonId amina;

    @BeforeEach
    void setUpMailAndAddAmina() {
        System.setProperty("cadre.smtp.host", "mail.example");
        System.setProperty("cadre.address", "https://cadre.example");
        System.setProperty("cadre.keys.dir", keys.toString());
        database.use(Post.class, post);
        notices = database.make(Notices.class);
        outbox = database.make(Outbox.class);
        amina = addPerson("amina.demo@outbox.example");
    }

    @AfterEach
    void forgetMail() {
        System.clearProperty("cadre.smtp.host");
        System.clearProperty("cadre.address");
    }

    private PersonId addPerson(String mail) {
        var id = Uuid7.at(database.clock().now());
        database.em()
                .createNativeQuery(
                        "insert into person (id, name, mail, language, theme, zone, state,"
                                + " created_at, version) values (:id, 'Amina Demo', :mail, 'fr',"
                                + " '', 'UTC', 'ACTIVE', :at, 0)")
                .setParameter("id", id)
                .setParameter("mail", mail)
                .setParameter("at", database.clock().now())
                .executeUpdate();
        return new PersonId(id);
    }

    private UUID enrolled() {
        var enrolment = UUID.randomUUID();
        notices.tell(amina, NoticeKind.ENROLLED, enrolment, List.of("Cohort 7"));
        database.flushAndClear();
        return enrolment;
    }

    private Mail mail() {
        return database.em().createQuery("select m from Mail m", Mail.class).getSingleResult();
    }

    @Test
    void sendsWhatIsToldInTheLanguageOfThePersonAndOnlyOnce() {
        enrolled();

        assertThat(outbox.sendNext()).isTrue();
        database.flushAndClear();

        assertThat(outbox.sendNext()).isFalse();
        assertThat(post.letters()).singleElement().satisfies(this::isInFrench);
        assertThat(mail().state()).isEqualTo(MailState.SENT);
    }

    private void isInFrench(Letter letter) {
        assertThat(letter.language()).isEqualTo(Language.FR);
        assertThat(letter.subject()).contains("inscrit", "Cohort 7");
        assertThat(letter.text()).contains("Amina Demo", "https://cadre.example/progress/home");
    }

    @Test
    void letsOneOfTwoWorkersSendAMail() throws Exception {
        var person = database.commit(() -> addPerson("twice@outbox.example"));
        database.commit(
                () -> {
                    notices.tell(person, NoticeKind.ENROLLED, UUID.randomUUID(), List.of("Once"));
                    return null;
                });

        database.twiceAtOnce(() -> outbox.sendNext());

        assertThat(post.sent()).hasSize(1);
        database.commit(
                () -> {
                    for (var table : List.of("mail", "notice")) {
                        database.em()
                                .createNativeQuery(
                                        "delete from " + table + " where person_id = :person")
                                .setParameter("person", person.id())
                                .executeUpdate();
                    }
                    return null;
                });
    }

    @Test
    void tellsTheSameOccasionOnce() {
        var enrolment = enrolled();

        assertThatThrownBy(
                        () -> {
                            notices.tell(
                                    amina, NoticeKind.ENROLLED, enrolment, List.of("Cohort 7"));
                            database.em().flush();
                        })
                .isInstanceOf(PersistenceException.class);
    }

    @Test
    void triesAgainWithLongerPausesAndGivesUpAfterDays() {
        enrolled();
        post.refuse(MailTrouble.UNREACHABLE);

        fail(MailTrouble.UNREACHABLE);
        assertThat(outbox.sendNext()).isFalse();
        database.clock().pass(Duration.ofMinutes(1));
        fail(MailTrouble.UNREACHABLE);
        database.clock().pass(Duration.ofMinutes(1));
        assertThat(outbox.sendNext()).as("the second pause is longer").isFalse();
        database.clock().pass(Mail.LIFE);
        fail(MailTrouble.UNREACHABLE);

        assertThat(mail().state()).isEqualTo(MailState.GIVEN_UP);
        assertThat(outbox.sendNext()).isFalse();
        assertThat(database.make(MailQueries.class).countGivenUp()).isEqualTo(1);
    }

    @Test
    void givesUpAtOnceWhereTheServerDoesNotKnowTheAddress() {
        enrolled();
        post.refuse(MailTrouble.ADDRESS);

        fail(MailTrouble.ADDRESS);

        assertThat(mail().state()).isEqualTo(MailState.GIVEN_UP);
    }

    private void fail(MailTrouble trouble) {
        assertThatThrownBy(outbox::sendNext).isInstanceOf(Outbox.SendingFailed.class);
        outbox.postpone(mail().id(), trouble);
        database.flushAndClear();
    }

    @Test
    void keepsNoSecretAndSendsTheLinkThatOpens() {
        database.observe(event -> queue(event));
        var links = database.make(OneTimeLinks.class);
        links.mailTo("amina.demo@outbox.example", "192.0.2.7");
        database.flushAndClear();

        outbox.sendNext();

        var secret = links.secretOf(mail().told().subject());
        assertThat(post.letters().getFirst().href())
                .isEqualTo("https://cadre.example/people/password?link=" + secret + "&lang=fr");
        assertThat(mail().told().facts().toString()).doesNotContain(secret);
    }

    private void queue(Object event) {
        if (event instanceof LinkMade made) {
            outbox.linkMade(made);
        }
    }

    @Test
    void tellsOfAMergeByWhichAddressThePersonSignsIn() {
        var old = addPerson("amina.old@outbox.example");

        database.make(MergeNotices.class)
                .merged(new AccountMerged(old, amina, false, "x", database.clock().now()));
        database.flushAndClear();
        outbox.sendNext();

        assertThat(post.letters().getFirst().text())
                .contains("Connectez-vous avec amina.demo@outbox.example ; amina.old@");
        actAs(amina);
        assertThat(database.make(NoticeQueries.class).countUnread()).isEqualTo(1);
    }

    @Test
    void sendsTheLastMailToTheAddressThatTheAccountHadAndForgetsIt() {
        tellLast();
        database.em()
                .createQuery(
                        "update Person p set p.state = 'DEACTIVATED', p.language = 'en', p.name ="
                                + " '(erased)'")
                .executeUpdate();
        database.flushAndClear();

        outbox.sendNext();
        database.flushAndClear();

        assertThat(post.addresses()).containsExactly("amina.demo@outbox.example");
        assertThat(post.letters().getFirst().text())
                .contains("Bonjour,", "dernier courriel")
                .doesNotContain("erased");
        assertThat(mail().receiver()).isEmpty();
    }

    @Test
    void forgetsTheAddressOfALastMailThatIsGivenUp() {
        tellLast();
        post.refuse(MailTrouble.ADDRESS);

        fail(MailTrouble.ADDRESS);

        assertThat(mail().state()).isEqualTo(MailState.GIVEN_UP);
        assertThat(mail().receiver()).isEmpty();
    }

    private void tellLast() {
        notices.tellLast(
                amina,
                NoticeKind.ERASURE_CARRIED_OUT,
                UUID.randomUUID(),
                "amina.demo@outbox.example",
                Language.FR);
        database.flushAndClear();
    }

    @Test
    void dropsALinkThatANewerOneReplaced() {
        database.observe(event -> queue(event));
        var links = database.make(OneTimeLinks.class);
        links.mailTo("amina.demo@outbox.example", "192.0.2.8");
        links.mailTo("amina.demo@outbox.example", "192.0.2.8");
        database.flushAndClear();

        outbox.sendNext();
        outbox.sendNext();

        assertThat(post.letters()).hasSize(1);
    }

    @Test
    void sendsNothingToAnAddressWithoutAccount() {
        database.observe(event -> queue(event));
        database.make(OneTimeLinks.class).mailTo("stranger@outbox.example", "192.0.2.9");
        database.flushAndClear();

        assertThat(outbox.sendNext()).isFalse();
    }

    @Test
    void showsEachPersonTheOwnNoticesAndMarksThemRead() {
        var bruno = addPerson("bruno@outbox.example");
        notices.tell(amina, NoticeKind.ENROLLED, UUID.randomUUID(), List.of("Cohort 7"));
        notices.tell(bruno, NoticeKind.ENROLLED, UUID.randomUUID(), List.of("Cohort 8"));
        database.flushAndClear();
        var queries = database.make(NoticeQueries.class);

        actAs(bruno);
        var foreign = queries.list(Keyset.start(), 10).rows().getFirst().id();
        actAs(amina);
        notices.read(foreign);
        assertThat(queries.countUnread()).isEqualTo(1);
        assertThat(queries.list(Keyset.start(), 10).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.letter().subject()).contains("Cohort 7"));
        notices.readAll();

        assertThat(queries.countUnread()).isZero();
        actAs(bruno);
        assertThat(queries.countUnread()).isEqualTo(1);
    }

    private void actAs(PersonId person) {
        database.actAs(
                new Actor(
                        Optional.of(person.id()),
                        "Amina Demo",
                        "amina.demo@outbox.example",
                        Language.FR,
                        "",
                        ZoneId.of("UTC"),
                        List.of(),
                        false));
    }
}
