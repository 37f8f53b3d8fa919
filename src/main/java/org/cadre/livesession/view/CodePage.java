package org.cadre.livesession.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.document.QrPattern;
import org.cadre.livesession.LiveSessionId;
import org.cadre.livesession.RoomScreens;
import org.cadre.platform.refusal.NotFound;

/** The screen of a room: a code that changes every half minute. */
@Named
@RequestScoped
public class CodePage {

    @Inject RoomScreens screens;
    @Inject HttpServletRequest request;

    private RoomScreens.Screen screen;
    private QrPattern pattern;

    @PostConstruct
    void read() {
        var asked = request.getParameter("session");
        screen =
                screens.show(
                        LiveSessionId.find(asked)
                                .orElseThrow(() -> new NotFound("live session " + asked)));
        if (screen.isOpen()) {
            pattern = QrPattern.of(screen.address());
        }
    }

    public RoomScreens.Screen getScreen() {
        return screen;
    }

    /** The dark modules as a path, each of size one. */
    public String getPath() {
        return pattern.path();
    }

    /** With the white margin of four modules that readers need. */
    public String getBox() {
        int size = pattern.size() + 8;
        return "-4 -4 %d %d".formatted(size, size);
    }

    /** In two halves, to be read aloud. */
    public String getSigns() {
        var code = screen.code();
        return code.substring(0, 4) + " " + code.substring(4);
    }
}
