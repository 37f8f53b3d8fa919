package org.cadre.authoring.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.authoring.diff.Parts.Change;
import org.cadre.authoring.diff.Parts.Kind;
import org.cadre.authoring.diff.Parts.Part;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

class PartsTest {

    @Test
    void tellsForEachPartWhatBecameOfIt() {
        var older = parts("a:one", "b:two", "c:three", "d:four");
        var newer = parts("d:four", "a:one", "b:two two", "e:five");

        assertThat(Parts.compare(older, newer))
                .extracting(change -> change.part().id() + " " + change.kind())
                .containsExactly("d MOVED", "a SAME", "b CHANGED", "c REMOVED", "e ADDED");
    }

    @Test
    void tellsAPartThatMovedAndChangedOnceAsChanged() {
        assertThat(Parts.compare(parts("a:x", "b:y", "c:z"), parts("c:zz", "a:x", "b:y")))
                .extracting(change -> change.part().id() + " " + change.kind())
                .containsExactly("c CHANGED", "a SAME", "b SAME");
    }

    @Test
    void seesAChangeThatIsNotInTheWords() {
        var older = List.of(new Part("a", "", "One word.", "<p>One word.</p>"));
        var newer = List.of(new Part("a", "", "One word.", "<p>One <b>word</b>.</p>"));

        assertThat(Parts.compare(older, newer))
                .singleElement()
                .satisfies(
                        change -> {
                            assertThat(change.kind()).isEqualTo(Kind.CHANGED);
                            assertThat(change.isBeyondWords()).isTrue();
                        });
    }

    @Test
    void namesEveryPartOfBothListsExactlyOnce() {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            var older = anyParts(random);
            var newer = anyParts(random);

            var changes = Parts.compare(older, newer);

            assertThat(changes.stream().map(change -> change.part().id()))
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(ids(older, newer));
            assertThat(changes.stream().filter(change -> change.newer() != null).map(Change::newer))
                    .containsExactlyElementsOf(newer);
        }
    }

    private static List<String> ids(List<Part> older, List<Part> newer) {
        var all = new ArrayList<>(older);
        all.addAll(newer);
        return all.stream().map(Part::id).distinct().collect(Collectors.toList());
    }

    private static List<Part> anyParts(Random random) {
        return random.ints(random.nextInt(9), 0, 12)
                .distinct()
                .mapToObj(id -> new Part("p" + id, "", "" + random.nextInt(2), "" + id))
                .toList();
    }

    private static List<Part> parts(String... texts) {
        return Arrays.stream(texts)
                .map(text -> text.split(":"))
                .map(part -> new Part(part[0], part[0], part[1], part[1]))
                .toList();
    }
}
