/** What the script of the quiz page sends: answers and flags, each as soon as it is given. */
@NullMarked
package org.cadre.assessment.rest;

import org.jspecify.annotations.NullMarked;
