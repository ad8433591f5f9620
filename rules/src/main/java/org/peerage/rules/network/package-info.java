/** Rules about what lies between the peers of a cluster: sites, links, firewalls. */
package org.peerage.rules.network;
