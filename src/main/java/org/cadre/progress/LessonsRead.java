package org.cadre.progress;

import org.cadre.people.Shore;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How far one person has read a module.
 *
 * @param done keys of the lessons that are done
 * @param anchors by lesson, the block that was read last
 * @param shore the variant that this person reads
 */
public record LessonsRead(Set<String> done, Map<String, String> anchors, Optional<Shore> shore) {

    public LessonsRead {
        done = Set.copyOf(done);
        anchors = Map.copyOf(anchors);
    }

    /** Of a module that was not begun. */
    public static LessonsRead none() {
        return new LessonsRead(Set.of(), Map.of(), Optional.empty());
    }

    /** Of somebody who has not begun the version but learns what changed in it. */
    static LessonsRead of(List<LessonProgress> lessons, Optional<Shore> shore) {
        var done = new HashSet<String>();
        var anchors = new HashMap<String, String>();
        for (var lesson : lessons) {
            if (lesson.isDone()) {
                done.add(lesson.lesson());
            }
            lesson.anchor().ifPresent(anchor -> anchors.put(lesson.lesson(), anchor));
        }
        return new LessonsRead(done, anchors, shore);
    }

    /**
     * @param rows a start as the first and one lesson or null as the last in each
     */
    static LessonsRead of(List<Object[]> rows) {
        var lessons =
                rows.stream()
                        .map(row -> row[row.length - 1])
                        .filter(LessonProgress.class::isInstance)
                        .map(LessonProgress.class::cast)
                        .toList();
        return of(lessons, ((ModuleStart) rows.getFirst()[0]).shore());
    }
}
