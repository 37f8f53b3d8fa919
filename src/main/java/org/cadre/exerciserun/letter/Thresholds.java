package org.cadre.exerciserun.letter;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a letter takes.
 *
 * @param shareForP at least, from 0 to 1
 * @param levelForP that no criterion is below
 * @param shareForS at least
 * @param levelForS that no criterion is below
 * @param shareForM at least; below it is U
 */
public record Thresholds(
        BigDecimal shareForP,
        int levelForP,
        BigDecimal shareForS,
        int levelForS,
        BigDecimal shareForM) {

    /** Our own proposal, with no other source. */
    public static final Thresholds USUAL =
            new Thresholds(
                    new BigDecimal("0.9"), 3, new BigDecimal("0.6"), 2, new BigDecimal("0.4"));

    public Thresholds {
        boolean falling =
                shareForP.compareTo(BigDecimal.ONE) <= 0
                        && shareForP.compareTo(shareForS) >= 0
                        && shareForS.compareTo(shareForM) >= 0
                        && shareForM.signum() >= 0
                        && levelForP >= levelForS;
        if (!falling) {
            throw new IllegalArgumentException("a better letter takes less than a worse one");
        }
    }

    /** By the share alone. */
    Letter letter(Share share) {
        if (share.isAtLeast(shareForP)) {
            return Letter.P;
        }
        if (share.isAtLeast(shareForS)) {
            return Letter.S;
        }
        return share.isAtLeast(shareForM) ? Letter.M : Letter.U;
    }

    /** The best letter that the share allows and no criterion is too low for. */
    Letter letter(Share share, List<Rating> ratings) {
        var letter = letter(share);
        return Stream.of(Letter.values())
                .filter(each -> !each.isBetterThan(letter))
                .filter(each -> tooLow(ratings, each).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** Ids of the criteria that are too low for a letter. */
    List<String> tooLow(List<Rating> ratings, Letter letter) {
        int level =
                switch (letter) {
                    case P -> levelForP;
                    case S -> levelForS;
                    case M, U -> 0;
                };
        return ratings.stream().filter(each -> each.level() < level).map(Rating::id).toList();
    }
}
