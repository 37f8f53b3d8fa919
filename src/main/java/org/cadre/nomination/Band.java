package org.cadre.nomination;

/** How the committee judges a nomination; nobody is ranked by points. */
public enum Band {
    PASS,
    STRONG
}
