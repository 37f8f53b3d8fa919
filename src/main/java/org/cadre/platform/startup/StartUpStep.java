package org.cadre.platform.startup;

/**
 * A port: what a feature must do before the product serves, for example import content. A step is
 * idempotent; on several nodes one runs at a time.
 */
public interface StartUpStep {

    /** Smaller runs earlier: 100 content, 200 first accounts, 300 demonstration. */
    int order();

    void run();
}
