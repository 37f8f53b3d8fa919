package org.cadre.platform.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.StringWriter;

/** What {@link SharedHandler} puts into a page: the markup, or what it is to be made of. */
final class SharedComponent extends OwnComponent {

    private final SharedMarkup markup;
    private final SharedMarkup.Key key;
    private final @Nullable LiveText kept;

    SharedComponent(SharedMarkup markup, SharedMarkup.Key key, @Nullable LiveText kept) {
        this.markup = markup;
        this.key = key;
        this.kept = kept;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        var text = kept == null ? make(context) : kept;
        text.write(context.getResponseWriter(), markup.live());
    }

    private LiveText make(FacesContext context) throws IOException {
        var page = context.getResponseWriter();
        var text = new StringWriter();
        context.setResponseWriter(page.cloneWithWriter(text));
        try {
            Sharing.during(context, () -> encode(context));
            context.getResponseWriter().flush();
        } finally {
            context.setResponseWriter(page);
        }
        var made = LiveText.of(text.toString());
        markup.keep(key, made);
        return made;
    }

    private void encode(FacesContext context) throws IOException {
        for (UIComponent child : getChildren()) {
            child.encodeAll(context);
        }
    }
}
