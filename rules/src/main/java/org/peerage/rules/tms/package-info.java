/** Rules about Cisco TMS beside a cluster: when it is needed, and how it must be set up. */
package org.peerage.rules.tms;
