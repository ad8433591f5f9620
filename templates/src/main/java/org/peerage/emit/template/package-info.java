/**
 * The template engine as we use it: Mustache with its traps closed.
 *
 * <p>Templates come from the class path only, ask for nothing their view lacks, see record
 * components and nothing else, and print no value that has not passed the escaper of their output
 * language. In: a record made for one template; out: text with LF. Knows no model.
 */
package org.peerage.emit.template;
