package org.cadre.selection.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.selection.panel.Pools.pool;
import static org.cadre.selection.panel.Pools.quotas;

import org.cadre.content.Json;
import org.cadre.selection.panel.Pools.Case;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Somebody without Cadre repeats a draw: {@code src/verifier/draw.py} in Python. */
class VerifierTest {

    private static final Case GIVEN =
            new Case(
                    pool("F a", "F b", "F b", "M a", "M a", "M b", "M b", "X a"),
                    quotas("one F 1 2", "one M 1 2", "one X 0 1", "two a 1 2"),
                    3);
    private static final Beacon BEACON = Beacon.parse("9319\n2 5 8 10 12\n");
    private static final Outcome.Feasible FEASIBLE = GIVEN.feasible();

    @TempDir Path folder;
    private Commitment commitment;

    @BeforeEach
    void publish() throws IOException {
        commitment =
                Commitment.of(
                        FEASIBLE.panels(),
                        GIVEN.quotas(),
                        "Cadre 1.0",
                        List.of("volume of the exchange on 1 March", "lottery of 2 March"));
        Files.writeString(folder.resolve("panels.txt"), commitment.panels());
        Files.writeString(folder.resolve("quotas.csv"), commitment.quotas());
        Files.writeString(folder.resolve("beacon.txt"), BEACON.text());
        var people = new StringBuilder("id,one,two\n");
        for (var each : GIVEN.pool().nominees()) {
            people.append(
                    "%s,%s,%s%n"
                            .formatted(each.pseudonym(), each.feature("one"), each.feature("two")));
        }
        Files.writeString(folder.resolve("people.csv"), people);
    }

    @Test
    void findsTheSameHashNumberPanelChancesAndReserves() throws Exception {
        var draw = PublicDraw.ofPanel(BEACON);

        var said = (Map<?, ?>) Json.parse(verify(0)).orElseThrow();

        assertThat(said.get("sha256")).isEqualTo(commitment.sha256());
        assertThat(said.get("key")).isEqualTo("9319./2.5.8.10.12./");
        assertThat(said.get("number")).isEqualTo(new BigDecimal(draw.number(1000)));
        assertThat(said.get("panel")).isEqualTo(FEASIBLE.panels().drawnBy(draw));
        assertThat(said.get("reserves"))
                .isEqualTo(ReserveOrder.of(GIVEN.pool(), GIVEN.quotas(), BEACON).everybody());
        var chances = new TreeMap<String, Double>();
        ((Map<?, ?>) said.get("chances"))
                .forEach(
                        (name, value) ->
                                chances.put((String) name, ((Number) value).doubleValue()));
        assertThat(chances).isEqualTo(FEASIBLE.panels().chances());
    }

    @Test
    void readsThePanelsBackFromWhatIsPublished() {
        assertThat(PanelList.read(commitment.panels())).isEqualTo(FEASIBLE.panels());
    }

    @ParameterizedTest
    @ValueSource(strings = {"panels.txt", "quotas.csv"})
    void refusesAFileWithOneOtherByte(String name) throws Exception {
        var file = folder.resolve(name);
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length - 3] ^= 1;
        Files.write(file, bytes);

        assertThat(verify(1)).contains("NOT VERIFIED", name + " is not what was published");
    }

    @Test
    void drawsAnotherPanelWithAnotherNumberOfTheEvent() throws Exception {
        Files.writeString(folder.resolve("beacon.txt"), "9318\n2 5 8 10 12\n");

        var said = (Map<?, ?>) Json.parse(verify(0)).orElseThrow();

        assertThat(said.get("number"))
                .isNotEqualTo(new BigDecimal(PublicDraw.ofPanel(BEACON).number(1000)));
    }

    @Test
    void refusesOtherEventsThanThoseNamed() throws Exception {
        Files.writeString(folder.resolve("beacon.txt"), "9319\n");

        assertThat(verify(1)).contains("these are not the events named");
    }

    /** Oversight, who knows the people, finds a panel that breaks a quota. */
    @Test
    void holdsEveryPanelAgainstTheQuotas() throws Exception {
        var people = folder.resolve("people.csv");
        Files.writeString(people, Files.readString(people).replace(",M,", ",F,"));

        assertThat(verify(1)).contains("a panel breaks");
    }

    /** From sealed panels: the root before the draw, one panel after it. */
    @Test
    void findsTheSamePanelWhereOneAloneIsOpened() throws Exception {
        var sealed = seal();

        var said = (Map<?, ?>) Json.parse(verify(0)).orElseThrow();

        assertThat(said.get("root")).isEqualTo(sealed.root());
        assertThat(said.get("panel"))
                .isEqualTo(FEASIBLE.panels().drawnBy(PublicDraw.ofPanel(BEACON)));
        assertThat(said.containsKey("chances")).isFalse();
        assertThat(said.containsKey("reserves")).isFalse();
    }

    private SealedPanels seal() throws IOException {
        var sealed = SealedPanels.of(FEASIBLE.panels(), new SecureRandom());
        commitment =
                Commitment.sealed(sealed, GIVEN.quotas(), "Cadre 1.0", List.of("one", "another"));
        Files.writeString(folder.resolve("panels.txt"), commitment.panels());
        open(sealed, PublicDraw.ofPanel(BEACON).number(1000));
        return sealed;
    }

    private void open(SealedPanels sealed, int number) throws IOException {
        Files.writeString(folder.resolve("opened.txt"), sealed.opened(number));
    }

    @Test
    void refusesAPanelThatWasNotDrawn() throws Exception {
        var sealed = seal();
        open(sealed, PublicDraw.ofPanel(BEACON).number(1000) % 1000 + 1);

        assertThat(verify(1)).contains("opened.txt is not the drawn panel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"member", "salt", "path"})
    void refusesASealedPanelOfWhichSomethingIsOther(String what) throws Exception {
        seal();
        var file = folder.resolve("opened.txt");
        var lines = new ArrayList<>(Files.readAllLines(file));
        var words = lines.get(1).split(" ");
        switch (what) {
            case "member" -> {
                var others =
                        GIVEN.pool().pseudonyms().stream()
                                .filter(each -> !List.of(words).contains(each))
                                .toList();
                words[words.length - 1] = others.getFirst();
            }
            case "salt" ->
                    words[2] = (words[2].startsWith("1") ? "2" : "1") + words[2].substring(1);
            default -> lines.set(3, lines.get(2));
        }
        lines.set(1, String.join(" ", words));
        Files.write(file, lines);

        assertThat(verify(1)).contains("the panel is not what was committed");
    }

    /** Oversight holds the drawn panel against the rules on what is seen. */
    @Test
    void holdsTheOpenedPanelAgainstTheQuotasThatAreSeen() throws Exception {
        seal();
        var people = folder.resolve("people.csv");
        var rows = Files.readAllLines(people);
        Files.write(
                people,
                rows.stream().map(row -> row.replaceAll(",[FMX],", ",F,").strip()).toList());
        assertThat(verify(1)).contains("a panel breaks");

        Files.write(
                people, rows.stream().map(row -> row.replaceAll(",(one|[FMX]),", ",")).toList());
        verify(0);
    }

    private String verify(int code) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(
                                "python3",
                                "src/verifier/draw.py",
                                folder.toString(),
                                commitment.sha256())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isEqualTo(code);
        return said;
    }
}
