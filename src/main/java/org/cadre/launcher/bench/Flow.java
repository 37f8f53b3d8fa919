package org.cadre.launcher.bench;

import java.util.LinkedHashMap;

/** What one person does once; each answer is checked to be the page that was asked for. */
enum Flow {
    HOME("home", false),
    MODULE("module", false),
    LESSON("lesson", false),
    QUIZ("whole quiz", false),
    COHORTS("cohorts", true),
    COHORT("cohort of 2,000", true),
    MATRIX("progress of 2,000", true);

    private final String title;
    private final boolean managers;

    /**
     * @param managers whether a programme manager does this, not a trainee
     */
    Flow(String title, boolean managers) {
        this.title = title;
        this.managers = managers;
    }

    String title() {
        return title;
    }

    boolean managers() {
        return managers;
    }

    /** The page that is weighed and whose statements are counted. */
    String address(Place place) {
        return switch (this) {
            case HOME -> "/progress/home";
            case MODULE -> "/progress/module?module=" + place.module();
            case LESSON -> "/progress/lesson?module=" + place.module() + "&lesson=preservation";
            case QUIZ -> "/assessment/start?module=" + place.module() + "&kind=final";
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
            case QUIZ -> takeQuiz(person, place, page);
            case COHORTS -> page.mustSay("Reference cohort 1");
            case COHORT, MATRIX -> page.mustSay("Person 0000");
        }
    }

    /** Starts, answers question by question by the button, hands in, sees the result. */
    private void takeQuiz(Person person, Place place, Reply start) {
        var begin = new LinkedHashMap<>(Person.hidden(start, "start"));
        begin.put("begin", "");
        var page = person.post(address(place), begin);
        var attempt = page.between("data-attempt=\"", "\"");
        int answered = 0;
        while (page.says("<form id=\"quiz\"")) {
            var fields = new QuizForm(page).filled();
            answered++;
            page =
                    person.post(
                            "/assessment/quiz?attempt=" + attempt + "&question=" + answered,
                            fields);
        }
        var handIn = new LinkedHashMap<>(Person.hidden(page, "handIn"));
        handIn.put("hand", "");
        person.post("/assessment/hand-in?attempt=" + attempt, handIn).mustSay("id=\"answers\"");
        if (answered != 20) {
            throw new IllegalStateException("The quiz had " + answered + " questions");
        }
    }
}
