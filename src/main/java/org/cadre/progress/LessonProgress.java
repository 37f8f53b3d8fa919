package org.cadre.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One person's way through one lesson: opened, the block last read, done. Done stays done. */
@Entity
class LessonProgress {

    @Id private UUID id;
    private UUID personId;
    private UUID moduleVersionId;
    private String lessonKey;
    private Instant openedAt;
    private @Nullable String anchor;
    private @Nullable Instant doneAt;

    protected LessonProgress() {}

    LessonProgress(PersonId person, ModuleVersionId module, String lesson, Instant at) {
        this.id = Uuid7.at(at);
        this.personId = person.id();
        this.moduleVersionId = module.id();
        this.lessonKey = lesson;
        this.openedAt = at;
    }

    ModuleVersionId module() {
        return new ModuleVersionId(moduleVersionId);
    }

    String lesson() {
        return lessonKey;
    }

    Optional<String> anchor() {
        return Optional.ofNullable(anchor);
    }

    boolean isDone() {
        return doneAt != null;
    }

    /**
     * The same way in another version.
     *
     * @param stays whether what is done stays done
     */
    LessonProgress in(ModuleVersionId version, boolean stays, Instant at) {
        var copy = new LessonProgress(new PersonId(personId), version, lessonKey, at);
        copy.openedAt = openedAt;
        copy.anchor = anchor;
        copy.doneAt = stays ? doneAt : null;
        return copy;
    }

    void reach(String block) {
        anchor = block;
    }

    void finish(Instant at) {
        if (doneAt == null) {
            doneAt = at;
        }
    }
}
