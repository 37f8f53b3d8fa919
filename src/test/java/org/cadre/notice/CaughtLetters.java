package org.cadre.notice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** A post that keeps what it is given, or takes nothing while there is trouble. */
final class CaughtLetters implements Post {

    private final List<UUID> sent = Collections.synchronizedList(new ArrayList<>());
    private final List<String> addresses = Collections.synchronizedList(new ArrayList<>());
    private final List<Letter> letters = Collections.synchronizedList(new ArrayList<>());
    private volatile MailTrouble trouble;

    @Override
    public void send(UUID id, String address, Letter letter) throws NotTaken {
        if (trouble != null) {
            throw new NotTaken(trouble);
        }
        sent.add(id);
        addresses.add(address);
        letters.add(letter);
    }

    void refuse(MailTrouble why) {
        trouble = why;
    }

    List<UUID> sent() {
        return List.copyOf(sent);
    }

    List<String> addresses() {
        return List.copyOf(addresses);
    }

    List<Letter> letters() {
        return List.copyOf(letters);
    }
}
