package org.cadre.selection.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadre.selection.panel.Pools.pool;
import static org.cadre.selection.panel.Pools.quotas;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class SealedPanelsTest {

    private static final Pools.Case GIVEN =
            new Pools.Case(pool("F", "F", "F", "M", "M", "M", "M"), quotas("one F 2 4"), 4);
    private static final PanelList LIST = GIVEN.feasible().panels();
    private static final SealedPanels SEALED = SealedPanels.of(LIST, new SecureRandom());

    @Property(tries = 60)
    void opensOnePanelThatVerifiesAndNothingElseDoes(
            @ForAll @IntRange(min = 1, max = 1000) int number) {
        var lines = SEALED.opened(number).lines().toList();
        var leaf = lines.get(1).substring("leaf ".length());
        var path =
                lines.subList(2, lines.size()).stream()
                        .map(line -> line.substring("path ".length()))
                        .toList();
        int index = number - 1;

        assertThat(leaf).startsWith(number + " ").endsWith(String.join(" ", LIST.panel(number)));
        assertThat(isIn(leaf, index, path)).isTrue();
        assertThat(isIn(leaf, index == 0 ? 1 : index - 1, path)).isFalse();
        var words = new ArrayList<>(List.of(leaf.split(" ")));
        for (int word = 0; word < words.size(); word++) {
            var other = new ArrayList<>(words);
            var text = words.get(word);
            other.set(word, (text.charAt(0) == '1' ? '2' : '1') + text.substring(1));
            assertThat(isIn(String.join(" ", other), index, path)).as(text).isFalse();
        }
    }

    private static boolean isIn(String leaf, int index, List<String> path) {
        return HashTree.isIn(leaf, index, SEALED.lines().size(), path, SEALED.root());
    }

    @Test
    void holdsThePanelsAndAnOrderOfThePool() {
        assertThat(SEALED.list()).isEqualTo(LIST);
        assertThat(SEALED.order()).containsExactlyInAnyOrderElementsOf(LIST.pool());
        assertThat(SealedPanels.membersOf(SEALED.opened(17))).isEqualTo(LIST.panel(17));
    }

    @Test
    void takesAnotherSaltForEachLineAndEachTime() {
        var salts = SEALED.lines().stream().map(line -> line.split(" ")[1]).toList();

        assertThat(new HashSet<>(salts)).hasSize(1001);
        assertThat(salts).allMatch(salt -> salt.matches("[0-9a-f]{64}"));
        assertThat(SealedPanels.of(LIST, new SecureRandom()).root()).isNotEqualTo(SEALED.root());
    }

    @Test
    void publishesTheRootInPlaceOfThePanels() {
        var text = Commitment.sealed(SEALED, GIVEN.quotas(), "Cadre 1.0", List.of("one")).panels();

        assertThat(text).contains("root " + SEALED.root() + "\n", "panels 1000\n", "seats 4\n");
        assertThat(text.lines()).noneMatch(line -> Character.isDigit(line.charAt(0)));
        assertThat(PanelList.read(text).pool()).isEqualTo(LIST.pool());
    }

    @Test
    void checkingCodeOfItsOwnHoldsEveryPanelAgainstEveryRule() {
        var rows = Commitment.rows(GIVEN.quotas());
        var features =
                GIVEN.pool().nominees().stream()
                        .collect(Collectors.toMap(Nominee::pseudonym, Nominee::features));

        assertThat(PanelCheck.statement(SEALED, rows, features))
                .containsEntry("statement", "every panel keeps every rule")
                .containsEntry("panels", 1000)
                .containsEntry("root", SEALED.root());

        assertThatThrownBy(
                        () ->
                                PanelCheck.statement(
                                        SEALED, rows.replace("F,2,4", "F,3,4"), features))
                .hasMessage("A rule is not kept");
        assertThatThrownBy(() -> PanelCheck.statement(SEALED, rows, Map.of()))
                .hasMessage("A panel names a stranger");
        var lines = new ArrayList<>(SEALED.lines());
        lines.set(8, lines.get(8).substring(0, lines.get(8).lastIndexOf(' ')));
        assertThatThrownBy(() -> PanelCheck.statement(new SealedPanels(lines), rows, features))
                .hasMessage("A panel has another size");
    }
}
