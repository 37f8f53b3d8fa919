package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.cadre.testing.Account;
import org.cadre.testing.Answer;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.cadre.testing.Visitor;
import org.cadre.testing.WebPage;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is wrong is answered with its cause and the next step, writes nothing half, and never shows
 * our insides.
 */
@ProductTest
class BadInputIT {

    private static final List<String> BROKEN =
            List.of(
                    "",
                    "x",
                    "0",
                    "-1",
                    "99999999999999999999",
                    "00000000-0000-0000-0000-000000000000",
                    "01890000-0000-7000-8000-00000000zzzz",
                    "' or 1=1 --",
                    "<script>alert(1)</script>",
                    "#{7919*7907}${7919*7907}",
                    "../../../etc/passwd",
                    "a\u0000b",
                    "\uD83D\uDE00",
                    "x".repeat(3000));

    private static final Pattern READ = Pattern.compile("getParameter(?:Values)?\\(\"(\\w+)\"\\)");

    @Test
    void saysThatAnAddressIsUnknown() {
        for (var address :
                List.of("/nothing", "/people/nothing", "/assets/none", "/cohort/open.xml")) {
            var answer = Visitor.as(Account.MANAGER).get(address);

            assertThat(answer.status()).as(address).isEqualTo(404);
            inWords(answer, "Check the address");
        }
    }

    @Test
    void answersWhatNobodyMayReadLikeAnyUnknownAddress() {
        var insides =
                List.of(
                        "/WEB-INF/web.xml",
                        "/WEB-INF",
                        "/web-inf/classes/",
                        "/META-INF/MANIFEST.MF",
                        "/WEB-INF/errors/404.xhtml",
                        "/people/../WEB-INF/web.xml",
                        "/nothing");
        var all = new SoftAssertions();
        for (var address : insides) {
            var answer = Visitor.nobody().get(address + "?lang=fr");

            all.assertThat(answer.status()).as(address).isEqualTo(404);
            all.assertThat(answer.page().title()).as(address).endsWith(" · Cadre");
            all.assertThat(answer.page().selectFirst("html").attr("lang"))
                    .as(address)
                    .isEqualTo("fr");
            all.assertThat(answer.headers().map())
                    .as(address)
                    .containsKeys("content-security-policy", "x-content-type-options")
                    .doesNotContainKeys("server", "x-powered-by");
        }
        all.assertAll();
    }

    @Test
    void saysOfAForeignRecordNoMoreThanOfNone() {
        var manager = Visitor.as(Account.MANAGER);

        var foreign = manager.get(World.get().fill("/cohort/cohort?cohort={foreign cohort}"));
        var none = manager.get("/cohort/cohort?cohort=01890000-0000-7000-8000-000000000000");

        assertThat(foreign.status()).isEqualTo(none.status()).isEqualTo(404);
        assertThat(foreign.page().selectFirst("main").text())
                .isEqualTo(none.page().selectFirst("main").text());
    }

    @Test
    void keepsAFormWhoseSignInHasEnded() {
        var manager = Visitor.signIn(Account.MANAGER.mail(), Account.password());
        var form = manager.get("/cohort/open").page().selectFirst("#plan");
        var plan = plan("Cohort after the break");
        var session = manager.cookies().remove("cadre-session");
        var before = World.get().sumsAtRest();

        var refused = manager.send(form, plan);

        assertThat(refused.status()).isEqualTo(401);
        inWords(refused, "sign in in a new tab");
        assertThat(World.get().sumsAtRest()).isEqualTo(before);
        manager.cookies().put("cadre-session", session);
        assertThat(manager.send(form, plan).status()).isEqualTo(302);
        assertThat(cohorts("Cohort after the break")).isEqualTo(1);
    }

    @Test
    void showsTheShellOnceAroundAFormThatIsRefused() {
        var manager = Visitor.as(Account.MANAGER);
        var asked = manager.get("/cohort/open").page();

        var refused = manager.send(asked.selectFirst("#plan"), Map.of()).page();

        assertThat(refused.select("[role=alert]")).isNotEmpty();
        assertThat(shell(refused)).isEqualTo(shell(asked));
    }

    private static List<String> shell(Document page) {
        return page.select("body > *, .app > *").eachAttr("class");
    }

    @Test
    void makesOneOfADoubleSubmit() {
        var manager = Visitor.as(Account.MANAGER);
        var form = manager.get("/cohort/open").page().selectFirst("#plan");

        var first = manager.send(form, plan("Cohort twice"));
        var second = manager.send(form, plan("Cohort twice"));

        assertThat(first.status()).isEqualTo(302);
        assertThat(second.status()).isLessThan(500);
        assertThat(second.page().select("[role=alert] li").text()).isNotBlank();
        assertThat(second.page().selectFirst("#name").val()).isEqualTo("Cohort twice");
        assertThat(cohorts("Cohort twice")).isEqualTo(1);
    }

    @Test
    void startsOneQuizFromTwoTabs() {
        var trainee = Visitor.as(Account.TRAINEE);
        var address = World.get().fill("/assessment/start?module={module}&kind=final");
        var one = trainee.get(address).page().selectFirst("#start");
        var other = trainee.get(address).page().selectFirst("#start");

        trainee.send(one, Map.of());
        trainee.send(other, Map.of());

        assertThat(
                        Tables.count(
                                "select count(*) from attempt where person_id = ? and kind ="
                                        + " 'FINAL' and handed_in_at is null",
                                World.get().id("person")))
                .isEqualTo(1);
    }

    @Test
    void refusesAnEditOfWhatSomebodyElseChangedMeanwhile() {
        var manager = Visitor.as(Account.MANAGER);
        manager.send(
                manager.get("/cohort/open").page().selectFirst("#plan"),
                plan("Cohort of two editors"));
        var id = Tables.value("select id from cohort where name = 'Cohort of two editors'");
        var one = manager.get("/cohort/open?cohort=" + id).page().selectFirst("#plan");
        var other = manager.get("/cohort/open?cohort=" + id).page().selectFirst("#plan");

        assertThat(manager.send(one, Map.of("capacity", "11")).status()).isEqualTo(302);
        var stale = manager.send(other, Map.of("capacity", "12"));

        assertThat(stale.status()).isLessThan(500);
        assertThat(stale.body()).contains("changed");
        assertThat(stale.page().select("[role=alert]").text()).isNotBlank();
        assertThat(Tables.value("select capacity from cohort where id = ?", id)).isEqualTo("11");
    }

    @Test
    void refusesAnUploadThatIsTooLargeOnThePageAndInTheLanguageOfThePerson() {
        var before = World.get().sumsAtRest();

        var answer =
                Visitor.nobody()
                        .upload(
                                "/certificate/verify?lang=fr",
                                Map.of(),
                                "file",
                                "large.pdf",
                                new byte[6 * 1024 * 1024]);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(413);
        assertThat(answer.page().selectFirst("html").attr("lang")).isEqualTo("fr");
        assertThat(answer.page().selectFirst("main").text()).contains("5 Mo");
        assertThat(answer.headers().map()).containsKey("content-security-policy");
        insideUnseen(answer);
        assertThat(World.get().sumsAtRest()).isEqualTo(before);
    }

    /** Whoever is signed in is answered so on every page: all of them can read a form. */
    @Test
    void refusesAnUploadThatDoesNotTellItsLength() {
        var answer = Visitor.as(Account.MANAGER).uploadOfUnknownLength("/certificate/verify");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(413);
        inWords(answer, "Choose a smaller file");
    }

    @Test
    void refusesAnUploadThatIsTooLargeOnEveryPage() {
        var manager = Visitor.as(Account.MANAGER);

        var answer =
                manager.upload(
                        "/cohort/open", Map.of(), "file", "large.pdf", new byte[6 * 1024 * 1024]);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(413);
        inWords(answer, "Choose a smaller file");
    }

    @Test
    void refusesAFileThatIsNoCertificate() {
        for (var file :
                List.of(
                        "",
                        "%PDF-1.7",
                        "nothing of the kind",
                        "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>")) {
            var answer =
                    Visitor.nobody()
                            .upload(
                                    "/certificate/verify",
                                    Map.of(),
                                    "file",
                                    "a.pdf",
                                    file.getBytes(StandardCharsets.UTF_8));

            assertThat(answer.status()).as(file).isLessThan(500);
            assertThat(answer.page().selectFirst("main").text()).as(file).isNotBlank();
            insideUnseen(answer);
        }
    }

    @Test
    void answersBrokenParametersInWords() throws IOException {
        World.get();
        AccessTable.ACCOUNTS.forEach(Visitor::as); // a first sign-in is kept by the audit
        var before = World.get().sumsAtRest();
        var all = new SoftAssertions();

        for (var page : WebPage.all()) {
            var line = AccessTable.of(page.address()).findFirst().orElseThrow();
            var looker = page.isShown() ? Examples.looker(page) : Account.TRAINEE;
            var own = World.get().fill(line.own());
            for (var broken : BROKEN) {
                var addresses = new ArrayList<String>();
                for (var name : parameters(page, line)) {
                    addresses.add(with(own, name, broken));
                }
                addresses.add(with(with(own, "lang", broken), "done", broken));
                for (var address : addresses) {
                    isInWords(all, Visitor.as(looker).get(address), address);
                }
            }
        }

        all.assertAll();
        assertThat(World.get().sumsAtRest()).isEqualTo(before);
    }

    private static void isInWords(SoftAssertions all, Answer answer, String address) {
        var where = address.substring(0, Math.min(160, address.length()));
        all.assertThat(answer.status()).as(where).isLessThan(500);
        all.assertThat(answer.body())
                .as(where)
                .doesNotContain("at org.cadre", "Exception", "<script>alert", "6261553362615533");
    }

    /** What the matrix gives the page, what it declares, and what its bean asks the request for. */
    private static Set<String> parameters(WebPage page, AccessTable.Line line) throws IOException {
        var names = new LinkedHashSet<>(page.parameters());
        Pattern.compile("(\\w+)=")
                .matcher(line.query())
                .results()
                .forEach(found -> names.add(found.group(1)));
        var words = page.address().substring(1).split("/");
        if (words.length == 2) {
            var bean = new StringBuilder();
            for (var word : words[1].split("-")) {
                bean.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
            var file = Path.of("src/main/java/org/cadre", words[0], "view", bean + "Page.java");
            if (Files.exists(file)) {
                READ.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> names.add(found.group(1)));
            }
        }
        return names;
    }

    private static String with(String address, String name, String value) {
        var encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
        var pattern = Pattern.compile("([?&]" + name + "=)[^&]*");
        return pattern.matcher(address).find()
                ? pattern.matcher(address).replaceFirst("$1" + encoded)
                : address + (address.contains("?") ? "&" : "?") + name + "=" + encoded;
    }

    /** A table is taken away for a moment: that is a fault like any other of ours. */
    @Test
    void showsOfAFaultOnlyTheReferenceThatStandsInTheLog() throws IOException {
        var reader = Visitor.as(Account.OVERSIGHT);
        Tables.update("rename table audit_entry to audit_entry_away");
        Answer answer;
        try {
            answer = reader.get("/audit/entries?from=2026-01-01");
        } finally {
            Tables.update("rename table audit_entry_away to audit_entry");
        }

        assertThat(answer.status()).isEqualTo(500);
        insideUnseen(answer);
        assertThat(answer.body()).doesNotContain("audit_entry", "SQL");
        assertThat(answer.page().select("main a.btn").eachAttr("href"))
                .containsExactly("/audit/entries?from=2026-01-01", "/");
        var reference = answer.page().selectFirst("main .mono").text();
        assertThat(reference).matches("[0-9A-F]{8}");
        assertThat(Files.readString(Path.of(System.getProperty("cadre.test.log"))))
                .containsOnlyOnce("Fault " + reference + " at GET /audit/entries");
    }

    private static Map<String, String> plan(String name) {
        return Map.of(
                "name",
                name,
                "startsOn",
                "2027-01-11",
                "endsOn",
                "2027-06-30",
                "zone",
                "UTC",
                "capacity",
                "10",
                "modules",
                "FOR-2");
    }

    private static int cohorts(String name) {
        return Tables.count("select count(*) from cohort where name = ?", name);
    }

    private static void inWords(Answer answer, String nextStep) {
        assertThat(answer.page().select("h1").text()).as(answer.toString()).isNotBlank();
        assertThat(answer.page().selectFirst("main").text()).contains(nextStep);
        insideUnseen(answer);
    }

    private static void insideUnseen(Answer answer) {
        assertThat(answer.body())
                .doesNotContain("at org.cadre", "Exception", "WildFly", "Undertow", "??");
    }
}
