package org.cadre.mentorship.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.ModuleRow;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.mentorship.ConflictKind;
import org.cadre.mentorship.Context;
import org.cadre.mentorship.GoalKind;
import org.cadre.mentorship.OwnProfiles;
import org.cadre.mentorship.ProfileDetail;
import org.cadre.mentorship.ProfilePlan;
import org.cadre.mentorship.ProfileState;
import org.cadre.mentorship.Side;
import org.cadre.mentorship.SkillRow;
import org.cadre.nomination.Fluency;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The own profile as a mentor or a mentee, and where the reader is not neutral. */
@Named
@RequestScoped
public class OwnProfilePage {

    private static final String PATH = "/mentorship/own-profile";
    private static final List<String> LANGUAGES = List.of("en", "fr", "ar", "es", "pt", "ru");
    private static final int WISHES = 3;
    private static final int GRADE = 3;
    private static final int PLACES = 2;

    @Inject OwnProfiles own;
    @Inject CatalogueQueries catalogue;
    @Inject CurrentActor current;
    @Inject Messages msg;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private String programme;
    private String side;
    private List<String> days = List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY");
    private String from = "09:00";
    private String until = "17:00";
    private List<String> contexts = List.of();
    private List<String> goals = List.of();
    private Integer grade = GRADE;
    private Integer places = PLACES;
    private boolean interpreter;
    private List<String> avoided = List.of();
    private String superior = "";
    private String words = "";
    private String kind;
    private String about;

    private OwnProfiles.OwnForm form;
    private List<OwnProfiles.ConflictRow> conflicts;

    /** A language and the level that is chosen beside it. */
    public record Asked(String tag, String name, String level) {}

    /**
     * Whom a mentee wishes for.
     *
     * @param place from 1
     * @param mentor a profile, or nothing
     */
    public record Wish(int place, String mentor) {}

    /** A module with the levels that are chosen beside it. */
    public record Mastered(String code, String title, String level, String wanted) {}

    @PostConstruct
    void readAddress() {
        programme = request.getParameter("programme");
        side = request.getParameter("side");
    }

    public void load() {
        var found = found();
        if ("GET".equals(request.getMethod())) {
            found.ifPresent(this::fill);
        }
    }

    private OwnProfiles.OwnForm form() {
        if (form == null) {
            form = own.form(id(), which());
        }
        return form;
    }

    private Optional<ProfileDetail> found() {
        return form().profile();
    }

    private void fill(ProfileDetail known) {
        days = known.days().stream().map(DayOfWeek::name).toList();
        from = known.from().toString();
        until = known.until().toString();
        contexts = known.contexts().stream().map(Context::name).toList();
        goals = known.goals().stream().map(GoalKind::name).toList();
        grade = known.grade();
        places = known.places();
        interpreter = known.interpreter();
        avoided = known.avoided();
        superior = known.superior();
        words = known.words();
    }

    public void save() {
        own.save(id(), which(), plan());
        back("saved");
    }

    private ProfilePlan plan() {
        var levels = new HashMap<String, Integer>();
        var wanted = new HashMap<String, Integer>();
        for (var each : getSkills()) {
            put(levels, each.code(), each.level());
            put(wanted, each.code(), each.wanted());
        }
        return new ProfilePlan(
                spoken(),
                current.get().zone(),
                days.stream().map(DayOfWeek::valueOf).toList(),
                LocalTime.parse(from),
                LocalTime.parse(until),
                contexts.stream().map(Context::valueOf).collect(Collectors.toSet()),
                goals.stream().map(GoalKind::valueOf).collect(Collectors.toSet()),
                grade == null ? 0 : grade,
                isMentor() ? number(places) : 0,
                interpreter,
                avoided,
                isMentor() ? List.of() : wishes(),
                Given.text(superior),
                levels,
                wanted,
                words);
    }

    private static int number(Integer given) {
        return given == null ? -1 : given;
    }

    /** The same mentor counts once. */
    private List<String> wishes() {
        return getWishes().stream()
                .map(Wish::mentor)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    private static void put(Map<String, Integer> levels, String code, String text) {
        if (!text.isBlank()) {
            levels.put(code, Given.whole(text));
        }
    }

    private Map<String, Fluency> spoken() {
        var levels = new TreeMap<String, Fluency>();
        for (var each : getLanguages()) {
            Given.find(Fluency.values(), each.level())
                    .ifPresent(level -> levels.put(each.tag(), level));
        }
        return levels;
    }

    public void sign() {
        own.sign(id());
        back("signed");
    }

    public void rest() {
        own.rest(id(), which(), true);
        back("resting");
    }

    public void wake() {
        own.rest(id(), which(), false);
        back("active");
    }

    public void declare() {
        own.declare(Given.get(ConflictKind.values(), kind), named());
        back("declared");
    }

    private String named() {
        return Given.text(
                ConflictKind.AGENCY.name().equals(kind) ? request.getParameter("agency") : about);
    }

    public void endConflict(UUID conflict) {
        own.endConflict(conflict);
        back("conflictEnded");
    }

    private void back(String done) {
        Pages.go(PATH, "programme", programme, "side", side, "done", "mentorship.done." + done);
    }

    private ProgrammeId id() {
        return ProgrammeId.find(programme)
                .orElseThrow(() -> new NotFound("programme " + programme));
    }

    private Side which() {
        return Given.get(Side.values(), side);
    }

    public boolean isMentor() {
        return which() == Side.MENTOR;
    }

    public boolean isWritten() {
        return found().isPresent();
    }

    public boolean isSigned() {
        return found().filter(ProfileDetail::signed).isPresent();
    }

    public boolean isResting() {
        return found().filter(each -> each.state() == ProfileState.RESTING).isPresent();
    }

    public boolean isActive() {
        return found().filter(each -> each.state() == ProfileState.ACTIVE).isPresent();
    }

    public ProfileDetail getDetail() {
        return found().orElse(null);
    }

    public List<Asked> getLanguages() {
        var known = found().map(ProfileDetail::languages).orElse(Map.of());
        return LANGUAGES.stream()
                .map(
                        tag ->
                                new Asked(
                                        tag,
                                        Locale.forLanguageTag(tag)
                                                .getDisplayLanguage(shell.getLocale()),
                                        typed(
                                                "level-" + tag,
                                                known.containsKey(tag)
                                                        ? known.get(tag).name()
                                                        : "")))
                .toList();
    }

    /** What was typed in this form, or what is known. */
    private String typed(String name, String known) {
        var given = request.getParameter(name);
        return given == null ? known : given;
    }

    public List<Wish> getWishes() {
        var known = found().map(ProfileDetail::wishes).orElse(List.of());
        return IntStream.rangeClosed(1, WISHES)
                .mapToObj(
                        place ->
                                new Wish(
                                        place,
                                        Given.text(
                                                typed(
                                                        "wish-" + place,
                                                        place <= known.size()
                                                                ? known.get(place - 1)
                                                                : ""))))
                .toList();
    }

    public List<OwnProfiles.MentorChoice> getMentors() {
        return form().mentors();
    }

    public List<Fluency> getFluencies() {
        return List.of(Fluency.values());
    }

    public List<Mastered> getSkills() {
        var known =
                found().map(ProfileDetail::skills).orElse(List.of()).stream()
                        .collect(Collectors.toMap(SkillRow::module, skill -> skill));
        var all = new ArrayList<Mastered>();
        for (ModuleRow row : catalogue.listModules(shell.language())) {
            var skill = known.get(row.code());
            all.add(
                    new Mastered(
                            row.code(),
                            row.title(),
                            typed("skill-" + row.code(), skill == null ? "" : "" + skill.level()),
                            typed(
                                    "wanted-" + row.code(),
                                    skill == null ? "" : "" + skill.wanted())));
        }
        return all;
    }

    public List<String> getLevels() {
        return List.of("1", "2", "3", "4", "5");
    }

    public List<SelectItem> getDayItems() {
        return Arrays.stream(DayOfWeek.values())
                .map(
                        day ->
                                new SelectItem(
                                        day.name(),
                                        day.getDisplayName(
                                                TextStyle.FULL_STANDALONE, shell.getLocale())))
                .toList();
    }

    public List<SelectItem> getContextItems() {
        return Arrays.stream(Context.values())
                .map(each -> new SelectItem(each.name(), msg.word(each)))
                .toList();
    }

    public List<SelectItem> getGoalItems() {
        return Arrays.stream(GoalKind.values())
                .map(each -> new SelectItem(each.name(), msg.word(each)))
                .toList();
    }

    public List<SelectItem> getKindItems() {
        return Arrays.stream(ConflictKind.values())
                .map(each -> new SelectItem(each.name(), msg.word(each)))
                .toList();
    }

    /** Countries, then agencies. */
    public List<SelectItem> getAvoidedItems() {
        var items = new ArrayList<SelectItem>();
        own.countries()
                .forEach(
                        each ->
                                items.add(
                                        new SelectItem(
                                                each.code(), each.name().in(shell.language()))));
        items.addAll(getAgencyItems());
        return items;
    }

    public List<SelectItem> getAgencyItems() {
        return form().agencies().stream()
                .map(each -> new SelectItem(each.id().toString(), each.name()))
                .toList();
    }

    public List<OwnProfiles.ConflictRow> getConflicts() {
        if (conflicts == null) {
            conflicts = own.conflicts();
        }
        return conflicts;
    }

    public String getProgramme() {
        return programme;
    }

    public String getSide() {
        return side;
    }

    public List<String> getDays() {
        return days;
    }

    public void setDays(List<String> days) {
        this.days = days;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public List<String> getContexts() {
        return contexts;
    }

    public void setContexts(List<String> contexts) {
        this.contexts = contexts;
    }

    public List<String> getGoals() {
        return goals;
    }

    public void setGoals(List<String> goals) {
        this.goals = goals;
    }

    public Integer getGrade() {
        return grade;
    }

    public void setGrade(Integer grade) {
        this.grade = grade;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    public boolean isInterpreter() {
        return interpreter;
    }

    public void setInterpreter(boolean interpreter) {
        this.interpreter = interpreter;
    }

    public List<String> getAvoided() {
        return avoided;
    }

    public void setAvoided(List<String> avoided) {
        this.avoided = avoided;
    }

    public String getSuperior() {
        return superior;
    }

    public void setSuperior(String superior) {
        this.superior = superior;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }
}
