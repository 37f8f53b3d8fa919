package org.cadre.assessment.view;

import org.cadre.assessment.QuestionView;
import org.cadre.platform.faces.Markup;
import org.cadre.platform.faces.Texts;
import org.cadre.text.Language;

/** The inputs of one question; they work without scripts and stand inside a form. */
final class QuestionMarkup {

    private static final String CHECKED = " checked=\"checked\"";
    private static final String SELECTED = " selected=\"selected\"";

    private final StringBuilder html = new StringBuilder(1024);
    private final QuestionView question;
    private final Language language;

    /** A question may stand in a text of another language. */
    private final String spoken;

    private QuestionMarkup(QuestionView question, Language language) {
        this.question = question;
        this.language = language;
        spoken = " lang=\"" + language.tag() + "\" dir=\"" + language.direction() + "\"";
    }

    /**
     * @param language of the words around the question
     */
    static String of(QuestionView question, Language language) {
        var markup = new QuestionMarkup(question, language);
        switch (question.kind()) {
            case "single" -> markup.options("radio", "assessment.answer.single");
            case "multiple" -> markup.options("checkbox", "assessment.answer.multiple");
            case "true-false" -> markup.truth();
            case "numeric" -> markup.number();
            case "ordering" -> markup.order();
            case "matching" -> markup.pairs();
            default -> throw new IllegalArgumentException("no question of kind " + question.kind());
        }
        return markup.html.toString();
    }

    private void options(String type, String legend) {
        begin(legend, "lbl mb");
        for (var part : question.parts()) {
            add("<label class=\"choice\"><input type=\"", type, "\" name=\"answer\" value=\"");
            html.append(part.position()).append('"').append(part.chosen() ? CHECKED : "");
            add("/> <bdi>", part.html(), "</bdi></label>");
        }
        add("</fieldset>");
    }

    private void truth() {
        begin("assessment.answer.true-false", "lbl mb");
        for (var value : new String[] {"true", "false"}) {
            add("<label class=\"choice\"><input type=\"radio\" name=\"answer\" value=\"", value);
            add("\"", question.value().equals(value) ? CHECKED : "", "/> <span", spoken, ">");
            add(say("assessment.answer." + value), "</span></label>");
        }
        add("</fieldset>");
    }

    private void number() {
        var key = Markup.of(question.key());
        add("<div class=\"field\"><label for=\"", key, "-n\"", spoken, ">");
        add(
                say("assessment.answer.numeric"),
                "</label><p class=\"hint\" id=\"",
                key,
                "-h\"",
                spoken,
                ">");
        add(
                question.unit().isEmpty()
                        ? say("assessment.answer.numeric.hint")
                        : say("assessment.answer.numeric.unit", question.unit()));
        add("</p><input id=\"", key, "-n\" type=\"text\" class=\"w14\" name=\"answer\" value=\"");
        add(Markup.of(question.value()), "\" maxlength=\"60\" inputmode=\"decimal\"");
        add(" autocomplete=\"off\" dir=\"ltr\" aria-describedby=\"", key, "-h\"/></div>");
    }

    private void order() {
        begin("assessment.answer.ordering", "lbl");
        add(
                "<p class=\"hint small mute mb\"",
                spoken,
                ">",
                say("assessment.answer.ordering.hint"),
                "</p>");
        add("<ol class=\"order\" data-order=\"order\">");
        for (var part : question.parts()) {
            add("<li data-up=\"", say("assessment.answer.ordering.up", part.text()));
            add("\" data-down=\"", say("assessment.answer.ordering.down", part.text()), "\">");
            select("place", part, say("assessment.answer.ordering.place", part.text()));
            for (int place = 1; place <= question.parts().size(); place++) {
                choice(place, String.valueOf(place), part.goal());
            }
            add("</select><bdi>", part.html(), "</bdi></li>");
        }
        add("</ol></fieldset>");
    }

    private void pairs() {
        begin("assessment.answer.matching", "lbl mb");
        add("<ul class=\"pairs\">");
        for (var part : question.parts()) {
            add("<li><bdi>", part.html(), "</bdi>");
            select("match", part, say("assessment.answer.matching.target", part.text()));
            for (var target : question.targets()) {
                choice(target.position(), Markup.of(target.text()), part.goal());
            }
            add("</select></li>");
        }
        add("</ul></fieldset>");
    }

    private void begin(String legend, String style) {
        add("<fieldset class=\"mb\"><legend class=\"", style, "\"", spoken, ">");
        add(say(legend), "</legend>");
    }

    private void select(String name, QuestionView.Part part, String label) {
        add("<select name=\"", name, String.valueOf(part.position()), "\" aria-label=\"", label);
        add("\"><option value=\"\">–</option>");
    }

    private void choice(int value, String text, int chosen) {
        html.append("<option value=\"").append(value).append('"');
        add(value == chosen ? SELECTED : "", ">", text, "</option>");
    }

    private void add(String... pieces) {
        for (var piece : pieces) {
            html.append(piece);
        }
    }

    private String say(String key, Object... arguments) {
        return Markup.of(Texts.of(language, key, arguments));
    }
}
