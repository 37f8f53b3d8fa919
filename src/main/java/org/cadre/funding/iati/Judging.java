package org.cadre.funding.iati;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Judges one file, and keeps what it finds. */
final class Judging implements IatiReader.Judge {

    private static final int MOST_ACTIVITIES = 50_000;

    private final Ruleset ruleset;
    private final Codelists codelists;
    private final Tally tally = new Tally();
    private final Set<String> identifiers = new HashSet<>();
    private final List<IatiFinding> file = new ArrayList<>();
    private final List<ActivityReport> activities = new ArrayList<>();

    private List<IatiFinding> schema = file;

    Judging(Ruleset ruleset, Codelists codelists) {
        this.ruleset = ruleset;
        this.codelists = codelists;
    }

    @Override
    public void root(Element root) {
        codelists.findings(root).forEach(this::ofFile);
        var version = root.attribute("version").map(Attribute::text).orElse("");
        if (!version.equals("2.03")) {
            ofFile(
                    IatiFinding.at(
                            root,
                            "0.6.1",
                            version.startsWith("2.") ? Severity.WARNING : Severity.ERROR,
                            "The file is judged as one of version 2.03.",
                            version));
        }
    }

    @Override
    public void begin() {
        schema = new ArrayList<>();
    }

    @Override
    public void end(Element activity) throws Unusable {
        if (activities.size() == MOST_ACTIVITIES) {
            throw new Unusable(
                    IatiFinding.ofFile(
                            "0.1.1", "There are more than " + MOST_ACTIVITIES + " activities."));
        }
        var identifier = identifier(activity);
        activities.add(
                new ActivityReport(
                        identifier.strip(),
                        activities.size() + 1,
                        activity.line(),
                        schema,
                        tally.listed(
                                Stream.concat(
                                        twice(activity, identifier), ruleset.findings(activity))),
                        tally.listed(
                                codelists.findings(activity).stream()
                                        .filter(Judging::isBelowRoot))));
        schema = file;
    }

    /** What the root has wrong is told once. */
    private static boolean isBelowRoot(IatiFinding finding) {
        return finding.where().indexOf('/', 1) < finding.where().lastIndexOf('/');
    }

    private static String identifier(Element activity) {
        return Stream.of("iati-identifier", "organisation-identifier")
                .flatMap(name -> activity.children(name).stream())
                .findFirst()
                .map(Node::text)
                .orElse("");
    }

    private Stream<IatiFinding> twice(Element activity, String identifier) {
        return identifier.isEmpty() || identifiers.add(identifier)
                ? Stream.empty()
                : Stream.of(
                        IatiFinding.at(
                                activity,
                                "1.1.2",
                                Severity.ERROR,
                                "The activity identifier must be unique for each activity.",
                                identifier));
    }

    @Override
    public void schema(IatiFinding finding) {
        if (tally.count(finding)) {
            schema.add(finding);
        }
    }

    private void ofFile(IatiFinding finding) {
        if (tally.count(finding)) {
            file.add(finding);
        }
    }

    /** Why reading ended: this is told, however much was found before. */
    void end(IatiFinding reason) {
        tally.count(reason);
        file.add(reason);
    }

    IatiReport report() {
        return tally.report(file, activities);
    }
}
