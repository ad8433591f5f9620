/** Rules about a cluster as a whole: who belongs to it, and what all peers have in common. */
package org.peerage.rules.cluster;
