package org.cadre.notice;

import java.util.Optional;
import java.util.UUID;

/** Names a notice. */
public record NoticeId(UUID id) {

    /** Reads what an address or a form holds; empty for what is no id. */
    public static Optional<NoticeId> find(String text) {
        try {
            return Optional.of(new NoticeId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
