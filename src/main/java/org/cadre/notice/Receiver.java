package org.cadre.notice;

import org.cadre.text.Language;

/** To whom a mail goes, and in which language. */
record Receiver(String name, String address, Language language) {}
