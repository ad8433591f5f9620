/**
 * Runbooks: how people bring the units of a cluster to what the definition says, step by step.
 *
 * <p>The words are in the templates, one for each part of a procedure; which of them apply, and the
 * values in them, are decided by the views here. In: a cluster, its neighbourhood and the platform
 * tables. Out: Markdown. Steps are numbered through in the order they are printed.
 */
package org.peerage.emit.runbook;
