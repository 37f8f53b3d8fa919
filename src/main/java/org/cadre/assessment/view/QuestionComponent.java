package org.cadre.assessment.view;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;

import org.cadre.assessment.QuestionView;
import org.cadre.platform.faces.OwnComponent;
import org.cadre.text.Language;

import java.io.IOException;

/**
 * {@code <c:question value="#{asked.question}"/>}: writes the inputs of a {@link QuestionView}. One
 * component for all of them, because a quiz shows hundreds at once.
 */
@FacesComponent("org.cadre.Question")
public class QuestionComponent extends OwnComponent {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (getAttributes().get("value") instanceof QuestionView question) {
            context.getResponseWriter().write(QuestionMarkup.of(question, language(context)));
        }
    }

    private static Language language(FacesContext context) {
        var tag =
                context.getApplication()
                        .evaluateExpressionGet(context, "#{live.language}", String.class);
        return Language.find(tag).orElseThrow();
    }
}
