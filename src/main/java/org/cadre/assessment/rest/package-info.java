/** What the script of the quiz page sends: answers and flags, each as soon as it is given. */
package org.cadre.assessment.rest;
