package org.cadre.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.platform.security.Csrf;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.DeviceOwner;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What markup inside {@code <c:shared>} may say of a person or a request: it gets a place, and each
 * page writes its own value there. Elsewhere a page may name the value itself just as well.
 */
@Named("live")
@RequestScoped
public class Live {

    /** No text can hold it: a part of it is new in every start of a node. */
    private static final String SECRET = "\uE000" + UUID.randomUUID();

    static final Pattern MARK = Pattern.compile(SECRET + ":(\\d+)\uE001");

    @Inject Csrf csrf;
    @Inject Shell shell;
    @Inject DeviceOwner device;
    @Inject CurrentActor current;

    enum Value {
        TOKEN,
        BACK,
        NAME,
        MAIL,
        DEVICE,
        KEY
    }

    /** The token of a form against forged requests. */
    public String getToken() {
        return placed(Value.TOKEN);
    }

    /** The address of this page. */
    public String getBack() {
        return placed(Value.BACK);
    }

    /** The name of the person who is signed in. */
    public String getName() {
        return placed(Value.NAME);
    }

    /** The mail address of the person who is signed in. */
    public String getMail() {
        return placed(Value.MAIL);
    }

    /** The key under which a device keeps what is the person's. */
    public String getDevice() {
        return placed(Value.DEVICE);
    }

    /** A new key for what a form makes: it is made once, however often the form is sent. */
    public String getKey() {
        return placed(Value.KEY);
    }

    /** The tag of the language of the page, which is in the key of every part. */
    public String getLanguage() {
        return shell.getLanguage();
    }

    /** The direction of that language. */
    public String getDir() {
        return shell.getDir();
    }

    /** The value, or its place while markup for everybody is written. */
    String placed(Value value) {
        return Sharing.isOn(FacesContext.getCurrentInstance()) ? mark(value) : now(value);
    }

    static String mark(Value value) {
        return SECRET + ":" + value.ordinal() + "\uE001";
    }

    private String now(Value value) {
        return switch (value) {
            case TOKEN -> csrf.getToken();
            case BACK -> shell.getBack();
            case NAME -> current.get().name();
            case MAIL -> current.get().mail();
            case DEVICE -> device.getKey();
            case KEY -> UUID.randomUUID().toString();
        };
    }
}
