package org.cadre.launcher.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/** What one person does once; each answer is checked to be the page that was asked for. */
enum Flow {
    HOME("home", Who.READER),
    MODULE("module", Who.READER),
    LESSON("lesson", Who.READER),
    QUIZ("whole quiz", Who.EXAMINEE),
    PAUSED_QUIZ("quiz, one by one", Who.EXAMINEE),
    PLAIN_QUIZ("quiz, no scripts", Who.EXAMINEE),
    COHORTS("cohorts", Who.MANAGER),
    COHORT("cohort of 2,000", Who.MANAGER),
    MATRIX("progress of 2,000", Who.MANAGER);

    private final String title;
    private final Who who;

    /**
     * Who takes quizzes again and again has hundreds of attempts, so nothing else is asked of them.
     */
    enum Who {
        READER,
        EXAMINEE,
        MANAGER
    }

    Flow(String title, Who who) {
        this.title = title;
        this.who = who;
    }

    String title() {
        return title;
    }

    Who who() {
        return who;
    }

    /** The page that is weighed and whose statements are counted. */
    String address(Place place) {
        return switch (this) {
            case HOME -> "/progress/home";
            case MODULE -> "/progress/module?module=" + place.module();
            case LESSON -> "/progress/lesson?module=" + place.module() + "&lesson=preservation";
            case QUIZ, PAUSED_QUIZ, PLAIN_QUIZ ->
                    "/assessment/start?module=" + place.module() + "&kind=final";
            case COHORTS -> "/cohort/cohorts";
            case COHORT -> "/cohort/cohort?cohort=" + place.cohort();
            case MATRIX -> "/progress/cohort-progress?cohort=" + place.cohort();
        };
    }

    void once(Person person, Place place) {
        var page = person.get(address(place));
        switch (this) {
            case HOME -> page.mustSay("id=\"resume\"");
            case MODULE -> page.mustSay("id=\"completion\"");
            case LESSON -> page.mustSay("id=\"finish\"");
            case QUIZ -> takeQuiz(person, place, page, false);
            case PAUSED_QUIZ -> takeQuiz(person, place, page, true);
            case PLAIN_QUIZ -> takePlainQuiz(person, place, page);
            case COHORTS -> page.mustSay("Reference cohort 1");
            case COHORT, MATRIX -> page.mustSay("Person 0000");
        }
    }

    /**
     * As the script of the page does: all questions at once, then the answers. Who makes no pause
     * has given all others while the first is under way, and the script sends those together.
     *
     * @param pause whether the person waits until each answer is kept
     */
    private void takeQuiz(Person person, Place place, Reply start, boolean pause) {
        var page = begin(person, place, start);
        var attempt = attempt(page);
        var token = Person.hidden(page, "quiz").get("csrf");
        var questions =
                person.get("/assessment/questions?attempt=" + attempt).parts("data-position");
        var path = "/rest/attempt/" + attempt + "/answers";
        var waiting = new LinkedHashMap<String, String>();
        for (int i = 1; i <= questions.size(); i++) {
            waiting.putAll(answer(i, questions.get(i - 1)));
            if (pause || i == 1 || i == questions.size()) {
                person.put(path, token, waiting).mustSay("\"" + i + "\":{\"time\":");
                waiting.clear();
            }
        }
        handIn(person, person.get("/assessment/hand-in?attempt=" + attempt), questions.size());
    }

    private static Map<String, String> answer(int position, Reply question) {
        var fields = new LinkedHashMap<String, String>();
        new QuizForm(question)
                .answer()
                .forEach((name, value) -> fields.put(position + "." + name, value));
        fields.put(position + ".sequence", String.valueOf(System.currentTimeMillis()));
        return fields;
    }

    /** Question by question by the button. */
    private void takePlainQuiz(Person person, Place place, Reply start) {
        var page = begin(person, place, start);
        var attempt = attempt(page);
        int answered = 0;
        while (page.says("<form id=\"quiz\"")) {
            var fields = new LinkedHashMap<>(Person.hidden(page, "quiz"));
            fields.putAll(new QuizForm(page).answer());
            fields.put("go", "next");
            answered++;
            page =
                    person.post(
                            "/assessment/quiz?attempt=" + attempt + "&question=" + answered,
                            fields);
        }
        handIn(person, page, answered);
    }

    private Reply begin(Person person, Place place, Reply start) {
        var begin = new LinkedHashMap<>(Person.hidden(start, "start"));
        begin.put("begin", "");
        return person.post(address(place), begin);
    }

    private static String attempt(Reply page) {
        return page.between("data-attempt=\"", "\"");
    }

    private static void handIn(Person person, Reply page, int answered) {
        var handIn = new LinkedHashMap<>(Person.hidden(page, "handIn"));
        handIn.put("hand", "");
        var address = page.between("action=\"/assessment/hand-in", "\"");
        person.post("/assessment/hand-in" + address, handIn).mustSay("id=\"answers\"");
        if (answered != 20) {
            throw new IllegalStateException("The quiz had " + answered + " questions");
        }
    }
}
