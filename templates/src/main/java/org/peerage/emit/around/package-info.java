/**
 * Who in an estate leads to whom, for all emitters: zones and policy services that point at a
 * cluster, what publishes it, who manages it. In: an estate; out: immutable indexes. Writes
 * nothing.
 */
package org.peerage.emit.around;
