package org.cadre.people;

import jakarta.inject.Inject;

import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Language;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** How a person wants to see Cadre, on every device. */
@UseCase
public class Preferences {

    private static final Set<String> THEMES = Set.of("", "light", "dark");

    @Inject PersonRepository people;
    @Inject CurrentActor current;

    /** Changes what is given; an unknown theme is the device's own. */
    @SignedIn
    public void choose(Optional<Language> language, Optional<String> theme) {
        var me = people.get(new PersonId(current.get().personId()));
        me.prefer(
                language.orElse(me.language()),
                theme.map(chosen -> THEMES.contains(chosen) ? chosen : "").orElse(me.theme()),
                me.zone());
    }

    /** The zone in which times are shown. */
    @SignedIn
    public void moveTo(ZoneId zone) {
        var me = people.get(new PersonId(current.get().personId()));
        me.prefer(me.language(), me.theme(), zone);
    }
}
