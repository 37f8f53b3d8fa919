package org.cadre.notice;

import jakarta.inject.Inject;

import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonRow;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.platform.startup.MailSettings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the administrator sees of the outbox; the words of a mail in the demonstration alone. */
@UseCase
public class MailQueries {

    @Inject NoticeRepository mails;
    @Inject Letters letters;
    @Inject PeopleQueries people;
    @Inject MailSettings settings;

    /** A caught mail as its receiver would read it. */
    public record Caught(String name, String address, Letter letter) {}

    /** One page, the latest first. */
    @Allowed(Role.ADMINISTRATOR)
    public Slice<MailRow> list(Optional<MailState> state, Keyset keyset, int size) {
        var read = mails.listMails(state, keyset, size + 1);
        var names =
                people
                        .rowsOf(read.stream().map(mail -> mail.told().person()).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(PersonRow::id, PersonRow::name));
        return Slice.of(read, keyset, size)
                .map(mail -> mail.row(names.getOrDefault(mail.told().person(), "")));
    }

    @Allowed(Role.ADMINISTRATOR)
    public long countGivenUp() {
        return mails.countGivenUp();
    }

    /** {@link NotFound} outside of the demonstration, where nobody else reads a mail. */
    @Allowed(Role.ADMINISTRATOR)
    public Caught getCaught(UUID id) {
        var mail =
                mails.findMail(id)
                        .filter(found -> settings.isCaught())
                        .orElseThrow(() -> new NotFound("mail " + id));
        var told = mail.told();
        var person = people.rowsOf(List.of(told.person())).getFirst();
        var receiver = new Receiver(person.name(), person.mail(), people.languageOf(told.person()));
        return new Caught(person.name(), person.mail(), letters.mail(told, receiver));
    }
}
