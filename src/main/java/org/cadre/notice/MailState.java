package org.cadre.notice;

/** Where a mail is. */
public enum MailState {
    WAITING,
    /** The mail server took it, or the demonstration caught it. */
    SENT,
    /** It would have told nothing any more: a spent link, a deactivated account. */
    DROPPED,
    /** It could not be sent; the administrator finds it. */
    GIVEN_UP
}
