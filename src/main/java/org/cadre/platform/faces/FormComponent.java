package org.cadre.platform.faces;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.servlet.http.HttpServletRequest;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * {@code <c:form id="enrol">}: a form that keeps the parameters of its page, carries the token
 * against forged requests, and leaves its inputs the ids that the page names.
 *
 * <p>The server checks and explains, so the browser's own bubbles are off. {@code keep="true"} lets
 * a script keep typed text in this tab until the form is sent; {@code enctype} as in HTML.
 */
@FacesComponent("org.cadre.Form")
public class FormComponent extends HtmlForm {

    public FormComponent() {
        setPrependId(false);
        getPassThroughAttributes(true).put("novalidate", "novalidate");
    }

    /**
     * An id that Faces makes up differs between showing and sending where a page has parameters.
     */
    @Override
    public void setId(String id) {
        if (id.startsWith(UIViewRoot.UNIQUE_ID_PREFIX)) {
            throw new IllegalArgumentException("c:form needs an id");
        }
        super.setId(id);
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if ("true".equals(String.valueOf(getAttributes().get("keep")))) {
            getPassThroughAttributes(true).put("data-keep", "keep");
        }
        super.encodeBegin(new WithQuery(context));
        var token =
                context.getApplication()
                        .evaluateExpressionGet(context, "#{csrf.token}", String.class);
        context.getResponseWriter()
                .write("<input type=\"hidden\" name=\"csrf\" value=\"" + token + "\"/>");
    }

    /**
     * Sends the form to the address of its page with all parameters but the words of the last act.
     */
    private static final class WithQuery extends FacesContextWrapper {

        WithQuery(FacesContext wrapped) {
            super(wrapped);
        }

        @Override
        public ExternalContext getExternalContext() {
            return new ExternalContextWrapper(getWrapped().getExternalContext()) {
                @Override
                public String encodeActionURL(String url) {
                    return super.encodeActionURL(url + query((HttpServletRequest) getRequest()));
                }
            };
        }

        private static String query(HttpServletRequest request) {
            var query = request.getQueryString() == null ? "" : request.getQueryString();
            return Arrays.stream(query.split("&"))
                    .filter(pair -> !pair.isEmpty() && !pair.startsWith("done="))
                    .collect(
                            Collectors.collectingAndThen(
                                    Collectors.joining("&"),
                                    kept -> kept.isEmpty() ? "" : "?" + kept));
        }
    }
}
