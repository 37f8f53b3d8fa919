package org.cadre.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.Shore;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * What this node has read of the versions. A version is written once and only its state moves, so
 * what was read stays true for as long as the edition in the key is the one that the database
 * names; each use asks it for that, by one small statement.
 */
@ApplicationScoped
class Shelf {

    private static final int ROWS = 10_000;
    private static final int DETAILS = 500;

    /** Characters of lessons; the longest of ours has 40,000. */
    private static final int LETTERS = 12_000_000;

    /**
     * A version in the state it has, under the name its track has.
     *
     * @param track its title in the language of the reader
     */
    record Edition(UUID id, VersionState state, String track, Language language) {}

    /**
     * @param shore null for the text that is common to all
     */
    record Page(Edition edition, String lesson, @Nullable Shore shore) {}

    private final Cache<Edition, ModuleRow> rows = Caffeine.newBuilder().maximumSize(ROWS).build();

    private final Cache<Edition, ModuleDetail> details =
            Caffeine.newBuilder().maximumSize(DETAILS).build();

    private final Cache<Page, LessonText> lessons =
            Caffeine.newBuilder()
                    .maximumWeight(LETTERS)
                    .weigher((Page page, LessonText text) -> text.letters())
                    .build();

    Cache<Edition, ModuleRow> rows() {
        return rows;
    }

    Cache<Edition, ModuleDetail> details() {
        return details;
    }

    Cache<Page, LessonText> lessons() {
        return lessons;
    }
}
