package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import org.assertj.core.api.SoftAssertions;
import org.cadre.testing.Account;
import org.cadre.testing.Answer;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Visitor;
import org.cadre.testing.WebPage;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Each address answers each account as {@code access-matrix.csv} says, and changes nothing on the
 * way.
 */
@ProductTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccessMatrixIT {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(([^)]*)\\)");
    private static final Pattern RESOURCE =
            Pattern.compile("@Path\\(\"([^\"]*)\"\\)\\s*@RequestScoped");
    private static final Pattern ADDRESS = Pattern.compile("\"(/[^\"]*)\"");

    @BeforeAll
    static void everybodyIsSignedIn() {
        World.get();
        AccessTable.ACCOUNTS.forEach(Visitor::as);
    }

    @Test
    @Order(1)
    void knowsEveryPageResourceAndServlet() throws IOException {
        var addresses = new ArrayList<>(WebPage.all().stream().map(WebPage::address).toList());
        addresses.addAll(addressesInCode());

        assertThat(addresses)
                .allSatisfy(
                        address ->
                                assertThat(AccessTable.lines())
                                        .anyMatch(line -> covers(line, address)));
    }

    private static boolean covers(AccessTable.Line line, String address) {
        return address.endsWith("*")
                ? line.path().startsWith(address.substring(0, address.length() - 1))
                : line.path().equals(address) || line.path().startsWith(address + "/");
    }

    private static List<String> addressesInCode() throws IOException {
        var addresses = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(JAVA)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                var source = Files.readString(file);
                SERVLET.matcher(source)
                        .results()
                        .flatMap(found -> ADDRESS.matcher(found.group(1)).results())
                        .forEach(found -> addresses.add(found.group(1)));
                RESOURCE.matcher(source)
                        .results()
                        .forEach(found -> addresses.add("/rest/" + found.group(1)));
            }
        }
        return addresses;
    }

    @Test
    @Order(2)
    void answersEachAccountForOwnAndForeignRecordsAndChangesNothingByLooking() {
        var before = World.get().sumsAtRest();

        checkAll(line -> line.method().equals("GET"));

        assertThat(World.get().sumsAtRest()).isEqualTo(before);
    }

    @Test
    @Order(3)
    void answersEachAccountWhoSendsSomething() {
        checkAll(line -> !line.method().equals("GET"));
    }

    private static void checkAll(Predicate<AccessTable.Line> which) {
        var lines = AccessTable.lines().stream().filter(which).toList();
        forEachAccount(
                (all, account) -> {
                    for (var line : lines) {
                        check(all, line, account, false);
                        if (line.isAboutRecords()) {
                            check(all, line, account, true);
                        }
                    }
                });
    }

    /** Two accounts at once: what one of them is answered does not depend on the others. */
    private static void forEachAccount(BiConsumer<SoftAssertions, Account> check) {
        try (var hands = Executors.newFixedThreadPool(2)) {
            var outcomes =
                    AccessTable.ACCOUNTS.stream()
                            .map(account -> hands.submit(() -> outcome(check, account)))
                            .toList();
            assertAll(outcomes.stream().map(outcome -> () -> outcome.get().assertAll()));
        }
    }

    private static SoftAssertions outcome(
            BiConsumer<SoftAssertions, Account> check, Account account) {
        var all = new SoftAssertions();
        check.accept(all, account);
        return all;
    }

    private static void check(
            SoftAssertions all, AccessTable.Line line, Account account, boolean foreign) {
        var address = World.get().fill(foreign ? line.foreign() : line.own());
        var answer = ask(line.method(), address, account);
        all.assertThat(code(answer))
                .as("%s as %s, %s record", line, account, foreign ? "foreign" : "own")
                .isEqualTo(line.answer(account, foreign));
        if (answer.type().startsWith("text/")) {
            all.assertThat(answer.body())
                    .as(address)
                    .doesNotContain("at org.cadre", "Exception", "??");
        }
    }

    private static Answer ask(String method, String address, Account account) {
        var visitor = Visitor.as(account);
        return method.equals("GET")
                ? visitor.get(address)
                : visitor.put(
                        address,
                        Map.of("on", "false", "1.answer", ""),
                        "X-Cadre-Token",
                        visitor.token());
    }

    private static String code(Answer answer) {
        return answer.status() == 302 && answer.leadsTo().equals("/people/sign-in")
                ? "in"
                : String.valueOf(answer.status());
    }

    @Test
    @Order(4)
    void changesNothingByFormsThatAreForged() {
        var strangers = Visitor.nobody().token();
        var before = World.get().sumsAtRest();
        var forged = ConcurrentHashMap.<String>newKeySet();

        forEachAccount(
                (all, account) -> {
                    for (var page : WebPage.shown()) {
                        for (var form : formsOf(page, account)) {
                            if (forged.add(account + " " + wayOf(form))) {
                                var what = page + " as " + account;
                                forge(all, what, Visitor.as(account), form, strangers);
                            }
                        }
                    }
                });

        assertThat(World.get().sumsAtRest()).isEqualTo(before);
        assertThat(forged).hasSizeGreaterThan(50);
    }

    private static List<Element> formsOf(WebPage page, Account account) {
        return Examples.addresses(page).stream()
                .flatMap(
                        address ->
                                Visitor.as(account)
                                        .get(address)
                                        .page()
                                        .select("form[method=post]")
                                        .stream())
                .toList();
    }

    /** Where a form goes and what it carries: those of the shell stand on every page. */
    private static String wayOf(Element form) {
        return Visitor.actionOf(form) + " " + Visitor.fieldsOf(form).keySet();
    }

    /** Each form has a token; {@link #OPEN} ones change nothing, so anybody may send them. */
    private static void forge(
            SoftAssertions all, String what, Visitor visitor, Element form, String strangers) {
        var where = what + " to " + Visitor.actionOf(form);
        var fields = Visitor.fieldsOf(form);
        if (Visitor.actionOf(form).startsWith(OPEN)) {
            return;
        }
        all.assertThat(fields).as(where).containsKey("csrf");
        var token = fields.remove("csrf");
        all.assertThat(visitor.post(Visitor.actionOf(form), fields).status())
                .as(where + " without token")
                .isEqualTo(403);
        fields.put("csrf", strangers);
        all.assertThat(visitor.post(Visitor.actionOf(form), fields).status())
                .as(where + " with another's")
                .isEqualTo(403);
        fields.put("csrf", token);
        all.assertThat(
                        visitor.post(
                                        Visitor.actionOf(form),
                                        fields,
                                        "Origin",
                                        "https://other.example")
                                .status())
                .as(where + " from another site")
                .isEqualTo(403);
        all.assertThat(
                        visitor.post(Visitor.actionOf(form), fields, "Sec-Fetch-Site", "cross-site")
                                .status())
                .as(where + " across sites")
                .isEqualTo(403);
    }

    /** The check of a PDF stores nothing and needs no cookie. */
    private static final String OPEN = "/certificate/verify";

    @Test
    @Order(5)
    void refusesRestWithoutTokenOrFromAnotherSite() {
        var before = World.get().sumsAtRest();

        for (var line :
                AccessTable.lines().stream()
                        .filter(line -> line.path().startsWith("/rest/"))
                        .toList()) {
            var visitor = Visitor.as(Account.TRAINEE);
            var address = World.get().fill(line.own());
            assertThat(visitor.put(address, Map.of("on", "true")).status())
                    .as(line + " without token")
                    .isEqualTo(403);
            assertThat(
                            visitor.put(
                                            address,
                                            Map.of("on", "true"),
                                            "X-Cadre-Token",
                                            visitor.token(),
                                            "Origin",
                                            "https://other.example")
                                    .status())
                    .as(line + " from another site")
                    .isEqualTo(403);
        }

        assertThat(World.get().sumsAtRest()).isEqualTo(before);
    }
}
