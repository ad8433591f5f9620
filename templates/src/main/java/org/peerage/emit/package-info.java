/**
 * What we write: artefacts made of a model.
 *
 * <p>One package below per artefact, each with the view its template gets and the emitter that
 * fills it. Every value passes the escaper of its output language. Knows no rules, no syntax tree,
 * no git, and touches no file: it hands out {@link org.peerage.emit.Artifact}s.
 */
package org.peerage.emit;
