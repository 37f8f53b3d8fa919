package org.cadre.platform.faces;

import jakarta.faces.context.FacesContext;

import java.io.IOException;

/** Whether what is written now is kept for everybody. */
final class Sharing {

    private Sharing() {}

    /** Something that builds or writes a part of a page. */
    interface Act {
        void run() throws IOException;
    }

    static boolean isOn(FacesContext context) {
        return context.getAttributes().containsKey(Sharing.class);
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
    static void refuse(FacesContext context, String what) {
        if (isOn(context)) {
            throw new IllegalStateException("c:shared must not read " + what);
        }
    }
}
