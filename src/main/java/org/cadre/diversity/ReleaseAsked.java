package org.cadre.diversity;

import org.cadre.platform.refusal.WrongValue;

import java.time.LocalDate;
import java.util.List;

/**
 * What is asked for: which tables, for whom and why. Refuses with {@link PurposeIsMissing}, {@link
 * TableShape.TableIsMisshapen}.
 *
 * @param recipient who gets it; empty for everybody
 * @param expiresOn until when it may be used
 */
public record ReleaseAsked(
        Audience audience,
        Method method,
        List<TableShape> shapes,
        String purpose,
        String recipient,
        LocalDate expiresOn) {

    static final int LONGEST_PURPOSE = 500;
    static final int LONGEST_RECIPIENT = 200;

    /** What it is for; argument: the most characters. */
    public static final class PurposeIsMissing extends WrongValue {
        PurposeIsMissing() {
            super("purpose", LONGEST_PURPOSE);
        }
    }

    public ReleaseAsked {
        shapes = shapes.stream().distinct().toList();
        purpose = purpose == null ? "" : purpose.strip();
        recipient = recipient == null ? "" : recipient.strip();
        if (purpose.isEmpty() || purpose.length() > LONGEST_PURPOSE) {
            throw new PurposeIsMissing();
        }
        if (recipient.length() > LONGEST_RECIPIENT) {
            recipient = recipient.substring(0, LONGEST_RECIPIENT);
        }
        if (shapes.isEmpty() || shapes.size() > TableShape.MOST_TABLES) {
            throw new TableShape.TableIsMisshapen();
        }
    }

    boolean isSensitive() {
        return shapes.stream().anyMatch(TableShape::isSensitive);
    }

    ReleaseAsked with(WayOut way) {
        return new ReleaseAsked(
                audience,
                way.method(),
                TableShape.parse(way.shapes()),
                purpose,
                recipient,
                expiresOn);
    }
}
