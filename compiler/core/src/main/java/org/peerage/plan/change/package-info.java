/**
 * What differs between two definitions, in the model's terms: units that join, leave, move or are
 * replaced, settings, zones, records. In: two estates; out: a {@link
 * org.peerage.plan.change.Difference}. Knows no procedure, and no order among changes.
 */
package org.peerage.plan.change;
