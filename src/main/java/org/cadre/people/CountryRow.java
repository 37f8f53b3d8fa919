package org.cadre.people;

import org.cadre.text.LocalizedText;

/** A partner country as pages name it; {@code version} goes with a change. */
public record CountryRow(String code, LocalizedText name, Shore shore, int version) {}
