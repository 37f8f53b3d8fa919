package org.cadre.declaration.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.declaration.Answer;
import org.cadre.declaration.Declaration;
import org.cadre.declaration.Dimension;
import org.cadre.declaration.Keeping;
import org.cadre.declaration.OwnDeclaration;
import org.cadre.declaration.Purpose;
import org.cadre.declaration.ShortSet;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the reader declares about themself: answers, declines, withdraws. */
@Named
@RequestScoped
public class MyselfPage {

    private static final String PATH = "/declaration/myself";

    @Inject OwnDeclaration own;
    @Inject Keeping keeping;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private OwnDeclaration.Questions questions;
    private Declaration declared;
    private boolean statistics;
    private boolean measures;
    private String ownWords = "";
    private String age = "";
    private String education = "";

    public void load() {
        getQuestions();
        if (isShown()) {
            statistics = declared().allows(Purpose.STATISTICS);
            measures = declared().allows(Purpose.MEASURES);
            ownWords = declared().ownWords();
            age = given(Dimension.AGE);
            education = given(Dimension.EDUCATION);
        }
    }

    private boolean isShown() {
        return "GET".equals(request.getMethod());
    }

    private String given(Dimension dimension) {
        return Optional.ofNullable(declared().answers().get(dimension)).map(Enum::name).orElse("");
    }

    /** How long it is kept when the last cohort is over. */
    public int getMonths() {
        return keeping.months();
    }

    public void save() {
        own.declare(new Declaration(purposes(), answers(), Given.text(ownWords), difficulties()));
        back("saved");
    }

    /** Declines whatever is asked; what was allowed before is taken back. */
    public void decline() {
        var answers = new EnumMap<Dimension, Answer>(Dimension.class);
        getQuestions().dimensions().forEach(dimension -> answers.put(dimension, Answer.DECLINED));
        own.declare(new Declaration(Set.of(), answers, "", Declaration.none().difficulties()));
        back("declined");
    }

    public void withdraw() {
        own.withdraw();
        back("withdrawn");
    }

    private static void back(String done) {
        Pages.go(PATH, "done", "declaration.done." + done);
    }

    private Set<Purpose> purposes() {
        var purposes = EnumSet.noneOf(Purpose.class);
        if (statistics) {
            purposes.add(Purpose.STATISTICS);
        }
        if (measures) {
            purposes.add(Purpose.MEASURES);
        }
        return purposes;
    }

    private Map<Dimension, Answer> answers() {
        var answers = new EnumMap<Dimension, Answer>(Dimension.class);
        put(answers, Dimension.GENDER, request.getParameter("gender"));
        put(answers, Dimension.AGE, age);
        put(answers, Dimension.EDUCATION, education);
        if (isDisabilityDeclined()) {
            answers.put(Dimension.DISABILITY, Answer.DECLINED);
        }
        return answers;
    }

    private static void put(Map<Dimension, Answer> answers, Dimension dimension, String name) {
        choices(dimension)
                .filter(answer -> answer.name().equals(name))
                .findFirst()
                .ifPresent(answer -> answers.put(dimension, answer));
    }

    private static Stream<Answer> choices(Dimension dimension) {
        return Stream.concat(dimension.answers().stream(), Stream.of(Answer.DECLINED));
    }

    private List<Integer> difficulties() {
        if (request.getParameter("clearDisability") != null) {
            return Declaration.none().difficulties();
        }
        return isShown()
                ? declared().difficulties()
                : ShortSet.items().stream()
                        .map(item -> Given.text(request.getParameter("difficulty-" + item.code())))
                        .map(answer -> answer.matches("[1-4]") ? Integer.parseInt(answer) : 0)
                        .toList();
    }

    public OwnDeclaration.Questions getQuestions() {
        if (questions == null) {
            questions = own.questions();
        }
        return questions;
    }

    private Declaration declared() {
        if (declared == null) {
            declared = own.get();
        }
        return declared;
    }

    public boolean isAnythingAsked() {
        return !getQuestions().purposes().isEmpty();
    }

    public boolean isAnythingKept() {
        return !declared().isNothing();
    }

    public boolean isStatisticsAsked() {
        return getQuestions().purposes().contains(Purpose.STATISTICS);
    }

    public boolean isMeasuresAsked() {
        return getQuestions().purposes().contains(Purpose.MEASURES);
    }

    public boolean isDisabilityAsked() {
        return getQuestions().dimensions().contains(Dimension.DISABILITY);
    }

    public List<Answer> getGenders() {
        return choices(Dimension.GENDER).toList();
    }

    public boolean gives(Answer gender) {
        return gender.name()
                .equals(isShown() ? given(Dimension.GENDER) : request.getParameter("gender"));
    }

    public boolean isGenderOpen() {
        return getGenders().stream().noneMatch(this::gives);
    }

    public boolean isDifficultiesKept() {
        return !declared().difficulties().equals(Declaration.none().difficulties());
    }

    /** One of the six questions with its answers, of which at most one is given. */
    public record Asked(ShortSet.Item item, List<Choice> choices) {}

    /** One answer in the words of the Washington Group. */
    public record Choice(int number, String text, boolean given) {}

    public List<Asked> getShortSet() {
        var given = difficulties();
        return IntStream.range(0, given.size())
                .mapToObj(i -> new Asked(ShortSet.items().get(i), choices(given.get(i))))
                .toList();
    }

    private static List<Choice> choices(int given) {
        return IntStream.rangeClosed(1, ShortSet.responses().size())
                .mapToObj(n -> new Choice(n, ShortSet.responses().get(n - 1), n == given))
                .toList();
    }

    public boolean isDisabilityDeclined() {
        return isShown()
                ? declared().answers().containsKey(Dimension.DISABILITY)
                : request.getParameter("declineDisability") != null;
    }

    public List<SelectItem> getAges() {
        return items(Dimension.AGE);
    }

    public List<SelectItem> getEducations() {
        return items(Dimension.EDUCATION);
    }

    private List<SelectItem> items(Dimension dimension) {
        return choices(dimension)
                .map(answer -> new SelectItem(answer.name(), msg.word(answer)))
                .toList();
    }

    public boolean isStatistics() {
        return statistics;
    }

    public void setStatistics(boolean statistics) {
        this.statistics = statistics;
    }

    public boolean isMeasures() {
        return measures;
    }

    public void setMeasures(boolean measures) {
        this.measures = measures;
    }

    public String getOwnWords() {
        return ownWords;
    }

    public void setOwnWords(String ownWords) {
        this.ownWords = ownWords;
    }

    public String getAge() {
        return age;
    }

    public void setAge(String age) {
        this.age = age;
    }

    public String getEducation() {
        return education;
    }

    public void setEducation(String education) {
        this.education = education;
    }
}
