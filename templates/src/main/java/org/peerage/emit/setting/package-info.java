/**
 * What of a definition is typed into an appliance: each field of a page with its value, and the
 * commands that carry it where a script may. In: the model and the platform tables; out: settings
 * in the order they are typed, and the command scripts made of them.
 *
 * <p>Cluster-wide settings belong to the primary, all others to their own unit [EXP-ADD-005,
 * EXP-PEER-001]. What is not declared is not typed.
 */
package org.peerage.emit.setting;
