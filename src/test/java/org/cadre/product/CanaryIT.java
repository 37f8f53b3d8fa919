package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.certificate.seal.CertificateCode;
import org.cadre.certificate.seal.CertificateNumber;
import org.cadre.testing.Account;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.cadre.testing.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A cohort, its programme and an agency are full of words that stand nowhere else, and so is what
 * one of their people declared and what somebody reported. Everybody else goes through all pages,
 * exports and errors there are and finds none of them.
 */
@ProductTest
class CanaryIT {

    /**
     * What is planted, and who besides its own people may find it: administrators keep accounts and
     * agencies, revokers search holders, oversight reads who acted, and who writes a call chooses
     * among the agencies.
     */
    private enum Canary {
        PROGRAMME(Account.ADMINISTRATOR, Account.OVERSIGHT),
        COHORT(Account.ADMINISTRATOR),
        AGENCY(Account.ADMINISTRATOR, Account.MANAGER),
        UNIT(Account.ADMINISTRATOR),
        PERSON(Account.ADMINISTRATOR, Account.REVOKER, Account.SECOND_REVOKER, Account.OVERSIGHT),
        MAIL(Account.ADMINISTRATOR),
        NOTE,
        REASON,
        DECLARED,
        REPORTED(Account.SAFEGUARDING, Account.SECOND_SAFEGUARDING);

        private static final String RUN = UUID.randomUUID().toString().substring(0, 8);

        private final List<Account> open;

        Canary(Account... open) {
            this.open = List.of(open);
        }

        /** Begins with {@link Crawl#SOUGHT}, so that a search for the beginning would find it. */
        String word() {
            return Crawl.SOUGHT + name().toLowerCase(Locale.ROOT) + RUN;
        }
    }

    /** Offers each code that can be declared, whoever has it. */
    private static final String ALL_CODES = "/diversity/benchmarks?";

    private static final Map<Account, String> BEFORE = new EnumMap<>(Account.class);
    private static final Map<String, String> RECORDS = new HashMap<>();

    @BeforeAll
    static void plant() {
        World.get();
        Newcomer.countSeats();
        for (var account : AccessTable.ACCOUNTS) {
            BEFORE.put(account, lists(account));
        }
        plantPlaces();
        plantPeople();
        Reported.send(Canary.REPORTED.word());
        RECORDS.put("reported", Reported.latest());
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByNobodyElse(Account account) {
        var crawl = new Crawl(Visitor.as(account));

        var read = crawl.read(addresses());

        assertThat(read).hasSizeGreaterThan(account == Account.ANONYMOUS ? 8 : 30);
        for (var canary : Canary.values()) {
            if (!canary.open.contains(account)) {
                assertThat(Crawl.holding(read, canary.word()))
                        .as("%s as %s", canary, account)
                        .isEmpty();
            }
        }
        for (var answer : Declared.ANSWERS) {
            assertThat(Crawl.holding(read, answer))
                    .as(answer)
                    .allMatch(
                            address ->
                                    address.startsWith(Declared.OWN_PAGE)
                                            || address.startsWith(ALL_CODES));
        }
    }

    @Test
    void keepsWhatIsPrivateFromThoseOfTheSameCohort() {
        var fellow = Newcomer.make("Frida Fellow");
        move(fellow, RECORDS.get("cohort"));

        var read = new Crawl(Visitor.signIn(fellow.mail(), Account.password())).read(addresses());

        assertThat(Crawl.holding(read, Canary.COHORT.word())).isNotEmpty();
        for (var canary : EnumSet.range(Canary.PERSON, Canary.REPORTED)) {
            assertThat(Crawl.holding(read, canary.word())).as("%s", canary).isEmpty();
        }
    }

    @Test
    void isFoundWhereItIsPlanted() {
        var own =
                new Crawl(
                                Visitor.signIn(
                                        Canary.MAIL.word() + "@canary.example", Account.password()))
                        .read(addresses());
        var administrator = new Crawl(Visitor.as(Account.ADMINISTRATOR)).read(addresses());
        var focalPoint = new Crawl(Visitor.as(Account.SAFEGUARDING)).read(addresses());

        for (var canary : List.of(Canary.COHORT, Canary.PERSON, Canary.MAIL, Canary.NOTE)) {
            assertThat(Crawl.holding(own, canary.word())).as("%s", canary).isNotEmpty();
        }
        for (var canary : List.of(Canary.AGENCY, Canary.PERSON, Canary.MAIL)) {
            assertThat(Crawl.holding(administrator, canary.word())).as("%s", canary).isNotEmpty();
        }
        assertThat(Crawl.holding(focalPoint, Canary.REPORTED.word())).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADMINISTRATOR", "SECOND_REVOKER", "SECOND_SAFEGUARDING"})
    void changesNoCountAndNoOrderOfOthers(Account account) {
        assertThat(lists(account)).isEqualTo(BEFORE.get(account));
    }

    @Test
    void standsInNoMailToOthers() {
        var administrator = Visitor.as(Account.ADMINISTRATOR);
        var mails =
                Tables.values(
                        "select m.id from mail m join person p on p.id = m.person_id where p.name"
                                + " not like ? order by m.id desc limit 40",
                        Canary.PERSON.word() + "%");

        assertThat(mails).isNotEmpty();
        for (var mail : mails) {
            assertThat(administrator.get("/notice/mail?mail=" + mail).body())
                    .doesNotContain(Crawl.SOUGHT);
        }
    }

    private static void plantPlaces() {
        var programme = UUID.randomUUID().toString();
        Tables.copy(
                "programme",
                "id = (select programme_id from cohort where id = "
                        + quoted(World.get().id("cohort"))
                        + ")",
                Map.of("id", quoted(programme), "name", quoted(Canary.PROGRAMME.word())));
        var cohort = UUID.randomUUID().toString();
        Tables.copy(
                "cohort",
                "id = " + quoted(World.get().id("cohort")),
                Map.of(
                        "id",
                        quoted(cohort),
                        "name",
                        quoted(Canary.COHORT.word()),
                        "programme_id",
                        quoted(programme)));
        Tables.update(
                "insert into cohort_module (cohort_id, module_code, position) values (?, 'FOR-2',"
                        + " 1)",
                cohort);
        var agency = UUID.randomUUID().toString();
        Tables.update(
                "insert into agency (id, name, country_code, created_at, version) values (?, ?,"
                        + " 'AV', now(6), 0)",
                agency,
                Canary.AGENCY.word());
        var unit = UUID.randomUUID().toString();
        Tables.update(
                "insert into unit (id, agency_id, name, created_at, version) values (?, ?, ?,"
                        + " now(6), 0)",
                unit,
                agency,
                Canary.UNIT.word());
        RECORDS.putAll(Map.of("cohort", cohort, "agency", agency, "unit", unit));
        RECORDS.put("programme", programme);
    }

    /** One is enrolled and has declared, one was enrolled; both serve in the agency. */
    private static void plantPeople() {
        var person = Newcomer.make(Canary.PERSON.word());
        var former = Newcomer.make(Canary.PERSON.word() + "2");
        Declared.send(Visitor.signIn(person.mail(), Account.password()), Canary.DECLARED.word());
        for (var planted : List.of(person, former)) {
            move(planted, RECORDS.get("cohort"));
            Tables.update(
                    "update person set agency_id = ?, unit_id = ? where id = ?",
                    RECORDS.get("agency"),
                    RECORDS.get("unit"),
                    planted.id());
        }
        Tables.update(
                "update person set mail = ? where id = ?",
                Canary.MAIL.word() + "@canary.example",
                person.id());
        Tables.update(
                "update enrolment set state = 'WITHDRAWN', withdrawn_at = now(6),"
                        + " withdrawn_reason = ? where person_id = ?",
                Canary.REASON.word(),
                former.id());
        RECORDS.put("person", person.id());
        RECORDS.put(
                "enrolment",
                Tables.value("select id from enrolment where person_id = ?", person.id()));
        learn(person);
        award(person);
    }

    private static void learn(Newcomer person) {
        var module = World.get().id("module");
        person.begin(module);
        var note = UUID.randomUUID().toString();
        Tables.copy(
                "note",
                "id = " + quoted(World.get().id("note")),
                Map.of(
                        "id",
                        quoted(note),
                        "person_id",
                        quoted(person.id()),
                        "sent_as",
                        "uuid()",
                        "text",
                        quoted(Canary.NOTE.word())));
        RECORDS.put("note", note);
    }

    private static void award(Newcomer person) {
        var random = new SecureRandom();
        var award = UUID.randomUUID().toString();
        var code = CertificateCode.random(random).text();
        Tables.copy(
                "award",
                "id = " + quoted(World.get().id("award")),
                Map.of(
                        "id",
                        quoted(award),
                        "person_id",
                        quoted(person.id()),
                        "cohort_id",
                        quoted(RECORDS.get("cohort")),
                        "programme_id",
                        quoted(RECORDS.get("programme")),
                        "programme_name",
                        quoted(Canary.PROGRAMME.word()),
                        "holder",
                        quoted(Canary.PERSON.word()),
                        "code",
                        quoted(code),
                        "number",
                        quoted(CertificateNumber.random(random).text())));
        RECORDS.put("award", award);
    }

    private static void move(Newcomer person, String cohort) {
        new OwnCohort(cohort).take(person);
        Tables.update(
                "update role_assignment set scope_id = ? where person_id = ? and scope_kind ="
                        + " 'COHORT'",
                cohort,
                person.id());
    }

    /** Every address with the own records, with foreign ones, and with those that are planted. */
    private static List<String> addresses() {
        return AccessTable.lines().stream()
                .filter(line -> line.method().equals("GET"))
                .flatMap(
                        line ->
                                List.of(
                                        World.get().fill(line.own()),
                                        World.get().fill(line.foreign()),
                                        World.get().fill(planted(line.own())))
                                        .stream())
                .distinct()
                .toList();
    }

    private static String planted(String address) {
        var filled = address;
        for (var record : RECORDS.entrySet()) {
            filled = filled.replace("{" + record.getKey() + "}", record.getValue());
        }
        return filled;
    }

    /** What lists say of how much there is, and in which order. */
    private static String lists(Account account) {
        var visitor = Visitor.as(account);
        return List.of(
                        "/cohort/cohorts",
                        "/progress/home",
                        "/progress/modules",
                        "/progress/search?q=seal",
                        "/notice/notices",
                        "/certificate/certificates",
                        "/certificate/revocations")
                .stream()
                .map(address -> visitor.get(address).page().select("main").text())
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }
}
