package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.scenario.DesignReader;
import org.cadre.scenario.DesignReading;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Inject;
import org.cadre.testing.Account;
import org.cadre.testing.Product;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.cadre.testing.Visitor;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rule 3 of an exercise, in every response there is. One team has got every inject and decided all
 * it could; the other has got the first inject alone. A player of each goes through all pages,
 * files and errors, with their own records and foreign ones, and finds nothing of the script but
 * what was sent to the own seat.
 */
@ProductTest
class ControlStaysIT {

    private static final String DIRECTOR = "tomas.sample@programme.example";
    private static final List<String> SAID =
            List.of("zqq the crane was moved at night", "zqq because nobody watches it");

    private static Visitor full;
    private static Visitor waiting;
    private static OwnRun run;
    private static String design;
    private static ExerciseDesign script;
    private static ScriptTexts texts;

    @BeforeAll
    static void play() {
        World.get();
        design =
                Tables.value(
                        "select id from exercise_design_version where code = 'quay-and-pass' and"
                                + " state = 'APPROVED'");
        script = script();
        texts = new ScriptTexts(script);
        var one = Newcomer.make("Lea Quayside");
        var other = Newcomer.make("Omar Passhouse");
        run =
                OwnRun.plan(
                        Visitor.signIn(DIRECTOR, Account.password()),
                        design,
                        World.get().id("cohort"),
                        Map.of("a-lead", one.id(), "b-bank", other.id()));
        full = Visitor.signIn(one.mail(), Account.password());
        waiting = Visitor.signIn(other.mail(), Account.password());
        run.press(run.console(), "clockForm", "start");
        run.sendAll(name("arvenia"));
        texts.sentTo("arvenia", "a-lead").forEach(inject -> answer(inject.id()));
        run.press(run.console(), "clockForm", "pause");
    }

    private static ExerciseDesign script() {
        var yaml =
                Tables.value(
                        "select script from exercise_script where design_version_id = ?", design);
        return ((DesignReading.Ok) DesignReader.read(yaml)).design();
    }

    private static String name(String team) {
        return Tables.value(
                "select name from run_team where run_id = ? and team_key = ?", run.id(), team);
    }

    /** Decides with a reason, or answers; what is said is the team's own. */
    private static void answer(String inject) {
        var page = full.get(run.page() + "&inject=" + inject).page();
        var decide = page.getElementById("decideForm");
        var answer = page.getElementById("answerForm");
        if (decide != null) {
            var option = decide.select("input[name=option]").first().val();
            OwnRun.press(full, decide, "decide", "option", option, "reason", SAID.getLast());
        } else if (answer != null) {
            OwnRun.press(full, answer, "sendAnswer", "answer", SAID.getFirst());
        }
    }

    @Test
    void rule3APlayerOfTheTeamThatHasGotEverythingReadsNothingOfControls() {
        var read = new Crawl(full).read(addresses());

        var got = texts.sentTo("arvenia", "a-lead");
        assertThat(taken("arvenia")).hasSizeGreaterThan(3);
        assertThat(read.get(run.page())).contains(got.getLast().title().byLanguage().get("en"));
        assertNothingOf(texts.forbidden(got, phases("arvenia"), taken("arvenia")), read);
    }

    @Test
    void rule3APlayerOfATeamThatWaitsReadsWhatCameToItAlone() {
        var read = new Crawl(waiting).read(addresses());

        var got = script.injects().subList(0, 1);
        assertThat(read.get(run.page())).contains(got.getFirst().title().byLanguage().get("en"));
        assertNothingOf(texts.forbidden(got, phases("belmora"), Set.of()), read);
        for (var said : SAID) {
            assertThat(Crawl.holding(read, said)).as(said).isEmpty();
        }
    }

    @Test
    void rule3TheStreamOfEventsTellsANumberAlone() throws Exception {
        for (var player : List.of(full, waiting)) {
            var cookies =
                    player.cookies().entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; "));
            var request =
                    HttpRequest.newBuilder(
                                    URI.create(
                                            Product.address()
                                                    + "/rest/run/"
                                                    + run.id()
                                                    + "/changes"))
                            .header("Cookie", cookies)
                            .build();
            try (var client = HttpClient.newHttpClient();
                    var lines = client.send(request, BodyHandlers.ofLines()).body()) {
                assertThat(lines.filter(line -> !line.isBlank()).findFirst().orElseThrow())
                        .matches("data: ?\\d+");
            }
        }
    }

    private static void assertNothingOf(Map<String, String> forbidden, Map<String, String> read) {
        assertThat(forbidden).hasSizeGreaterThan(200);
        var plain = new ArrayList<Map.Entry<String, String>>();
        read.forEach(
                (address, text) ->
                        plain.add(Map.entry(address, Parser.unescapeEntities(text, true))));
        var found = new ArrayList<String>();
        forbidden.forEach(
                (line, path) ->
                        plain.stream()
                                .filter(page -> page.getValue().contains(line))
                                .forEach(
                                        page ->
                                                found.add(
                                                        page.getKey()
                                                                + " has "
                                                                + path
                                                                + ": "
                                                                + line)));
        assertThat(found).isEmpty();
    }

    private static Set<String> phases(String team) {
        return facts("PHASE_ENTERED", "subject", team);
    }

    private static Set<String> taken(String team) {
        return facts("DECIDED", "concat(subject, ' ', json_value(facts, '$.option'))", team);
    }

    private static Set<String> facts(String kind, String what, String team) {
        return new HashSet<>(
                Tables.values(
                        "select "
                                + what
                                + " from run_entry e join run_team t on t.id = e.run_team_id where"
                                + " e.run_id = ? and e.kind = ? and t.team_key = ?",
                        run.id(),
                        kind,
                        team));
    }

    /** Every address there is for this run and its design, and for those of the world. */
    private static List<String> addresses() {
        var addresses = new ArrayList<String>();
        for (var line : AccessTable.lines()) {
            if (line.method().equals("GET")) {
                addresses.add(World.get().fill(line.own()));
                addresses.add(World.get().fill(line.foreign()));
                var ours = line.own().replace("{run}", run.id()).replace("{design}", design);
                script.exhibits()
                        .forEach(
                                each ->
                                        addresses.add(
                                                World.get()
                                                        .fill(
                                                                ours.replace(
                                                                        "{exhibit}", each.id()))));
                if (ours.contains("run=")) {
                    withEachPart(World.get().fill(ours), addresses);
                }
            }
        }
        addresses.add("/rest/run/" + run.id() + "/length");
        script.injects().forEach(each -> addresses.add("/progress/search?q=" + beginning(each)));
        return addresses.stream().distinct().toList();
    }

    /** What is sought stands on the page of results too, so it is no whole title. */
    private static String beginning(Inject inject) {
        var title = inject.title().byLanguage().get("en");
        return title.substring(0, Math.min(8, title.length())).replaceAll("\\W+", "+");
    }

    /** A page of the run with everything that its address can name. */
    private static void withEachPart(String address, List<String> addresses) {
        script.injects().forEach(each -> addresses.add(address + "&inject=" + each.id()));
        Tables.values("select id from run_team where run_id = ?", run.id())
                .forEach(team -> addresses.add(address + "&team=" + team + "&to=" + team));
        for (var more :
                List.of("file=csv", "file=json", "file=1", "request=1", "to=1:00", "entry=1")) {
            addresses.add(address + "&" + more);
        }
    }
}
