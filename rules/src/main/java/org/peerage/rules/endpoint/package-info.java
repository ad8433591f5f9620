/** Rules about endpoints: how they find their cluster, and what is left of it to them. */
package org.peerage.rules.endpoint;
