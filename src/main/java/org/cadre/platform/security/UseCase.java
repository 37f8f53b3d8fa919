package org.cadre.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class whose public methods are what people do: each call is guarded ({@link Allowed}, {@link
 * SignedIn}, {@link OpenToAnyone}, {@link Internal}; without one it is refused), is one
 * transaction, and is repeated when the database asks for it.
 *
 * <p>A read of the pages that are asked for most says {@code SUPPORTS} where one statement tells
 * what matters: to open and to end a transaction are three round trips more.
 */
@ApplicationScoped
@Transactional
@Guarded
@Retried
@Stereotype
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {}
