package org.cadre.notice;

import jakarta.inject.Inject;

import org.cadre.people.PersonId;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;

import java.util.List;

/** Reads the own notices. */
@UseCase
public class NoticeQueries {

    @Inject NoticeRepository notices;
    @Inject Letters letters;
    @Inject CurrentActor current;

    private PersonId me() {
        return new PersonId(current.get().personId());
    }

    @SignedIn
    public int countUnread() {
        return notices.countUnread(me());
    }

    /** One page, the latest first, in the person's language. */
    @SignedIn
    public Slice<NoticeRow> list(Keyset keyset, int size) {
        var read = notices.list(me(), keyset, size + 1);
        var language = current.get().language();
        var messages = letters.messages(read.stream().map(this::told).toList());
        return Slice.of(read, keyset, size)
                .map(
                        notice ->
                                new NoticeRow(
                                        notice.id(),
                                        letters.body(told(notice), language, messages),
                                        notice.createdAt(),
                                        notice.isUnread()));
    }

    private Told told(Notice notice) {
        return new Told(notice.kind(), notice.subject(), me(), List.copyOf(notice.facts()));
    }
}
