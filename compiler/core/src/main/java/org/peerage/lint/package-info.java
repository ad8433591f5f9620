/**
 * The lint engine: runs rules over a model and makes diagnostics of what they find.
 *
 * <p>Rules are pure functions; what is known of them (severity, versions, source) is joined here,
 * suppressions applied, findings sorted. Knows no rule by name and no file.
 */
package org.peerage.lint;
