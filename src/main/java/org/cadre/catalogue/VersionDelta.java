package org.cadre.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody who knows an older version has to learn of a newer one: the lessons with a block
 * that is new or says something else, and their knowledge checks.
 *
 * <p>Where only outcomes or quizzes changed, it is the whole version: which lesson prepares for
 * them anew cannot be told from the outside.
 */
public record VersionDelta(List<Lesson> lessons) {

    private static final int SHORTEST = 20;
    private static final int LONGEST = 40;
    private static final int SECONDS_PER_CHECK = 120;
    private static final int DAYS = 90;

    /**
     * A lesson to read.
     *
     * @param blocks keys of those that are new or changed
     * @param checks keys of all knowledge checks of the lesson
     * @param seconds to read these blocks
     */
    public record Lesson(
            String key, String title, Set<String> blocks, Set<String> checks, int seconds) {

        public Lesson {
            blocks = Set.copyOf(blocks);
            checks = Set.copyOf(checks);
        }
    }

    public VersionDelta {
        lessons = List.copyOf(lessons);
    }

    static VersionDelta between(Collection<BlockRow> older, Collection<BlockRow> newer) {
        var known = older.stream().collect(Collectors.toMap(BlockRow::id, BlockRow::exact));
        var byLesson = new LinkedHashMap<String, List<BlockRow>>();
        newer.forEach(
                block ->
                        byLesson.computeIfAbsent(block.lesson(), any -> new ArrayList<>())
                                .add(block));
        var changed =
                byLesson.values().stream()
                        .map(blocks -> lesson(blocks, known, false))
                        .filter(lesson -> !lesson.blocks().isEmpty())
                        .toList();
        return new VersionDelta(
                changed.isEmpty()
                        ? byLesson.values().stream()
                                .map(blocks -> lesson(blocks, known, true))
                                .toList()
                        : changed);
    }

    private static Lesson lesson(List<BlockRow> blocks, Map<String, String> known, boolean all) {
        var learnt = new LinkedHashSet<String>();
        var checks = new LinkedHashSet<String>();
        int seconds = 0;
        for (var block : blocks) {
            block.question().ifPresent(checks::add);
            if (all || !block.exact().equals(known.get(block.id()))) {
                learnt.add(block.key());
                seconds += block.seconds();
            }
        }
        var first = blocks.getFirst();
        return new Lesson(first.lesson(), first.lessonTitle(), learnt, checks, seconds);
    }

    /** Planned minutes: reading and checks, never below twenty nor above forty. */
    public int minutes() {
        int seconds =
                lessons.stream()
                        .mapToInt(
                                lesson ->
                                        lesson.seconds()
                                                + lesson.checks().size() * SECONDS_PER_CHECK)
                        .sum();
        return Math.clamp(Math.ceilDiv(seconds, 60), SHORTEST, LONGEST);
    }

    /** The last day on which holders are asked to have learnt it. */
    public static LocalDate dueAfter(LocalDate published) {
        return published.plusDays(DAYS);
    }

    public int checks() {
        return lessons.stream().mapToInt(lesson -> lesson.checks().size()).sum();
    }
}
