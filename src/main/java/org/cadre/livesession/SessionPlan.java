package org.cadre.livesession;

import org.cadre.platform.refusal.WrongValue;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * What a programme manager plans for a session. Refuses with {@link SessionNeedsATitle}, {@link
 * SessionNeedsAPlace}, {@link LinkIsNotHttps} and {@link ReasonIsTooLong}.
 *
 * @param link of the video; empty for none
 * @param discreet whether calendars say "Training" alone, without title and place
 * @param smallRoomReason why it is held in a room with fewer places than the cohort has seats;
 *     empty for no reason
 */
public record SessionPlan(
        String title,
        SessionHours hours,
        Optional<RoomId> room,
        String link,
        boolean discreet,
        String smallRoomReason) {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_LINK = 500;
    static final int LONGEST_REASON = 500;

    /** The title is empty or longer than its column. */
    public static final class SessionNeedsATitle extends WrongValue {
        SessionNeedsATitle() {
            super("title", LONGEST_TITLE);
        }
    }

    /** Neither a room nor a link. */
    public static final class SessionNeedsAPlace extends WrongValue {
        SessionNeedsAPlace() {
            super("room");
        }
    }

    /** The link is no address that begins with https. */
    public static final class LinkIsNotHttps extends WrongValue {
        LinkIsNotHttps() {
            super("link");
        }
    }

    /** Argument: the most characters. */
    public static final class ReasonIsTooLong extends WrongValue {
        ReasonIsTooLong() {
            super("smallRoomReason", LONGEST_REASON);
        }
    }

    public SessionPlan {
        title = line(title);
        link = line(link);
        smallRoomReason = line(smallRoomReason);
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new SessionNeedsATitle();
        }
        if (!link.isEmpty() && !isHttps(link)) {
            throw new LinkIsNotHttps();
        }
        if (room.isEmpty() && link.isEmpty()) {
            throw new SessionNeedsAPlace();
        }
        if (smallRoomReason.length() > LONGEST_REASON) {
            throw new ReasonIsTooLong();
        }
    }

    /** On one line, without blanks around it. */
    static String line(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    private static boolean isHttps(String link) {
        try {
            var address = new URI(link);
            return link.length() <= LONGEST_LINK
                    && "https".equalsIgnoreCase(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
