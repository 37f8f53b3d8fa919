package org.cadre.catalogue;

import org.cadre.text.Language;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One module version with all that its page shows.
 *
 * @param hours learning hours of what this version holds
 * @param checks how many knowledge checks
 * @param certificateMonths months for which an award of this version is valid
 * @param responsible who answers for the content
 * @param changeNote what is new in this version
 * @param languageShown the language of the reader, or English where the module lacks it
 * @param languages in which the lessons exist
 * @param prerequisites codes of modules, not necessarily of this installation
 */
public record ModuleDetail(
        ModuleVersionId id,
        String code,
        VersionNumber version,
        VersionState state,
        String trackCode,
        String trackTitle,
        ModuleLevel level,
        String title,
        String summary,
        BigDecimal hours,
        int checks,
        int certificateMonths,
        String responsible,
        LocalDate reviewedOn,
        LocalDate reviewDue,
        Instant publishedAt,
        String changeNote,
        Language languageShown,
        Set<Language> languages,
        List<LessonRow> lessons,
        List<OutcomeRow> outcomes,
        List<SourceRow> sources,
        List<TagRow> tags,
        List<String> prerequisites) {

    public ModuleDetail {
        languages = Set.copyOf(languages);
        lessons = List.copyOf(lessons);
        outcomes = List.copyOf(outcomes);
        sources = List.copyOf(sources);
        tags = List.copyOf(tags);
        prerequisites = List.copyOf(prerequisites);
    }

    /** Planned minutes of all lessons. */
    public int minutes() {
        return lessons.stream().mapToInt(LessonRow::minutes).sum();
    }

    /** As lists show it. */
    public ModuleRow row() {
        return new ModuleRow(
                id,
                code,
                version,
                state,
                trackCode,
                trackTitle,
                level,
                title,
                summary,
                hours,
                lessons.size(),
                checks,
                certificateMonths);
    }

    public Optional<LessonRow> lesson(String key) {
        return lessons.stream().filter(lesson -> lesson.key().equals(key)).findFirst();
    }
}
