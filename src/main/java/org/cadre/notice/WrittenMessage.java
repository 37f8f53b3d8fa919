package org.cadre.notice;

import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonRow;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A message with the name of who wrote it. */
record WrittenMessage(String subject, String body, String writer) {

    static Map<UUID, WrittenMessage> of(List<Message> messages, PeopleQueries people) {
        var writers = messages.stream().map(Message::writer).distinct().toList();
        var names =
                people.rowsOf(writers).stream()
                        .collect(Collectors.toMap(PersonRow::id, PersonRow::name));
        return messages.stream()
                .collect(
                        Collectors.toMap(
                                Message::id,
                                m ->
                                        new WrittenMessage(
                                                m.subject(),
                                                m.body(),
                                                names.getOrDefault(m.writer(), ""))));
    }
}
