package org.cadre.platform.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import jakarta.persistence.OptimisticLockException;

import org.cadre.platform.refusal.Causes;
import org.cadre.platform.refusal.NotAllowed;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.NotSignedIn;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.Stale;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Shows what refused an action on the page where it was tried, at its field if it has one, with all
 * that was typed still there. Beans therefore catch nothing.
 */
public class RefusalActionListener implements ActionListener {

    private final ActionListener wrapped;

    public RefusalActionListener(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        try {
            wrapped.processAction(event);
        } catch (RuntimeException e) {
            show(refusalIn(e).filter(RefusalActionListener::belongsOnThePage).orElseThrow(() -> e));
        }
    }

    private static boolean belongsOnThePage(Refusal refusal) {
        return !(refusal instanceof NotFound
                || refusal instanceof NotAllowed
                || refusal instanceof NotSignedIn);
    }

    /**
     * The refusal behind an exception, seeing through what Faces and the container wrap around it.
     */
    static Optional<Refusal> refusalIn(Throwable thrown) {
        return Causes.of(thrown).flatMap(RefusalActionListener::asRefusal).findFirst();
    }

    private static Stream<Refusal> asRefusal(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return Stream.of(refusal);
        }
        return cause instanceof OptimisticLockException ? Stream.of(new Stale()) : Stream.empty();
    }

    static void show(Refusal refusal) {
        var faces = FacesContext.getCurrentInstance();
        var language = CDI.current().select(Shell.class).get().language();
        var text = Texts.of(language, refusal.key(), refusal.arguments());
        var message = new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
        faces.addMessage(clientId(faces, refusal.field()), message);
        faces.validationFailed();
        faces.renderResponse();
    }

    private static @Nullable String clientId(FacesContext faces, String field) {
        return field.isEmpty() ? null : find(faces.getViewRoot(), field);
    }

    private static @Nullable String find(UIComponent parent, String id) {
        for (var children = parent.getFacetsAndChildren(); children.hasNext(); ) {
            var child = children.next();
            if (id.equals(child.getId())) {
                return child.getClientId();
            }
            var found = find(child, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
