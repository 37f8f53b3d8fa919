package org.cadre.exercise.view;

import org.cadre.platform.refusal.NotFound;

import java.util.List;

/** Everything of a script that has a form, in the order of the pages. */
final class Parts {

    static final InjectPart INJECTS = new InjectPart();

    private static final List<PartKind<?>> LISTS =
            List.of(
                    new ObjectivePart(),
                    new ExpectedPart(),
                    new CriterionPart(),
                    INJECTS,
                    new TeamPart(),
                    new RolePart(),
                    new PersonaPart(),
                    new PhasePart(),
                    new VariablePart(),
                    new ExhibitPart(),
                    new QuestionPart(),
                    new ClaimPart());

    private Parts() {}

    /** Those of one page. */
    static List<PartKind<?>> on(String page) {
        return LISTS.stream().filter(kind -> kind.page().equals(page)).toList();
    }

    static PartKind<?> list(String key) {
        return LISTS.stream()
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("parts " + key));
    }

    static EditedPart get(String key) {
        return "about".equals(key) ? new AboutPart() : list(key);
    }
}
