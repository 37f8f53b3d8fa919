package org.cadre.offline.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;

import org.cadre.offline.LateSteps;
import org.cadre.platform.refusal.NotAllowed;
import org.cadre.platform.security.Csrf;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.DeviceOwner;

import java.util.Locale;

/** For the script of kept lessons: whose device it is, and the way for late steps. */
@RequestScoped
@Path("offline")
@Produces(MediaType.APPLICATION_JSON)
public class OfflineResource {

    @Inject LateSteps steps;
    @Inject DeviceOwner device;
    @Inject CurrentActor current;
    @Inject Csrf csrf;

    /**
     * Who is signed in, by a key that names nobody, and a fresh token: both may have changed since
     * the lesson was kept.
     */
    @GET
    @Path("device")
    public String device() {
        return Json.createObjectBuilder()
                .add("owner", device.keyOf(current.get().personId()))
                .add("token", csrf.getToken())
                .build()
                .toString();
    }

    /** From now on this device keeps something of the person who is signed in. */
    @POST
    @Path("device")
    public void own() {
        device.own(current.get().personId());
    }

    /**
     * Takes one late step; the parameters are those of the form besides what {@link LateForm}
     * reads. A step of somebody else who used the device is none of this person's.
     *
     * @return {@code {"outcome":"kept","again":false}}
     */
    @POST
    @Path("steps")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public String take(MultivaluedMap<String, String> fields) {
        var form = new LateForm(fields);
        if (!form.owner().equals(device.keyOf(current.get().personId()))) {
            throw new NotAllowed();
        }
        var receipt = steps.take(form.sentAs(), form.step());
        return Json.createObjectBuilder()
                .add("outcome", receipt.outcome().name().toLowerCase(Locale.ROOT))
                .add("again", receipt.again())
                .build()
                .toString();
    }
}
