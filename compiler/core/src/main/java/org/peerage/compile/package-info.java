/**
 * The pipeline on one page: from the files of a project to an estate and all that is to be said
 * about it. Calls the stages in order and does nothing else.
 */
package org.peerage.compile;
