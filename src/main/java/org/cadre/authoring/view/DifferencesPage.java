package org.cadre.authoring.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.assessment.QuizKind;
import org.cadre.assessment.QuizRules;
import org.cadre.authoring.DifferenceQueries;
import org.cadre.authoring.Differences;
import org.cadre.authoring.diff.Parts;
import org.cadre.authoring.diff.Parts.Part;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.catalogue.VersionDelta;
import org.cadre.catalogue.VersionStep;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;
import org.cadre.text.Language;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Two versions block by block, and what that means for whom. */
@Named
@RequestScoped
public class DifferencesPage {

    @Inject DifferenceQueries queries;
    @Inject Shell shell;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private Differences differences;
    private boolean all;
    private List<Group> groups;

    @PostConstruct
    void load() {
        var language = Language.find(request.getParameter("in")).orElse(shell.language());
        all = "true".equals(request.getParameter("all"));
        differences = queries.compare(version("from"), version("to"), language);
        groups =
                Stream.of(
                                group("blocks", differences.blocks()),
                                group("items", differences.items()),
                                group("scenes", differences.scenes()),
                                group("outcomes", differences.outcomes()),
                                group("rules", rules()),
                                group("sources", differences.sources()))
                        .filter(group -> group.size() > 0)
                        .toList();
    }

    private ModuleVersionId version(String parameter) {
        var asked = request.getParameter(parameter);
        return ModuleVersionId.find(asked).orElseThrow(() -> new NotFound("version " + asked));
    }

    /**
     * Parts of one kind.
     *
     * @param name blocks, items, scenes, outcomes, rules or sources
     * @param shown what the table holds
     */
    public record Group(String name, long changed, int size, List<Parts.Change> shown) {}

    private Group group(String name, List<Parts.Change> changes) {
        var shown =
                changes.stream().filter(change -> all || change.kind() != Parts.Kind.SAME).toList();
        return new Group(name, Differences.changed(changes), changes.size(), shown);
    }

    private List<Parts.Change> rules() {
        return Parts.compare(rules(differences.olderRules()), rules(differences.newerRules()));
    }

    private List<Part> rules(Map<QuizKind, QuizRules> rules) {
        var parts = new ArrayList<Part>();
        for (var kind : QuizKind.values()) {
            var rule = rules.get(kind);
            if (rule != null) {
                var text =
                        msg.of(
                                "authoring.differences.rule",
                                rule.questions(),
                                rule.minutes(),
                                rule.passMark(),
                                rule.attempts(),
                                rule.coolDown().toHours());
                parts.add(new Part(kind.name(), msg.word(kind), text, text));
            }
        }
        return parts;
    }

    public List<Group> getGroups() {
        return groups;
    }

    public Differences getDifferences() {
        return differences;
    }

    public boolean isAll() {
        return all;
    }

    /** The languages that both versions have. */
    public List<Language> getLanguages() {
        return differences.older().languages().stream()
                .filter(differences.newer().languages()::contains)
                .toList();
    }

    public String getToggleHref() {
        return Pages.address(
                "/authoring/differences",
                "from",
                differences.older().id(),
                "to",
                differences.newer().id(),
                "in",
                differences.language().tag(),
                "all",
                all ? "" : "true");
    }

    public String icon(Parts.Change change) {
        return switch (change.kind()) {
            case SAME -> "more";
            case CHANGED -> "pen";
            case ADDED -> "plus";
            case REMOVED -> "x";
            case MOVED -> "swap";
        };
    }

    /** What a change means for those who hold a certificate. */
    public String effect(Group group, Parts.Change change) {
        var major = differences.step() == VersionStep.MAJOR;
        return switch (change.kind()) {
            case SAME, MOVED -> "none";
            case REMOVED -> major ? "told" : "none";
            case ADDED, CHANGED ->
                    !major
                            ? "none"
                            : group.name().equals("blocks")
                                    ? "update"
                                    : group.name().equals("items") ? "asked" : "told";
        };
    }

    public String effectKind(String effect) {
        return switch (effect) {
            case "update" -> "warn";
            case "none" -> "none";
            default -> "acc";
        };
    }

    public String getLede() {
        return msg.of(
                "authoring.differences.lede." + differences.step(),
                differences.holders(),
                differences.update().minutes());
    }

    /** People who are concerned: who, how many, what they do, by when. */
    public record People(String group, long count, String act, String by) {}

    public List<People> getPeople() {
        var step = differences.step();
        var major = step == VersionStep.MAJOR;
        return Stream.of(
                        new People(
                                msg.of("authoring.differences.people.holders"),
                                differences.holders(),
                                major
                                        ? msg.of(
                                                "authoring.differences.people.update",
                                                differences.update().minutes(),
                                                differences.update().lessons().size(),
                                                differences.update().checks())
                                        : msg.of("authoring.differences.people.nothing"),
                                major ? msg.day(dueOn()) : "–"),
                        new People(
                                msg.of("authoring.differences.people.running"),
                                differences.running(),
                                msg.of("authoring.differences.people.running." + step),
                                "–"))
                .toList();
    }

    private LocalDate dueOn() {
        return VersionDelta.dueAfter(
                LocalDate.ofInstant(differences.newer().publishedAt(), ZoneOffset.UTC));
    }
}
