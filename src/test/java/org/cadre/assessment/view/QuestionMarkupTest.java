package org.cadre.assessment.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.assessment.QuestionView;
import org.cadre.assessment.QuestionView.Part;
import org.cadre.assessment.QuestionView.Target;
import org.cadre.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class QuestionMarkupTest {

    @Test
    void checksTheOptionThatWasChosen() {
        var html = html("single", "", part(1, false, 0), part(2, true, 0));
        assertThat(html)
                .contains("<input type=\"radio\" name=\"answer\" value=\"1\"/>")
                .contains("<input type=\"radio\" name=\"answer\" value=\"2\" checked=\"checked\"/>")
                .contains("lang=\"en\" dir=\"ltr\">Choose one answer</legend>");
    }

    @Test
    void offersBoxesWhereSeveralMayBeRight() {
        assertThat(html("multiple", "", part(1, true, 0)))
                .contains("<input type=\"checkbox\" name=\"answer\" value=\"1\" checked=");
    }

    @Test
    void remembersWhatIsTrueAndWhatIsTyped() {
        assertThat(html("true-false", "false"))
                .contains("value=\"true\"/>")
                .contains("value=\"false\" checked=\"checked\"/>");
        assertThat(html("numeric", "\"> 4")).contains("value=\"&quot;&gt; 4\"");
    }

    @Test
    void putsItemsInTheirPlacesAndPairsToTheirTargets() {
        assertThat(html("ordering", "", part(1, false, 2), part(2, false, 1)))
                .contains("<select name=\"place1\"")
                .contains("<option value=\"2\" selected=\"selected\">2</option>");
        assertThat(html("matching", "", part(1, false, 1)))
                .contains("<select name=\"match1\"")
                .contains("<option value=\"1\" selected=\"selected\">&lt;left&gt;</option>")
                .contains("<option value=\"2\">right</option>");
    }

    /** What a person or an author typed is text; only what a pack rendered is markup. */
    @Test
    void writesTextAsTextAndSafeHtmlAsItIs() {
        assertThat(html("ordering", "", part(1, false, 0)))
                .contains("aria-label=\"Place of: &lt;b&gt;1\"")
                .contains("<bdi><em>1</em></bdi>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar"})
    void speaksTheLanguageOfTheReader(String language) {
        var html = QuestionMarkup.of(question("single", ""), Language.find(language).orElseThrow());
        assertThat(html)
                .contains("<legend class=\"lbl mb\" lang=\"" + language)
                .doesNotContain("Choose")
                .doesNotContain("??");
    }

    private static String html(String kind, String value, Part... parts) {
        return QuestionMarkup.of(question(kind, value, parts), Language.EN);
    }

    private static QuestionView question(String kind, String value, Part... parts) {
        return new QuestionView(
                "q1",
                kind,
                "",
                "",
                "",
                "",
                value,
                List.of(parts),
                List.of(new Target(1, "<left>"), new Target(2, "right")));
    }

    private static Part part(int position, boolean chosen, int goal) {
        var text = String.valueOf(position);
        return new Part(position, "<em>" + text + "</em>", "<b>" + text, chosen, goal);
    }
}
