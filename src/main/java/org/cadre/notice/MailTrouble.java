package org.cadre.notice;

/** Why a mail was not taken, as far as the administrator can do something about it. */
public enum MailTrouble {
    /** Nobody answers at CADRE_SMTP_HOST, or the line broke. */
    UNREACHABLE,
    /** The account at the server is wrong. */
    SIGN_IN,
    /** The server does not know the address; trying again would not help. */
    ADDRESS,
    /** The server refused for another reason. */
    REFUSED
}
