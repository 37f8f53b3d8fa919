package org.cadre.exercise.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.exercise.DesignQueries;
import org.cadre.exercise.ExerciseDesigns;
import org.cadre.exercise.NewDesign;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.scenario.ExerciseKind;
import org.cadre.text.Language;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Begins a blank design. */
@Named
@RequestScoped
public class BeginPage {

    @Inject ExerciseDesigns designs;
    @Inject DesignQueries queries;
    @Inject Messages msg;
    @Inject Shell shell;

    private String code;
    private String title;
    private ExerciseKind kind = ExerciseKind.TABLETOP;
    private int minutes = 90;
    private List<String> languages = List.of();

    @PostConstruct
    void chooseOwnLanguage() {
        languages = List.of(shell.language().tag());
    }

    public void load() {
        queries.requireAuthor();
    }

    public void begin() {
        var id =
                designs.create(
                        new NewDesign(
                                code,
                                title,
                                kind,
                                Duration.ofMinutes(minutes),
                                Arrays.stream(Language.values())
                                        .filter(each -> languages.contains(each.tag()))
                                        .toList()));
        Pages.go("/exercise/design", "design", id, "done", "exercise.done.begun");
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(ExerciseKind.values())
                .map(each -> new SelectItem(each, msg.word(each)))
                .toList();
    }

    public List<SelectItem> getLanguageItems() {
        return Arrays.stream(Language.values())
                .map(each -> new SelectItem(each.tag(), each.nativeName()))
                .toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public ExerciseKind getKind() {
        return kind;
    }

    public void setKind(ExerciseKind kind) {
        this.kind = kind;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(List<String> languages) {
        this.languages = languages;
    }
}
