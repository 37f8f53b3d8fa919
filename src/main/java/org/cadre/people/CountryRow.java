package org.cadre.people;

import org.cadre.text.LocalizedText;

/** A partner country as pages name it. */
public record CountryRow(String code, LocalizedText name, Shore shore) {}
