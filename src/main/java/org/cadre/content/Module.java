package org.cadre.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One version of one module, in all its languages.
 *
 * @param code for example {@code FOR-2}
 * @param version major.minor.patch
 * @param track code of a track of the same pack
 * @param level {@code foundation}, {@code practitioner} or {@code specialist}
 * @param hours learning hours of what this version holds
 * @param prerequisites codes of modules, of this pack or another
 * @param texts by language; the same lessons, blocks and questions in each
 * @param certificateMonths months for which an award of this version is valid
 * @param hash SHA-256 (hex) of what this version says: the same version with another hash is a
 *     change of something published
 */
public record Module(
        String code,
        String version,
        String track,
        String level,
        Map<String, String> title,
        Map<String, String> summary,
        BigDecimal hours,
        List<String> prerequisites,
        List<Outcome> outcomes,
        Set<Variant> variants,
        PreTest preTest,
        FinalQuiz finalQuiz,
        int certificateMonths,
        String owner,
        LocalDate reviewedOn,
        LocalDate reviewDue,
        Map<String, String> changeNote,
        List<Tag> tags,
        List<SourceRecord> sources,
        Map<String, ModuleText> texts,
        String hash) {

    public Module {
        title = Collections.unmodifiableMap(new TreeMap<>(title));
        summary = Collections.unmodifiableMap(new TreeMap<>(summary));
        prerequisites = List.copyOf(prerequisites);
        outcomes = List.copyOf(outcomes);
        variants = Collections.unmodifiableSet(new TreeSet<>(variants));
        changeNote = Collections.unmodifiableMap(new TreeMap<>(changeNote));
        tags = List.copyOf(tags);
        sources = List.copyOf(sources);
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /** Shows where somebody starts; taken once, without a pass mark. */
    public record PreTest(int questions, int minutes) {}

    /**
     * Decides whether the module is passed.
     *
     * @param passMark whole percent
     * @param coolDownHours pause before the next attempt
     */
    public record FinalQuiz(
            int questions, int minutes, int passMark, int attempts, int coolDownHours) {}
}
