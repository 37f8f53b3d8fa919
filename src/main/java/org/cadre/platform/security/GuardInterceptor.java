package org.cadre.platform.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import org.cadre.platform.refusal.NotAllowed;
import org.cadre.platform.refusal.NotSignedIn;

import java.lang.reflect.Method;

/** Refuses a call to a use case unless the method says that this actor may; silence means no. */
@Guarded
@Interceptor
@Priority(100)
class GuardInterceptor {

    @Inject CurrentActor current;

    @AroundInvoke
    Object guard(InvocationContext call) throws Exception {
        check(call.getMethod(), current.get());
        return call.proceed();
    }

    static void check(Method method, Actor actor) {
        if (method.isAnnotationPresent(OpenToAnyone.class)
                || method.isAnnotationPresent(Internal.class)
                || actor.isSystem()) {
            return;
        }
        if (!actor.isSignedIn()) {
            throw new NotSignedIn();
        }
        var allowed = method.getAnnotation(Allowed.class);
        boolean may =
                method.isAnnotationPresent(SignedIn.class)
                        || allowed != null && actor.holdsAny(allowed.value());
        if (!may) {
            throw new NotAllowed();
        }
    }
}
