package org.cadre.authoring.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.assessment.ItemQueries;
import org.cadre.assessment.ItemView;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.catalogue.VersionQueries;
import org.cadre.catalogue.VersionRow;
import org.cadre.content.QuestionSource;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;
import org.cadre.text.Language;

import java.util.Arrays;
import java.util.List;

/** The bank of a version: each item as it will look, with what is right below it. */
@Named
@RequestScoped
public class ItemsPage {

    @Inject VersionQueries versions;
    @Inject ItemQueries queries;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private VersionRow version;
    private Language language;
    private QuestionSource.Use use;
    private String outcome;
    private List<ItemView> all;

    @PostConstruct
    void load() {
        var asked = request.getParameter("version");
        var id = ModuleVersionId.find(asked).orElseThrow(() -> new NotFound("version " + asked));
        version = versions.get(id, shell.language());
        language = Previewed.language(version, request.getParameter("in"), shell);
        var named = request.getParameter("use");
        use =
                Arrays.stream(QuestionSource.Use.values())
                        .filter(value -> value.key().equals(named))
                        .findFirst()
                        .orElse(QuestionSource.Use.CHECK);
        all = queries.list(id, use, language);
        outcome = request.getParameter("outcome");
    }

    /** The items of the outcome that was asked for, else of the first one. */
    public List<ItemView> getItems() {
        var shown = getOutcome();
        return all.stream().filter(item -> item.outcome().equals(shown)).toList();
    }

    public List<String> getOutcomes() {
        return all.stream().map(ItemView::outcome).distinct().toList();
    }

    public String getOutcome() {
        var outcomes = getOutcomes();
        return outcomes.contains(outcome) ? outcome : outcomes.stream().findFirst().orElse("");
    }

    public VersionRow getVersion() {
        return version;
    }

    public List<Language> getLanguages() {
        return version.languages();
    }

    public Language getLanguage() {
        return language;
    }

    public List<QuestionSource.Use> getUses() {
        return Arrays.asList(QuestionSource.Use.values());
    }

    public QuestionSource.Use getUse() {
        return use;
    }
}
