package org.cadre.platform.faces;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ProjectStage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Map;

/**
 * {@code <c:shared of="#{lessonPage.text}" as="text">}: a part of a page that is written once on
 * each node for everybody who sees the same thing in the same language, and neither built nor
 * written again. Most of what a page costs is spent on such parts.
 *
 * <p>Inside, a page reads what the tag is {@code of} under the name in {@code as}, the texts
 * ({@code msg}), the addresses of files ({@code assets}) and the places of {@link Live}. Every
 * other bean is refused when the part is built, so a person's data cannot get into it unless they
 * stand in {@code of}, which is the key. A part may stand in another one. It holds no inputs of
 * Faces and does not stand in a {@code ui:repeat}.
 */
public final class SharedHandler extends TagHandler {

    private final @Nullable TagAttribute of;
    private final String name;
    private final String place;
    private final SharedMarkup markup = CDI.current().select(SharedMarkup.class).get();
    private final BeanManager beans = CDI.current().getBeanManager();

    public SharedHandler(TagConfig config) {
        super(config);
        of = getAttribute("of");
        name = of == null ? "" : getRequiredAttribute("as").getValue();
        place = tag.getLocation().toString();
    }

    /**
     * A page that was sent is built for its inputs first and once more to be written; as a part
     * holds no inputs, it is left out until then, and so stands in the page once.
     */
    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        if (context.getFacesContext().getCurrentPhaseId() == PhaseId.RESTORE_VIEW) {
            return;
        }
        var value = of == null ? null : of.getObject(context);
        var key = markup.key(place, value);
        var kept = developed(context) ? null : markup.find(key);
        var component = new SharedComponent(markup, key, kept);
        if (kept == null) {
            Sharing.during(context.getFacesContext(), () -> build(context, component, value));
        }
        parent.getChildren().add(component);
    }

    private static boolean developed(FaceletContext context) {
        return context.getFacesContext().isProjectStage(ProjectStage.Development);
    }

    private void build(FaceletContext context, UIComponent parent, @Nullable Object value)
            throws IOException {
        var around = context.getVariableMapper();
        context.setVariableMapper(
                new SharedNames(
                        place,
                        around,
                        variable -> !beans.getBeans(variable).isEmpty(),
                        Map.of(
                                name,
                                context.getExpressionFactory()
                                        .createValueExpression(value, Object.class))));
        try {
            nextHandler.apply(context, parent);
        } finally {
            context.setVariableMapper(around);
        }
    }
}
