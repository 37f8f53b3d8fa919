/**
 * People, the agencies they serve in, their roles, and how they sign in.
 *
 * <p>An administrator adds a person, who is <em>invited</em> until a first password is set by a
 * one-time link. The person then signs in; a random token in a cookie stands for a row here, so a
 * sign-in outlives a restart, holds on every node, and ends at once when the person signs out
 * everywhere or is deactivated. A role is held within a scope and is never deleted, only ended.
 *
 * <p>An empty product gets its first administrator by a link that each start writes to a file of
 * the operator. What a role is held in belongs to other features, so they name it by {@link
 * org.cadre.people.ScopeNames}. A name is corrected with a reason, and the old one is kept.
 *
 * <p>Who cannot sign in asks for help by the address; {@link org.cadre.people.SignInHelp} keeps the
 * request until a link, a dismissal or a sign-in settles it.
 *
 * <p>{@link org.cadre.people.DuplicateQueries} proposes accounts that may belong to one human. It
 * decides nothing: an administrator asks, and {@link org.cadre.people.Merges} makes one of two.
 * What each feature keeps goes as its {@link org.cadre.people.Merging} says.
 *
 * <p>Refuses: a wrong mail or password (without saying which), too many tries, weak passwords, used
 * or old links, stale edits, the loss of the own administration. Promises others: {@link
 * org.cadre.people.PersonId}, {@link org.cadre.people.PersonRow}, roles by {@link
 * org.cadre.people.RoleAssignments}.
 */
@NullMarked
@Feature(name = "people")
package org.cadre.people;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
