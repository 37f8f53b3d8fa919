package org.cadre.nomination;

/**
 * How well somebody knows a language, from the least to the most. Source: Common European Framework
 * of Reference for Languages, common reference levels.
 */
public enum Fluency {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2
}
