package org.cadre.mentorship;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A profile as a list shows it. */
public record ProfileRow(
        ProfileId id,
        String name,
        String agency,
        Side side,
        ProfileState state,
        List<String> languages,
        int places,
        Optional<LocalDate> vettedUntil,
        Optional<LocalDate> trainedUntil) {}
