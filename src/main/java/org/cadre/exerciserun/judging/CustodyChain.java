package org.cadre.exerciserun.judging;

import org.cadre.text.Sha256;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;

/**
 * The custody log of one exhibit: who handed it to whom. Each link carries the hash of the one
 * before and of all that it says, so that none can be changed, left out or put between; and each
 * hands on what the one before handed over.
 *
 * @param exhibit what it is: its number and the hash of its file, or whatever tells it from others
 * @param custodian who had it first
 */
public record CustodyChain(String exhibit, String custodian, List<Link> links) {

    /**
     * One hand-over.
     *
     * @param seal number on the bag; empty for none
     * @param offset exercise time
     * @param hash SHA-256 of all before and of this, in lower hex
     */
    public record Link(
            String from,
            String to,
            String purpose,
            String seal,
            Duration offset,
            Instant wall,
            String hash) {

        private Link sealedBy(String value) {
            return new Link(from, to, purpose, seal, offset, wall, value);
        }

        private String hashAfter(String before) {
            return sha256(
                    List.of(before, from, to, purpose, seal, offset.toString(), wall.toString()));
        }
    }

    public CustodyChain {
        links = List.copyOf(links);
    }

    public static CustodyChain of(String exhibit, String custodian) {
        return new CustodyChain(exhibit, custodian, List.of());
    }

    /** Who has it now. */
    public String holder() {
        return links.isEmpty() ? custodian : links.getLast().to();
    }

    /**
     * Handed over by who has it.
     *
     * @param seal number on the bag; empty for none
     * @param offset exercise time
     */
    public CustodyChain handOver(
            String to, String purpose, String seal, Duration offset, Instant wall) {
        var before = links.isEmpty() ? beginning() : links.getLast().hash();
        var link = new Link(holder(), to, purpose, seal, offset, wall, "");
        var more = new ArrayList<>(links);
        more.add(link.sealedBy(link.hashAfter(before)));
        return new CustodyChain(exhibit, custodian, more);
    }

    private String beginning() {
        return sha256(List.of(exhibit, custodian));
    }

    /** Position of the first link, from 0, whose hash or giver does not fit; empty if whole. */
    public OptionalInt firstBroken() {
        var before = beginning();
        var holder = custodian;
        for (int i = 0; i < links.size(); i++) {
            var link = links.get(i);
            if (!link.hash().equals(link.hashAfter(before)) || !link.from().equals(holder)) {
                return OptionalInt.of(i);
            }
            before = link.hash();
            holder = link.to();
        }
        return OptionalInt.empty();
    }

    /** Each field with its length before it, so that none can pass for a part of another. */
    private static String sha256(List<String> fields) {
        var digest = Sha256.digest();
        for (var field : fields) {
            var bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
