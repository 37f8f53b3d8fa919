package org.cadre.exerciserun.judging;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.cadre.exerciserun.judging.CustodyChain.Link;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class CustodyChainTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private final CustodyChain chain =
            CustodyChain.of("E-06", "owner")
                    .handOver("a-lead", "seized", "S-1", Duration.ofMinutes(5), NINE)
                    .handOver("a-one", "imaging", "S-2", Duration.ofMinutes(9), NINE)
                    .handOver("store", "kept", "", Duration.ofMinutes(12), NINE);

    @Test
    void knowsWhoHasIt() {
        assertThat(CustodyChain.of("E-06", "owner").holder()).isEqualTo("owner");
        assertThat(chain.holder()).isEqualTo("store");
        assertThat(chain.links().stream().map(Link::from))
                .containsExactly("owner", "a-lead", "a-one");
    }

    @Test
    void isWholeAsItWasWritten() {
        assertThat(CustodyChain.of("E-06", "owner").firstBroken()).isEmpty();
        assertThat(chain.firstBroken()).isEmpty();
        assertThat(chain.links().getFirst().hash()).hasSize(64);
    }

    @Test
    void breaksWhereALinkIsLeftOut() {
        assertThat(without(0).firstBroken()).hasValue(0);
        assertThat(without(1).firstBroken()).hasValue(1);
    }

    @Test
    void breaksAtTheBeginningOfAnotherExhibit() {
        assertThat(new CustodyChain("E-07", "owner", chain.links()).firstBroken()).hasValue(0);
        assertThat(new CustodyChain("E-06", "thief", chain.links()).firstBroken()).hasValue(0);
    }

    @Test
    void breaksWhereSomebodyHandsOnWhatTheyDoNotHave() {
        var stolen =
                CustodyChain.of("E-06", "owner")
                        .handOver("a-lead", "seized", "S-1", Duration.ofMinutes(5), NINE);
        var other = new CustodyChain("E-06", "owner", stolen.links());
        var links = new ArrayList<>(other.links());
        links.add(forged(other, "a-two"));

        assertThat(new CustodyChain("E-06", "owner", links).firstBroken()).hasValue(1);
    }

    /** Whatever field of whatever link is changed, that link is the first that is broken. */
    @Property(tries = 200, seed = "20261127")
    void breaksWhereAFieldWasChanged(
            @ForAll @IntRange(max = 2) int position, @ForAll @IntRange(max = 6) int field) {
        var links = new ArrayList<>(chain.links());
        links.set(position, changed(links.get(position), field));

        assertThat(new CustodyChain("E-06", "owner", links).firstBroken()).hasValue(position);
    }

    @Property(tries = 300, seed = "20261127")
    void neverTakesOneFieldForAPartOfAnother(
            @ForAll @Size(2) List<String> one, @ForAll @Size(2) List<String> other) {
        var first = hash(one.getFirst(), one.getLast());
        var second = hash(other.getFirst(), other.getLast());

        assertThat(first.equals(second)).isEqualTo(one.equals(other));
        assertThat(hash("ab", "c")).isNotEqualTo(hash("a", "bc"));
    }

    private static String hash(String purpose, String seal) {
        return CustodyChain.of("E-06", "owner")
                .handOver("a-lead", purpose, seal, Duration.ZERO, NINE)
                .links()
                .getFirst()
                .hash();
    }

    private CustodyChain without(int position) {
        var links = new ArrayList<>(chain.links());
        links.remove(position);
        return new CustodyChain("E-06", "owner", links);
    }

    /** A link whose hash fits, from somebody who does not hold the exhibit. */
    private static Link forged(CustodyChain chain, String thief) {
        var held =
                new CustodyChain(
                        chain.exhibit(),
                        chain.custodian(),
                        List.of(
                                new Link(
                                        "owner",
                                        thief,
                                        "",
                                        "",
                                        Duration.ZERO,
                                        NINE,
                                        chain.links().getLast().hash())));
        return held.handOver("fence", "sold", "", Duration.ofMinutes(9), NINE).links().getLast();
    }

    private static Link changed(Link link, int field) {
        return new Link(
                link.from() + (field == 0 ? "x" : ""),
                link.to() + (field == 1 ? "x" : ""),
                link.purpose() + (field == 2 ? "x" : ""),
                link.seal() + (field == 3 ? "x" : ""),
                link.offset().plusNanos(field == 4 ? 1000 : 0),
                link.wall().plusNanos(field == 5 ? 1000 : 0),
                link.hash() + (field == 6 ? "x" : ""));
    }
}
