package org.cadre.platform.faces;

import jakarta.faces.context.FacesContext;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** Whether what is written now is kept for everybody. */
final class Sharing {

    private Sharing() {}

    /** Something that builds or writes a part of a page. */
    interface Act {
        void run() throws IOException;
    }

    /**
     * @param context null outside of pages
     */
    static boolean isOn(@Nullable FacesContext context) {
        return context != null && context.getAttributes().containsKey(Sharing.class);
    }

    static void during(FacesContext context, Act act) throws IOException {
        boolean within = isOn(context);
        context.getAttributes().put(Sharing.class, true);
        try {
            act.run();
        } finally {
            if (!within) {
                context.getAttributes().remove(Sharing.class);
            }
        }
    }

    /** Stops a page that would show to everybody what is one person's. */
    static void refuse(@Nullable FacesContext context, String what) {
        if (isOn(context)) {
            throw new IllegalStateException("c:shared must not read " + what);
        }
    }
}
