package org.cadre.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything for the small scripts of our own pages lies under {@code /rest}. */
@ApplicationPath("/rest")
public class RestApplication extends Application {}
