package org.cadre.progress;

import org.cadre.catalogue.VersionDelta;

import java.util.List;

/** An update with the lessons that changed. */
public record UpdateDetail(UpdateRow row, List<Lesson> lessons) {

    public UpdateDetail {
        lessons = List.copyOf(lessons);
    }

    /**
     * One of them.
     *
     * @param read whether it is marked as read
     * @param answered how many of its knowledge checks are answered
     */
    public record Lesson(VersionDelta.Lesson what, boolean read, int answered) {

        public int checks() {
            return what.checks().size();
        }

        public boolean isDone() {
            return read && answered >= checks();
        }
    }

    public boolean isComplete() {
        return lessons.stream().allMatch(Lesson::isDone);
    }
}
