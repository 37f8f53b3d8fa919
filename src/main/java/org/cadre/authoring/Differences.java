package org.cadre.authoring;

import org.cadre.assessment.QuizKind;
import org.cadre.assessment.QuizRules;
import org.cadre.authoring.diff.Parts;
import org.cadre.catalogue.VersionDelta;
import org.cadre.catalogue.VersionRow;
import org.cadre.catalogue.VersionStep;
import org.cadre.text.Language;

import java.util.List;
import java.util.Map;

/**
 * Two versions of one module side by side.
 *
 * @param language in which they are compared
 * @param step from the older to the newer one
 * @param holders people with a certificate in force of a version that is older than the newer one
 * @param running people who learn such a version and have not completed it
 * @param update what holders have to learn after a major step
 */
public record Differences(
        VersionRow older,
        VersionRow newer,
        Language language,
        VersionStep step,
        List<Parts.Change> blocks,
        List<Parts.Change> items,
        List<Parts.Change> scenes,
        List<Parts.Change> outcomes,
        List<Parts.Change> sources,
        Map<QuizKind, QuizRules> olderRules,
        Map<QuizKind, QuizRules> newerRules,
        long holders,
        long running,
        VersionDelta update) {

    public Differences {
        blocks = List.copyOf(blocks);
        items = List.copyOf(items);
        scenes = List.copyOf(scenes);
        outcomes = List.copyOf(outcomes);
        sources = List.copyOf(sources);
        olderRules = Map.copyOf(olderRules);
        newerRules = Map.copyOf(newerRules);
    }

    /** How many parts of a list are not the same. */
    public static long changed(List<Parts.Change> changes) {
        return changes.stream().filter(change -> change.kind() != Parts.Kind.SAME).count();
    }
}
