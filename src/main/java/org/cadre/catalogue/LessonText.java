package org.cadre.catalogue;

import org.cadre.text.Language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A lesson as one reader sees it.
 *
 * @param languageShown the language of the reader, or English where the module lacks it
 * @param segments in reading order, never two of {@link Html} in a row
 * @param places all blocks on the page, in reading order, each by its heading or its first words
 * @param words of the glossary that are marked in this text, in the order of the glossary
 * @param sources that this text cites, in the order of the module
 * @param lessons all lessons of the module, this one included
 */
public record LessonText(
        ModuleVersionId module,
        String moduleCode,
        String moduleTitle,
        VersionNumber version,
        VersionState state,
        LocalDate reviewedOn,
        Language languageShown,
        LessonRow lesson,
        List<Segment> segments,
        List<OutlineEntry> places,
        List<OutlineEntry> outline,
        List<WordRow> words,
        List<SourceRow> sources,
        List<LessonRow> lessons) {

    public LessonText {
        segments = List.copyOf(segments);
        places = List.copyOf(places);
        outline = List.copyOf(outline);
        words = List.copyOf(words);
        sources = List.copyOf(sources);
        lessons = List.copyOf(lessons);
    }

    /** How many lessons the module has. */
    public int lessonCount() {
        return lessons.size();
    }

    /** About how long it is. */
    int letters() {
        return segments.stream()
                .mapToInt(segment -> segment instanceof Html part ? part.html().length() : 100)
                .sum();
    }

    /** A piece of the page. */
    public sealed interface Segment {

        default boolean isCheck() {
            return this instanceof Check;
        }
    }

    /** Safe HTML of all blocks up to the next check, to write as it is. */
    public record Html(String html) implements Segment {}

    /**
     * The place of a knowledge check.
     *
     * @param anchor id for the element that shows it
     */
    public record Check(String anchor, String questionKey) implements Segment {}

    /** Ids of all blocks, in reading order, for the place where one stopped. */
    public List<String> anchors() {
        return places.stream().map(OutlineEntry::anchor).toList();
    }

    /** Keys of the knowledge checks on this page. */
    public List<String> checks() {
        return segments.stream()
                .filter(Check.class::isInstance)
                .map(segment -> ((Check) segment).questionKey())
                .toList();
    }

    public Optional<LessonRow> previous() {
        return neighbour(-1);
    }

    public Optional<LessonRow> next() {
        return neighbour(1);
    }

    private Optional<LessonRow> neighbour(int step) {
        int position = lesson.position() + step;
        return lessons.stream().filter(other -> other.position() == position).findFirst();
    }
}
