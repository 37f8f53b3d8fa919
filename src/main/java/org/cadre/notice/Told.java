package org.cadre.notice;

import org.cadre.people.PersonId;

import java.util.List;
import java.util.UUID;

/**
 * An occasion: what is told to whom. Kind, subject and person name it; it is told once.
 *
 * @param subject what it is about, for example the enrolment
 * @param facts the arguments of its words
 */
record Told(NoticeKind kind, UUID subject, PersonId person, List<String> facts) {

    Told {
        facts = List.copyOf(facts);
    }
}
