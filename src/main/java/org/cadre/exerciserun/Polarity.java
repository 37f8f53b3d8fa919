package org.cadre.exerciserun;

/** Whether what was seen is to be kept or to be changed. */
public enum Polarity {
    STRENGTH,
    AREA,
    NOTE
}
