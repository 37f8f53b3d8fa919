package org.cadre.content;

/** Whether the folder of a pack could be used when it was read last. */
public enum PackState {
    SOUND,
    BROKEN
}
